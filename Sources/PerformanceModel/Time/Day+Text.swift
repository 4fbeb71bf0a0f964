extension Day {
  /// The ISO 8601 form, as in `2017-12-31`.
  public var iso: String {
    let (year, month, day) = components
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// The day as a language writes it: `31/12/2017` in Italian, `2017-12-31` in English.
  public func text(in language: Language) -> String {
    guard language == .italian else { return iso }
    let (year, month, day) = components
    return "\(padded(day, to: 2))/\(padded(month, to: 2))/\(padded(year, to: 4))"
  }

  /// Reads a day in the ISO form, as files hold it.
  public init?(iso text: String) {
    self.init(iso: Substring(text))
  }

  init?(iso text: Substring) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let day = Day(year: parts[0], month: parts[1], day: parts[2])
    else { return nil }
    self = day
  }

  /// Reads a day as a person types it: ISO, or day first with `/`, `.` or `-` between (`31/12/2017`).
  public init?(typed text: String) {
    guard let (year, month, day) = Self.parts(ofTyped: text) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Returns whether a text has the form in which a person types a day, be there such a day or not.
  public static func isTyped(_ text: String) -> Bool {
    guard let (year, month, day) = parts(ofTyped: text) else { return false }
    return [year, month, day].allSatisfy { $0.allSatisfy { $0.isASCII && $0.isWholeNumber } }
  }

  private static func parts(
    ofTyped text: String
  ) -> (year: Substring, month: Substring, day: Substring)? {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    for separator in ["/", ".", "-"] as [Character] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let lengths = parts.map(\.count)
      if separator == "-", lengths == [4, 2, 2] { return (parts[0], parts[1], parts[2]) }
      if (1...2).contains(lengths[0]), (1...2).contains(lengths[1]), lengths[2] == 4 {
        return (parts[2], parts[1], parts[0])
      }
    }
    return nil
  }

  private init?(year: Substring, month: Substring, day: Substring) {
    let numbers = [year, month, day].map { part in
      part.allSatisfy { $0.isASCII && $0.isWholeNumber } ? Int(part) : nil
    }
    guard let year = numbers[0], let month = numbers[1], let day = numbers[2] else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
