import PerformanceModel

/// The roles of columns by their names, and by the option of the user.
struct ColumnNames {
  private let roles: [String: ColumnRole]
  /// The folded names of the column map.
  private let mapped: Set<String>

  /// Tells whether a person named the column.
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

  /// Tells whether a text is short enough for the name of a column.
  static func mayBeName(_ text: String) -> Bool { text.utf8.count <= 80 }

  /// The role of a column by its name; an asterisk or a footnote number is no part of the name.
  ///
  /// Words in brackets, a year, and words that tell one indicator or target from another
  /// (`di successo`, `atteso`, `annual`) do not change what a column holds.
  func role(of name: String) -> ColumnRole? {
    guard ColumnNames.mayBeName(name) else { return nil }
    let letters = name.foldedLetters
    if !letters.isEmpty || !name.contains(where: \.isNumber),
      let role = roles[letters] ?? yearTarget(letters)
    {
      return role
    }
    let isPhrase = name.utf8.count { $0 == 0x20 } < ColumnWords.most
    guard isPhrase else { return nil }
    let (plain, year) = ColumnNames.parts(of: name)
    if ColumnNames.isResult(plain), let year {
      return ColumnNames.isOfOtherTime(name) ? nil : .valueOfYear(year)
    }
    let isBareYear = year != nil && plain.allSatisfy(ColumnWords.ofYears.contains)
    let role = isBareYear ? .target : roles[plain.joined()] ?? qualified(plain)
    guard role == .target, let year else { return role }
    return ColumnNames.isOfOtherTime(name) ? nil : .targetOfYear(year)
  }

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
  static func words(of name: String) -> [String] {
    var depth = 0
    let outside = name.folded.filter { character in
      if "([".contains(character) { depth += 1 }
      defer { if ")]".contains(character) { depth = max(0, depth - 1) } }
      return depth == 0
    }
    let words = outside.split { !$0.isAlphabetic && !$0.isDigit }.map(String.init)
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

  /// Tells whether a word names what a column is about (`peso obiettivo`), not what it holds.
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
