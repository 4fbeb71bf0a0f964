import PerformanceModel

extension Tokenizer {
  /// A date with day, month and year, or in the ISO form; in English also with the month first,
  /// where no day stands there.
  mutating func date() -> Token? {
    var end = position
    while end < characters.count, end - position < 11,
      characters[end].isDigit || "/.-".contains(characters[end])
    {
      end += 1
    }
    while end > position, !characters[end - 1].isDigit { end -= 1 }
    guard end - position >= 8, end == characters.count || !characters[end].isDigit else {
      return nil
    }
    let written = String(characters[position..<end])
    let length = end - position + lengthOfTime(from: end)
    if let day = Day(typed: written) ?? monthFirst(written) ?? shortYear(written) {
      return token(.date(day), length: length)
    }
    return Day.isTyped(written) ? token(.wrongDate, length: length) : nil
  }

  /// The length of the time of day that a spreadsheet writes behind a date (` 00:00:00`,
  /// `T00:00Z`).
  private func lengthOfTime(from start: Int) -> Int {
    guard start < characters.count, characters[start] == "T" || characters[start] == " " else {
      return 0
    }
    let hours = run(from: start + 1, where: \.isDigit)
    guard (1...2).contains(hours), sixty(at: start + 1 + hours) != nil else { return 0 }
    var end = start + hours + 4
    if sixty(at: end) != nil { end += 3 }
    if end + 1 < characters.count, characters[end] == ".", characters[end + 1].isDigit {
      end += 1 + run(from: end + 1, where: \.isDigit)
    }
    if end < characters.count, characters[end] == "Z" { end += 1 }
    return end < characters.count && characters[end].isDigit ? 0 : end - start
  }

  /// `04/13/2025`: the thirteenth of April, in English.
  private func monthFirst(_ written: String) -> Day? {
    let parts = written.split(separator: "/").compactMap { Int($0) }
    guard language == .english, parts.count == 3, parts[2] > 999 else { return nil }
    return Day(year: parts[2], month: parts[0], day: parts[1])
  }

  /// `15.10.25`, with two digits in every place.
  private func shortYear(_ written: String) -> Day? {
    let parts = written.split { "/.-".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3, parts.allSatisfy({ $0.count == 2 }),
      (10...60).contains(numbers[2])
    else { return nil }
    return Day(year: 2000 + numbers[2], month: numbers[1], day: numbers[0])
  }

  /// `00:20`, `01:30:00`: hours and minutes, perhaps with seconds.
  mutating func clock() -> Token? {
    let hours = run(from: position, where: \.isDigit)
    guard (1...2).contains(hours), let minutes = sixty(at: position + hours) else { return nil }
    let seconds = sixty(at: position + hours + 3)
    let length = hours + (seconds == nil ? 3 : 6)
    guard position + length == characters.count || !characters[position + length].isDigit,
      let whole = Int(String(characters[position..<(position + hours)])), seconds ?? 0 == 0
    else { return nil }
    return token(
      .clock(Figure(whole * 60 + minutes), hasSeconds: seconds != nil), length: length)
  }

  /// The number below sixty that stands in two digits behind a colon.
  private func sixty(at start: Int) -> Int? {
    guard start + 2 < characters.count, characters[start] == ":",
      let value = Int(String(characters[(start + 1)...(start + 2)])), (0..<60).contains(value)
    else { return nil }
    return value
  }
}
