/// A line that a helper program and this one say to each other: fields with tabs between them.
///
/// In a field `\t`, `\n` and `\\` stand for a tab, a line end and a backslash, so that every text goes
/// through. The one exception is the character 0, which no helper can keep: U+FFFD is sent for it.
public struct TabbedLine: Hashable, Sendable {
  /// The line as it is sent, without its end.
  public let text: String

  /// Creates a line of fields; the first one says what the line is.
  public init(_ fields: [String]) {
    text = fields.map(Self.escaped).joined(separator: "\t")
  }

  /// Reads a line as a helper sent it; `nil` if it is not UTF-8, has the character 0, or an unknown escape.
  public init?(read bytes: some Collection<UInt8>) {
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self),
      Self.hasKnownEscapes(text)
    else { return nil }
    self.text = text
  }

  /// The fields, at least one.
  public var fields: [String] {
    text.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { Self.unescaped(Substring($0)) }
  }

  private static func escaped(_ field: String) -> String {
    guard field.utf8.contains(where: { letters[$0] != nil || $0 == 0 }) else { return field }
    var escaped: [UInt8] = []
    for byte in field.utf8 {
      if let letter = letters[byte] {
        escaped += [UInt8(ascii: "\\"), letter]
      } else {
        escaped += byte == 0 ? Array("\u{FFFD}".utf8) : [byte]
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func unescaped(_ field: Substring) -> String {
    guard field.utf8.contains(UInt8(ascii: "\\")) else { return String(field) }
    var plain: [UInt8] = []
    var bytes = field.utf8.makeIterator()
    while let byte = bytes.next() {
      guard byte == UInt8(ascii: "\\") else {
        plain.append(byte)
        continue
      }
      let letter = bytes.next()
      plain += letters.compactMap { $0.value == letter ? $0.key : nil }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func hasKnownEscapes(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      guard byte == UInt8(ascii: "\\") else { continue }
      guard let letter = bytes.next(), letters.values.contains(letter) else { return false }
    }
    return true
  }

  /// The characters that a field cannot hold, each with its letter behind a backslash.
  private static let letters: [UInt8: UInt8] = [
    UInt8(ascii: "\t"): UInt8(ascii: "t"), UInt8(ascii: "\n"): UInt8(ascii: "n"),
    UInt8(ascii: "\\"): UInt8(ascii: "\\"),
  ]
}
