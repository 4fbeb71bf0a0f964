/// A moment in universal time, to the millisecond.
public struct Timestamp: Hashable, Sendable {
  /// Milliseconds since 1 January 1970, 00:00 UTC.
  public let milliseconds: Int

  /// Creates the moment that lies a number of milliseconds after 1 January 1970.
  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// The last moment that can be written, at the end of the year 9999.
  public static let last = Timestamp(milliseconds: 253_402_300_799_999)

  /// The day of the moment in universal time.
  public var day: Day {
    Day(number: (milliseconds - (milliseconds < 0 ? 86_399_999 : 0)) / 86_400_000)
  }

  /// The ISO 8601 form, as in `2017-12-31T09:30:00.125Z`.
  public var iso: String {
    let rest = milliseconds - day.number * 86_400_000
    let parts = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60]
    let time = parts.map { padded($0, to: 2) }.joined(separator: ":")
    return "\(day.iso)T\(time).\(padded(rest % 1000, to: 3))Z"
  }

  /// Reads the ISO form, with or without milliseconds, as files hold it.
  public init?(iso text: String) {
    guard text.last == "Z", let mark = text.firstIndex(of: "T"), let day = Day(iso: text[..<mark])
    else { return nil }
    let time = text[text.index(after: mark)...].dropLast()
    let fields = time.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 3 else { return nil }
    let last = fields[2].split(separator: ".", omittingEmptySubsequences: false)
    guard let hours = number(fields[0], digits: 2), hours < 24,
      let minutes = number(fields[1], digits: 2), minutes < 60,
      let seconds = number(last[0], digits: 2), seconds < 60, last.count <= 2,
      let thousandths = last.count == 2 ? number(last[1], digits: 3) : 0
    else { return nil }
    milliseconds =
      day.number * 86_400_000 + hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + thousandths
  }
}

extension Timestamp: Comparable {
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

private func number(_ text: Substring, digits: Int) -> Int? {
  text.utf8.count == digits && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    ? Int(text) : nil
}
