import Text

/// Cuts what a helper says into lines, within its limits.
struct LineBuffer {
  private let limits: HelperLimits
  private var bytes: [UInt8] = []
  private var start = 0
  /// The number of bytes that were searched for the end of a line.
  private var searched = 0
  private var total = 0
  private var lines = 0

  enum Fault: Error {
    case unreadable(line: Int)
    case tooMuch(limit: Int)
  }

  /// Creates an empty buffer.
  init(_ limits: HelperLimits) {
    self.limits = limits
  }

  /// Adds what was said.
  mutating func append(_ more: some Collection<UInt8>) {
    if start > bytes.count / 2 {
      bytes.removeFirst(start)
      searched -= start
      start = 0
    }
    bytes += more
    total = total.addingReportingOverflow(more.count).partialValue
  }

  /// The number of the line that was begun and has no end, if there is one.
  var unended: Int? { start == bytes.count ? nil : lines + 1 }

  /// Takes the next line out; `nil` if there is no whole one.
  ///
  /// - Throws: That the line cannot be read, or is too long.
  mutating func next() throws(Fault) -> TabbedLine? {
    guard total <= limits.output else { throw .tooMuch(limit: limits.output) }
    guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      guard bytes.count - start <= limits.line else { throw .tooMuch(limit: limits.line) }
      return nil
    }
    guard end - start <= limits.line else { throw .tooMuch(limit: limits.line) }
    lines += 1
    guard let line = TabbedLine(read: bytes[start..<end]) else { throw .unreadable(line: lines) }
    (start, searched) = (end + 1, end + 1)
    return line
  }
}
