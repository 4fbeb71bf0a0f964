import PerformanceModel

/// The areas and objectives of a plan as they are found, each with its code.
struct ObjectiveTree {
  private(set) var areas: [Area] = []
  var objectives: [Objective] = []
  private var areaCodes: [String: Code] = [:]
  private var counters: [String: Int] = [:]
  /// The last strategic objective of each area.
  private var strategic: [Code: Code] = [:]

  /// Returns the code of an area, a new one for a name that was not met before.
  mutating func area(_ name: String, place: SourcePlace?) -> Code {
    let key = name.foldedLetters
    if let known = areaCodes[key] { return known }
    let code = Code.area(areas.count + 1)
    areaCodes[key] = code
    areas.append(Area(code: code, name: name, place: place))
    return code
  }

  /// Tells whether an area has a strategic objective that others can stand under.
  func hasParent(in area: Code) -> Bool { strategic[area] != nil }

  /// Adds an objective made for its code and the objective above it.
  mutating func add(
    _ kind: ObjectiveKind, in area: Code, make: (_ code: Code, _ parent: Code?) -> Objective
  ) {
    let parent = kind == .operational ? strategic[area] : nil
    let code = nextCode(kind, under: parent ?? area)
    if kind == .strategic { strategic[area] = code }
    objectives.append(make(code, parent))
  }

  private mutating func nextCode(_ kind: ObjectiveKind, under parent: Code) -> Code {
    let key = "\(parent.text) \(kind.codeLetter)"
    counters[key, default: 0] += 1
    return parent.child(counters[key] ?? 1, letter: kind.codeLetter)
  }
}
