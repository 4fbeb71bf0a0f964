import PerformanceModel

/// A date that a text names, and whether it is a deadline.
struct DateMention: Hashable, Sendable {
  let day: Day
  /// The tokens of the date with the words that lead to it (`entro il 30/6/2017`).
  let range: Range<Int>
  /// Whether a word such as `entro` or `by` makes it a due date.
  let isDeadline: Bool
  /// Whether the text gives a day, not only a quarter, a month or the end of the year.
  let isExact: Bool
}

/// Finds the dates of a text; years alone are none.
struct DateFinder {
  let text: TokenizedText
  /// The year of dates that name none (`entro il 30 giugno`).
  let year: Int

  /// The dates in the order of the text.
  func mentions() -> [DateMention] {
    var mentions: [DateMention] = []
    var index = 0
    while index < text.tokens.count {
      let deadline = deadlineLength(at: index)
      let start = index + deadline
      if let (day, length, isExact) = date(at: start, afterDeadline: deadline > 0) {
        mentions.append(
          DateMention(
            day: day, range: index..<(start + length), isDeadline: deadline > 0, isExact: isExact))
        index = start + length
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// How many tokens of a deadline's introduction stand at a place: `entro e non oltre il`.
  private func deadlineLength(at index: Int) -> Int {
    guard let token = text[index], DateFinder.deadlines.contains(token.folded) else { return 0 }
    var end = index + 1
    while let next = text[end],
      next.isWord && DateFinder.fillers.contains(next.folded)
        || next.kind == .colon || next.kind == .apostrophe
    {
      end += 1
    }
    return end - index
  }

  private func date(
    at index: Int, afterDeadline: Bool
  ) -> (day: Day, length: Int, isExact: Bool)? {
    guard let token = text[index] else { return nil }
    if let day = token.day { return (day, 1, true) }
    if let found = dayAndMonth(at: index) { return found }
    if let found = quarter(at: index) { return found }
    guard afterDeadline else { return nil }
    return shortDate(at: index) ?? month(at: index) ?? endOfYear(at: index)
  }

  /// `30 giugno 2017`, `30 giugno`, `June 30, 2017`.
  private func dayAndMonth(at index: Int) -> (day: Day, length: Int, isExact: Bool)? {
    if let number = smallNumber(at: index), let name = text[index + 1],
      let month = DateFinder.months[name.folded]
    {
      let written = text[index + 2]?.year
      guard let day = Day(year: written ?? year, month: month, day: number) else { return nil }
      return (day, written == nil ? 2 : 3, true)
    }
    if let name = text[index], let month = DateFinder.months[name.folded],
      let number = smallNumber(at: index + 1)
    {
      let comma = text[index + 2]?.kind == .comma ? 1 : 0
      guard let written = text[index + 2 + comma]?.year,
        let day = Day(year: written, month: month, day: number)
      else { return nil }
      return (day, 3 + comma, true)
    }
    return nil
  }

  /// `Q2 2024`, `T4 2024`, `II trimestre 2024`, `primo semestre 2017`.
  private func quarter(at index: Int) -> (day: Day, length: Int, isExact: Bool)? {
    guard let token = text[index] else { return nil }
    if let number = DateFinder.quarters[token.folded] {
      let isJoined = text[index + 1]?.kind == .slash || text[index + 1]?.kind == .minus
      let place = isJoined ? index + 2 : index + 1
      return text[place]?.year.flatMap { day(endOfMonth: number * 3, year: $0) }
        .map { ($0, place + 1 - index, false) }
    }
    guard let word = text[index + 1]?.folded, let months = DateFinder.spans[word],
      let number = DateFinder.ordinals[token.folded] ?? smallNumber(at: index)
    else { return nil }
    let skip = text[index + 2].map { DateFinder.fillers.contains($0.folded) } == true ? 1 : 0
    let written = text[index + 2 + skip]?.year
    guard number * months <= 12, let day = day(endOfMonth: number * months, year: written ?? year)
    else { return nil }
    return (day, written == nil ? 2 : 3 + skip, false)
  }

  /// `30/6` behind a deadline word.
  private func shortDate(at index: Int) -> (day: Day, length: Int, isExact: Bool)? {
    guard let number = smallNumber(at: index), text[index + 1]?.kind == .slash,
      let month = smallNumber(at: index + 2), text[index + 3]?.kind != .slash,
      let day = Day(year: year, month: month, day: number)
    else { return nil }
    return (day, 3, true)
  }

  /// `giugno 2017`, `giugno` behind a deadline word: the end of the month.
  private func month(at index: Int) -> (day: Day, length: Int, isExact: Bool)? {
    guard let token = text[index], let month = DateFinder.months[token.folded] else { return nil }
    let written = text[index + 1]?.year
    return day(endOfMonth: month, year: written ?? year).map { ($0, written == nil ? 1 : 2, false) }
  }

  /// `fine anno`, `l'anno`, `year end`: the end of the programming year.
  private func endOfYear(at index: Int) -> (day: Day, length: Int, isExact: Bool)? {
    guard let token = text[index], token.folded == "anno" || token.folded == "year",
      text[index + 1]?.year == nil
    else { return nil }
    return (.last(ofYear: year), 1, false)
  }

  private func smallNumber(at index: Int) -> Int? {
    guard let token = text[index], token.figure != nil, token.text.count <= 2 else { return nil }
    return Int(token.text)
  }

  private func day(endOfMonth month: Int, year: Int) -> Day? {
    Day(year: year, month: month, day: 1)?.endOfMonth
  }
}

extension DateFinder {
  private static let deadlines: Set<String> = [
    "entro", "by", "before", "within", "prima", "scadenza", "termine", "deadline", "oltre", "later",
  ]

  private static let fillers: Set<String> = [
    "il", "lo", "la", "l", "e", "non", "oltre", "data", "del", "dell", "della", "the", "end", "of",
    "fine", "giorno", "mese", "di", "entro", "than", "month", "and", "al", "no", "later",
  ]

  private static let months: [String: Int] = {
    let names = [
      "gennaio january jan gen", "febbraio february feb", "marzo march mar", "aprile april apr",
      "maggio may mag", "giugno june jun giu", "luglio july jul lug", "agosto august aug ago",
      "settembre september sep sept set", "ottobre october oct ott", "novembre november nov",
      "dicembre december dec dic",
    ]
    var table: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words.split(separator: " ") { table[String(word)] = index + 1 }
    }
    return table
  }()

  private static let quarters: [String: Int] = [
    "q1": 1, "q2": 2, "q3": 3, "q4": 4, "t1": 1, "t2": 2, "t3": 3, "t4": 4,
  ]

  /// Months of a quarter and of a half year.
  private static let spans: [String: Int] = [
    "trimestre": 3, "quarter": 3, "semestre": 6, "quadrimestre": 4,
  ]

  private static let ordinals: [String: Int] = [
    "primo": 1, "secondo": 2, "terzo": 3, "quarto": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4,
    "first": 1, "second": 2, "third": 3, "fourth": 4,
  ]
}
