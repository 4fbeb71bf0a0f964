/// Looks through a template before the library does, which follows nested sections by recursion.
struct TemplateScan {
  /// The deepest nesting of sections: an indicator in an objective in an area is the third.
  static let deepestSection = 20

  private var begin = Array("{{".utf8)
  private var end = Array("}}".utf8)
  private var line = 1

  /// Returns the line, from 1, of the first section that lies too deep; `nil` where none does.
  static func lineOfDeepSection(in source: [UInt8]) -> Int? {
    var scan = TemplateScan()
    return scan.lineOfDeepSection(in: source[...])
  }

  private mutating func lineOfDeepSection(in source: ArraySlice<UInt8>) -> Int? {
    var rest = source
    var depth = 0
    while let start = rest.firstPlace(of: begin) {
      line += rest[..<start].count { $0 == 0x0A }
      let inner = rest[(start + begin.count)...]
      guard let stop = inner.firstPlace(of: end) else { return nil }
      let tag = inner[..<stop].drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      let next = stop + end.count
      switch tag.first {
      case UInt8(ascii: "#"), UInt8(ascii: "^"): depth += 1
      case UInt8(ascii: "/"): depth -= 1
      case UInt8(ascii: "="): useDelimiters(of: tag)
      default: break
      }
      if depth > Self.deepestSection { return line }
      line += inner[..<stop].count { $0 == 0x0A }
      rest = source[next...]
    }
    return nil
  }

  /// Takes the delimiters that a tag such as `=<% %>=` gives.
  private mutating func useDelimiters(of tag: ArraySlice<UInt8>) {
    let words = tag.split { $0 == 0x20 || (0x09...0x0D).contains($0) || $0 == UInt8(ascii: "=") }
    guard words.count == 2 else { return }
    (begin, end) = (Array(words[0]), Array(words[1]))
  }
}

extension ArraySlice<UInt8> {
  /// The place of the first occurrence of some bytes, at least one.
  fileprivate func firstPlace(of bytes: [UInt8]) -> Int? {
    var rest = self
    while let place = rest.firstIndex(of: bytes[0]) {
      if self[place...].starts(with: bytes) { return place }
      rest = self[(place + 1)...]
    }
    return nil
  }
}
