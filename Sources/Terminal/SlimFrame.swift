/// Takes out of a frame what the library writes for old terminals and changes nothing on any that knows it.
///
/// A frame has dozens of changes of attributes, and with each of them
/// - the choice of ASCII as character set, where no other is ever chosen;
/// - the choice of the default colour directly before all attributes are reset, colours among them.
enum SlimFrame {
  private static let asciiSet = Array("\u{1B}(B".utf8)
  private static let defaultColour = Array("\u{1B}[39m".utf8)
  private static let resets = ["\u{1B}[m", "\u{1B}[0m", "\u{1B}[0;"].map { Array($0.utf8) }

  static func bytes(of frame: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(frame.count)
    var rest = frame[...]
    while let escape = rest.firstIndex(of: 0x1B) {
      kept += rest[..<escape]
      rest = rest[escape...]
      if rest.starts(with: asciiSet) {
        rest = rest.dropFirst(asciiSet.count)
      } else if rest.starts(with: defaultColour),
        startsWithReset(rest.dropFirst(defaultColour.count))
      {
        rest = rest.dropFirst(defaultColour.count)
      } else {
        kept.append(0x1B)
        rest = rest.dropFirst()
      }
    }
    return kept + rest
  }

  /// Whether the next thing sent, but for the choice of ASCII, resets all attributes.
  private static func startsWithReset(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = bytes.starts(with: asciiSet) ? bytes.dropFirst(asciiSet.count) : bytes
    return resets.contains { bytes.starts(with: $0) }
  }
}
