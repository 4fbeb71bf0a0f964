/// Texts whose every character fills one cell and means itself, as nearly all on a screen: they are
/// measured, cut and written by their bytes.
extension StringProtocol {
  /// Calls a function with the bytes of the text and the number of its cells; `nil` where some character
  /// is not simple.
  @inlinable @inline(__always)
  package func withSimpleText<Value>(_ body: (UnsafeBufferPointer<UInt8>, Int) -> Value) -> Value? {
    utf8.withContiguousStorageIfAvailable { bytes in bytes.simpleWidth.map { body(bytes, $0) } }
      ?? nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The number of cells of a text; `nil` where some character is not simple.
  @inlinable package var simpleWidth: Int? {
    var width = 0
    var place = 0
    while place < count {
      let letter = simpleLetter(at: place)
      guard letter.length > 0 else { return nil }
      place += letter.length
      width += 1
    }
    return width
  }

  /// Returns the offset after a number of letters, if these and the next one, if any, are simple.
  func simpleEnd(after letters: Int) -> Int? {
    var place = 0
    for _ in 0..<letters {
      guard place < count, case let letter = simpleLetter(at: place), letter.length > 0 else {
        return nil
      }
      place += letter.length
    }
    return place == count || simpleLetter(at: place).length > 0 ? place : nil
  }

  /// Returns the letter at an offset in valid UTF-8, and the number of its bytes; `nil` if it is
  /// not simple.
  @inlinable @inline(__always)
  package func simpleLetter(at place: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = self[place]
    if first < 0x7F { return (Unicode.Scalar(first), first >= 0x20 ? 1 : 0) }
    let length = first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 0
    guard length > 0, place + length <= count else { return (" ", 0) }
    var value = UInt32(first) & (length == 2 ? 0x1F : 0x0F)
    for byte in self[(place + 1)..<(place + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    guard let scalar = Unicode.Scalar(value), scalar.isSimple else { return (" ", 0) }
    return (scalar, length)
  }
}
