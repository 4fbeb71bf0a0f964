/// Bytes that wait to be written, first in, first out.
struct ByteQueue {
  private var bytes: [UInt8] = []
  private var start = 0

  /// The most bytes offered to one call of the system.
  private static let portion = 1 << 16

  var isEmpty: Bool { start == bytes.count }

  /// Adds a line, and its end.
  mutating func append(_ line: some Sequence<UInt8>) {
    bytes += line
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Passes the bytes that are next, at most a portion of them.
  func withNext<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    bytes[start...].prefix(Self.portion).withUnsafeBytes(body)
  }

  /// Removes bytes that were written; amortised O(1) for each.
  mutating func dropFirst(_ count: Int) {
    start += count
    guard start > bytes.count / 2 else { return }
    bytes.removeFirst(start)
    start = 0
  }
}
