/// The unit that the name of a column gives to its figures (`Target (%)`, `Valore in giorni`).
struct UnitName {
  let text: String

  /// Finds the unit in brackets, or behind the last `in` of a name.
  init?(inName name: String) {
    let inside = name.split(separator: "(", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != ")" }).trimmed.withoutIn }
    let words = name.split(separator: " ").map(String.init)
    let behind = words.count > 2 && words[words.count - 2].lowercased() == "in" ? words.last : nil
    guard let text = (inside + [behind].compactMap { $0 }).first(where: { UnitName($0).isUnit })
    else { return nil }
    self.text = text
  }

  init(_ text: String) { self.text = text }

  /// Tells whether the text is known to be a unit, and no word that only tells which value is meant.
  var isUnit: Bool {
    guard (1...40).contains(text.utf8.count) else { return false }
    let column = UnitColumn(text)
    if column.power > 0 { return true }
    switch column.unit {
    case .percent, .percentagePoints, .days, .euro, .points: return true
    case .noun(let noun)?:
      return QuantityUnit.noun(noun).isTime || UnitName.measures.contains(text.folded)
    case .some(.none), nil: return false
    }
  }

  /// Tells whether figures are given in thousands or the like.
  var isScaled: Bool { UnitColumn(text).power > 0 }

  private static let measures: Set<String> = [
    "mq", "m2", "m3", "mc", "kg", "km", "t", "ton", "tonnellate", "tonnes", "ha", "kwh", "mwh",
    "gb",
    "litri", "l", "fte",
  ]
}

extension String {
  /// The text without a first `in`.
  fileprivate var withoutIn: String { hasPrefix("in ") ? String(dropFirst(3)).trimmed : self }
}
