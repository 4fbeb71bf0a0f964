import PerformanceModel

/// Raises the doubts that show only when rows are held against each other.
enum CrossRowDoubts {
  static func raise(on objectives: inout [Objective]) {
    doubtChildren(&objectives)
    doubtRepeats(&objectives)
  }

  /// A count of acts that equals the number of objectives below may count just these.
  private static func doubtChildren(_ objectives: inout [Objective]) {
    let children = Dictionary(grouping: objectives.filter { $0.parent != nil }) { $0.parent }
    for index in objectives.indices where objectives[index].indicators.count == 1 {
      let indicator = objectives[index].indicators[0]
      guard let below = children[objectives[index].code], below.count > 1,
        indicator.target.measure == .count, !YesNo.ranges(in: tokens(indicator.formula)).isEmpty,
        indicator.target.criterion?.figure == Figure(below.count)
      else { continue }
      ask(
        .mayBeItsChildren(
          value: indicator.source.text, codes: below.map(\.code.text).joined(separator: ", ")),
        of: &objectives[index].indicators[0])
    }
  }

  /// Two rows of an area with the same formula and the same criterion measure the same thing.
  private static func doubtRepeats(_ objectives: inout [Objective]) {
    var first: [Measured: Code] = [:]
    for index in objectives.indices {
      for place in objectives[index].indicators.indices {
        let indicator = objectives[index].indicators[place]
        guard let key = Measured(indicator, area: objectives[index].area) else { continue }
        if let code = first[key], code.objective != objectives[index].code {
          ask(.repeats(code: code.text), of: &objectives[index].indicators[place])
        } else if first[key] == nil {
          first[key] = indicator.code
        }
      }
    }
  }

  /// Asks unless a graver question stands.
  private static func ask(_ question: Question, of indicator: inout Indicator) {
    guard indicator.question.map(\.isPlain) ?? true else { return }
    indicator.question = question
  }

  private static func tokens(_ formula: String) -> TokenizedText {
    TokenizedText(formula, language: .italian)
  }

  /// The traits by which two indicators are the same.
  private struct Measured: Hashable {
    let area: Code
    let formula: String
    let criterion: Criterion

    init?(_ indicator: Indicator, area: Code) {
      guard let criterion = indicator.target.criterion, criterion != .done,
        YesNo.ranges(in: tokens(indicator.formula)).isEmpty, !indicator.formula.isEmpty
      else { return nil }
      self.area = area
      self.criterion = criterion
      formula = indicator.formula.foldedLetters
    }
  }
}
