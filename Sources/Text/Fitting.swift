extension String {
  /// Returns the text in at most a number of cells.
  ///
  /// A cut text ends in the ellipsis, at a word where one ends near.
  public func fitted(to width: Int, ellipsis: String) -> String {
    let width = max(0, width)
    guard isWider(than: width) else { return self }
    let hasRoom = width > ellipsis.cellWidth
    let room = hasRoom ? width - ellipsis.cellWidth : width
    let cut = end(of: room)
    guard hasRoom else { return withUTF8Bytes { String(decoding: $0[..<cut], as: UTF8.self) } }
    return withUTF8Bytes { bytes in
      let end = bytes.wordEnd(before: cut, within: max(1, room / 6))
      return String(decoding: bytes[..<end], as: UTF8.self)
    } + ellipsis
  }

  /// The number of bytes that fill at most a number of cells; what belongs to one character, as the parts of a
  /// flag, is not split.
  private func end(of width: Int) -> Int {
    var used = 0
    let end = unicodeScalars.indices.first { index in
      used += unicodeScalars[index].shown.cellWidth
      return used > width
    }
    guard let end else { return utf8.count }
    let cut = end.samePosition(in: self) ?? index(before: end)
    return utf8.distance(from: startIndex, to: cut)
  }

  /// Returns whether the text fills more cells than a width.
  private func isWider(than width: Int) -> Bool {
    // No character fills more cells than it has bytes.
    if utf8.count <= width { return false }
    var used = 0
    for glyph in Glyphs(self) {
      used += glyph.width
      if used > width { return true }
    }
    return false
  }

  private func withUTF8Bytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    var text = self
    return text.withUTF8(body)
  }

  /// Returns the text with blanks before it, up to a width.
  public func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - cellWidth)) + self
  }

  /// Returns the text with blanks after it, up to a width.
  public func rightPadded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - cellWidth))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The end of the last word before a byte, where it is at most a number of letters away; else the byte.
  fileprivate func wordEnd(before end: Int, within letters: Int) -> Int {
    var place = end
    var left = letters
    while place > 0, left > 0 {
      if self[place - 1] == UInt8(ascii: " ") {
        while place > 0, self[place - 1] == UInt8(ascii: " ") { place -= 1 }
        return place
      }
      let isFirstByte = self[place - 1] & 0xC0 != 0x80
      place -= 1
      if isFirstByte { left -= 1 }
    }
    return end
  }
}
