import Glibc

/// Removes bytes for old terminals from a frame, which change nothing on any known to the library.
///
/// A frame has dozens of changes of attributes, and with each of them the library writes
/// - the choice of ASCII as character set, where no other is ever chosen;
/// - the choice of the default colour directly before all attributes are reset, colours among them.
enum SlimFrame {
  private static let asciiSet = Array("\u{1B}(B".utf8)
  private static let defaultColour = Array("\u{1B}[39m".utf8)
  private static let resets = ["\u{1B}[m", "\u{1B}[0m", "\u{1B}[0;"].map { Array($0.utf8) }

  static func bytes(of frame: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(frame.count)
    frame.withUnsafeBytes { frame in
      var rest = frame
      while let escape = firstEscape(in: rest) {
        kept.append(contentsOf: UnsafeRawBufferPointer(rebasing: rest[..<escape]))
        rest = UnsafeRawBufferPointer(rebasing: rest[escape...])
        let needless = needlessCount(at: rest)
        if needless == 0 { kept.append(0x1B) }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(max(1, needless)))
      }
      kept.append(contentsOf: rest)
    }
    return kept
  }

  private static func firstEscape(in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let start = bytes.baseAddress, let found = memchr(start, 0x1B, bytes.count) else {
      return nil
    }
    return start.distance(to: found)
  }

  /// The number of bytes at the beginning of others that change nothing.
  private static func needlessCount(at bytes: UnsafeRawBufferPointer) -> Int {
    if bytes.starts(with: asciiSet) { return asciiSet.count }
    guard bytes.starts(with: defaultColour) else { return 0 }
    var next = bytes.dropFirst(defaultColour.count)
    if next.starts(with: asciiSet) { next = next.dropFirst(asciiSet.count) }
    return resets.contains { next.starts(with: $0) } ? defaultColour.count : 0
  }
}
