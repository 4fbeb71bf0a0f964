extension String {
  /// The text in lower case, letters without their accents, typographic quotes as plain ones.
  var searchKey: String {
    var bytes: [UInt8] = []
    appendSearchKey(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the bytes of ``searchKey``; letters of western Europe are looked up byte by byte, which
  /// is far quicker for the texts of a whole plan.
  func appendSearchKey(to bytes: inout [UInt8]) {
    let start = bytes.count
    var text = self
    let isPlain = text.withUTF8 { utf8 in
      var place = 0
      while place < utf8.count {
        let length = appendKey(of: utf8, at: place, to: &bytes)
        if length == 0 { return false }
        place += length
      }
      return true
    }
    if isPlain { return }
    bytes.removeSubrange(start...)
    bytes.append(contentsOf: keyByCharacter.utf8)
  }

  /// The key of a text with any characters.
  private var keyByCharacter: String {
    var key = ""
    for character in lowercased() {
      switch character {
      case "’", "‘": key.append("'")
      case "“", "”", "«", "»": key.append("\"")
      default: key.append(character.withoutAccent)
      }
    }
    return key
  }
}

/// Appends the key of the character at a place in valid UTF-8 and returns its length; 0 for a character
/// that must be asked of Unicode's tables.
@inline(__always)
private func appendKey(
  of utf8: UnsafeBufferPointer<UInt8>, at place: Int, to key: inout [UInt8]
) -> Int {
  let byte = utf8[place]
  if byte < 0x80 {
    key.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    return 1
  }
  let second = utf8[place + 1]
  switch (byte, second) {
  case (0xC2, 0xAB), (0xC2, 0xBB):
    key.append(UInt8(ascii: "\""))
    return 2
  case (0xC3, _) where latinLetters[Int(second & 0x3F)] != 0:
    key.append(latinLetters[Int(second & 0x3F)])
    return 2
  // Quotation marks, and the comparators that targets are written with.
  case (0xE2, 0x80) where utf8[place + 2] & 0xFE == 0x98: key.append(UInt8(ascii: "'"))
  case (0xE2, 0x80) where utf8[place + 2] & 0xFE == 0x9C: key.append(UInt8(ascii: "\""))
  case (0xE2, 0x80), (0xE2, 0x89): key.append(contentsOf: [byte, second, utf8[place + 2]])
  default: return 0
  }
  return 3
}

extension Character {
  fileprivate var withoutAccent: Character {
    guard !isASCII else { return self }
    return accentedLetters[self] ?? self
  }
}

private let accentedLetters: [Character: Character] = {
  let groups = [
    "a": "àáâãäåā", "c": "çćč", "e": "èéêëēě", "i": "ìíîïī", "n": "ñń", "o": "òóôõöøō",
    "s": "šś", "u": "ùúûüū", "y": "ýÿ", "z": "žź",
  ]
  var letters: [Character: Character] = [:]
  for (plain, accented) in groups {
    for letter in accented { letters[letter] = Character(plain) }
  }
  return letters
}()

/// The plain letters of U+00C0…U+00FF by their last six bits; 0 for what has none.
private let latinLetters: [UInt8] = (0x00C0...0x00FF).map { value in
  guard let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
  let letter = Character(scalar).lowercased().first ?? " "
  return accentedLetters[letter]?.asciiValue ?? 0
}
