func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

extension Character {
  var isDigit: Bool { asciiValue.map { (0x30...0x39).contains($0) } ?? false }
}
