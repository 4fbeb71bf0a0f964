func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

extension Character {
  var isDigit: Bool { asciiValue.map { (0x30...0x39).contains($0) } ?? false }

  /// True if the character is a letter of any alphabet; those of ASCII are found without tables.
  var isAlphabetic: Bool {
    guard let ascii = asciiValue else { return isLetter }
    return (0x61...0x7A).contains(ascii | 0x20)
  }
}
