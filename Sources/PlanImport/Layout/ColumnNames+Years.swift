import PerformanceModel

extension ColumnNames {
  /// The words of a name without its figures, and the year that it names.
  static func parts(of name: String) -> (words: [String], year: Int?) {
    let words = words(of: name)
    let plain = words.filter { NameYear($0) == nil && !$0.allSatisfy(\.isDigit) }
    return (plain, words.lazy.compactMap { NameYear($0)?.year }.first)
  }

  /// Tells whether a name gives a time that is no year: a term (`2024-2026`), or a day before its end.
  static func isOfOtherTime(_ name: String) -> Bool {
    let years = words(of: name).compactMap { NameYear($0)?.year }
    if let first = years.min(), let last = years.max(), last - first > 1 { return true }
    return name.split(separator: " ").contains { word in
      Day(typed: String(word)).map { $0 != .last(ofYear: $0.year) } ?? false
    }
  }

  /// The year that a name holds.
  func year(in name: String) -> Int? { ColumnNames.parts(of: name).year }

  /// Tells whether a column is called by a year and nothing that says what was meant for it.
  static func isYear(_ name: String) -> Bool {
    let (words, year) = ColumnNames.parts(of: name)
    return year != nil && words.allSatisfy(ColumnWords.ofYears.contains)
  }

  /// Tells whether a column is called after goals, which may be texts or figures.
  func isGoal(_ name: String) -> Bool {
    guard ColumnNames.mayBeName(name) else { return false }
    let words = ColumnNames.parts(of: name).words
    return words.count == 1 && words.allSatisfy(ColumnWords.goals.contains)
  }

  /// Tells whether a column is called after what was reached.
  func isResult(_ name: String) -> Bool { ColumnNames.isResult(ColumnNames.parts(of: name).words) }

  static func isResult(_ words: [String]) -> Bool {
    words.contains(where: ColumnWords.results.contains)
      && words.allSatisfy {
        ColumnWords.results.contains($0) || ColumnWords.ofYears.contains($0) || $0 == "a"
      }
  }

  /// The meaning of a cell below a row of column names, where no objective stands.
  enum Below {
    case role(ColumnRole)
    /// A name for which no role is known.
    case unknown
    case noName
  }

  /// The role of a second name below another, by both together, else by itself.
  ///
  /// Below a name, `Valore` is what the name says, and `Anno` or `Data` only tells when it is.
  func roleBelow(_ group: String, _ own: String) -> Below {
    guard ColumnNames.isYear(own) || !own.contains(where: \.isNumber) else { return .noName }
    if ColumnWords.moments.contains(own.foldedLetters) { return .unknown }
    if ColumnWords.values.contains(own.foldedLetters) {
      return role(of: group).map { .role($0) } ?? .unknown
    }
    if let role = role(of: ColumnNames.joined(group, own)) { return .role(role) }
    if ColumnNames.isYear(own) { return .unknown }
    return role(of: own).map { .role($0) } ?? .noName
  }

  static func joined(_ group: String, _ name: String) -> String { "\(group) \(name)".trimmed }
}
