import PerformanceModel

/// The roles of columns by their names, and by the option of the user.
struct ColumnNames {
  private let roles: [String: ColumnRole]
  /// The folded names of the column map.
  private let mapped: Set<String>

  /// Whether a person named the column.
  func isMapped(_ name: String) -> Bool {
    !mapped.isEmpty && mapped.contains(name.foldedLetters)
  }

  /// Creates the names, with those of a column map (role word → name in the document) before all.
  ///
  /// - Returns: Also the words of the map that name no role.
  static func make(map: [String: String]) -> (names: ColumnNames, unknownRoles: [String]) {
    var roles = ColumnWords.roles
    var unknown: [String] = []
    let plain = ColumnNames(roles: ColumnWords.roles, mapped: [])
    for (word, name) in map.sorted(by: { $0.key < $1.key }) {
      if let known = plain.role(ofMap: word) {
        roles[name.foldedLetters] = known
      } else {
        unknown.append(word)
      }
    }
    let names = ColumnNames(roles: roles, mapped: Set(map.values.map(\.foldedLetters)))
    return (names, unknown)
  }

  /// The role of a column by its name; an asterisk or a footnote number is no part of the name.
  ///
  /// What stands in brackets, a year, and words that tell one indicator or target from another
  /// (`di successo`, `atteso`, `annual`) do not change what a column holds.
  func role(of name: String) -> ColumnRole? {
    guard name.utf8.count <= 80 else { return nil }
    let letters = name.foldedLetters
    if let role = roles[letters] ?? yearTarget(letters) { return role }
    let isPhrase = name.utf8.count { $0 == 0x20 } < ColumnWords.most
    guard isPhrase else { return nil }
    let (plain, year) = ColumnNames.parts(of: name)
    if ColumnNames.isResult(plain), let year {
      return ColumnNames.isOfOtherTime(name) ? nil : .valueOfYear(year)
    }
    let role = roles[plain.joined()] ?? qualified(plain)
    guard role == .target, let year else { return role }
    return ColumnNames.isOfOtherTime(name) ? nil : .targetOfYear(year)
  }

  /// The words of a name without its figures, and the year that it names.
  private static func parts(of name: String) -> (words: [String], year: Int?) {
    let words = words(of: name)
    let plain = words.filter { NameYear($0) == nil && !$0.allSatisfy(\.isDigit) }
    return (plain, words.lazy.compactMap { NameYear($0)?.year }.first)
  }

  /// Whether a name gives a time that is no year: a term (`2024-2026`), or a day before its end.
  private static func isOfOtherTime(_ name: String) -> Bool {
    let years = words(of: name).compactMap { NameYear($0)?.year }
    if let first = years.min(), let last = years.max(), last - first > 1 { return true }
    return name.split(separator: " ").contains { word in
      Day(typed: String(word)).map { $0 != .last(ofYear: $0.year) } ?? false
    }
  }

  /// The year that a name holds.
  func year(in name: String) -> Int? { ColumnNames.parts(of: name).year }

  /// Whether a column is called by a year and nothing that says what was meant for it.
  static func isYear(_ name: String) -> Bool {
    let (words, year) = ColumnNames.parts(of: name)
    return year != nil && words.allSatisfy(ColumnWords.ofYears.contains)
  }

  /// Whether a column is called after goals, which may be texts or figures.
  func isGoal(_ name: String) -> Bool {
    let words = ColumnNames.parts(of: name).words
    return words.count == 1 && words.allSatisfy(ColumnWords.goals.contains)
  }

  /// Whether a column is called after what was reached.
  func isResult(_ name: String) -> Bool { ColumnNames.isResult(ColumnNames.parts(of: name).words) }

  private static func isResult(_ words: [String]) -> Bool {
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

  /// The role that a word of the column map names: also `2026`, `q1` or a day for measured figures.
  private func role(ofMap word: String) -> ColumnRole? {
    if let day = Day(typed: word) { return .measuredOn(day) }
    let letters = word.foldedLetters
    if let number = letters.last?.wholeNumberValue, (1...4).contains(number),
      ["q", "t", "trimestre", "quarter"].contains(String(letters.dropLast()))
    {
      return .measuredInQuarter(number)
    }
    return ["contesto", "context", "parent"].contains(letters) ? .context : role(of: word)
  }

  /// The folded words of a name, without what stands in brackets and the unit behind `in`.
  private static func words(of name: String) -> [String] {
    var depth = 0
    let outside = name.folded.filter { character in
      if "([".contains(character) { depth += 1 }
      defer { if ")]".contains(character) { depth = max(0, depth - 1) } }
      return depth == 0
    }
    let words = outside.split { !$0.isLetter && !$0.isDigit }.map(String.init)
    guard words.count > 2, words[words.count - 2] == "in", UnitName(words[words.count - 1]).isUnit
    else { return words }
    return words.dropLast(2)
  }

  /// The role of a name whose first or last words say what it is, and the others only which.
  private func qualified(_ words: [String]) -> ColumnRole? {
    guard (2...ColumnWords.most).contains(words.count),
      words.contains(where: { ColumnWords.headWords.contains($0) })
    else { return nil }
    for length in (1..<words.count).reversed() {
      for (head, rest) in [
        (words.prefix(length), words.dropFirst(length)),
        (words.suffix(length), words.dropLast(length)),
      ] {
        let known = length == 1 ? ColumnWords.heads[head.joined()] : roles[head.joined()]
        guard let role = known else { continue }
        if rest.allSatisfy({
          ColumnWords.qualifiers.contains($0) || ColumnNames.isThing($0, role)
        }) {
          return role == .description && rest.contains(where: ColumnNames.isIndicator)
            ? .indicator : role
        }
      }
    }
    return nil
  }

  private static func isIndicator(_ word: String) -> Bool {
    ["indicatore", "indicator", "kpi"].contains(word)
  }

  /// Whether a word names what a column is about (`peso obiettivo`), not what it holds.
  private static func isThing(_ word: String, _ role: ColumnRole) -> Bool {
    role != .title
      && (isIndicator(word) || ["obiettivo", "obiettivi", "objective"].contains(word))
  }

  /// `2018`, `target 2018`, `anno 2018`: a value to reach in that year.
  private func yearTarget(_ letters: String) -> ColumnRole? {
    guard letters.count >= 4, let year = Int(letters.suffix(4)), (1990...2099).contains(year)
    else { return nil }
    let words = String(letters.dropLast(4))
    let isTarget =
      words.isEmpty || ["anno", "year", "fy", "esercizio", "plan"].contains(words)
      || roles[words] == .target
    return isTarget ? .targetOfYear(year) : nil
  }
}
