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
        let byte = utf8[place]
        if byte < 0x80 {
          bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
          place += 1
        } else if byte == 0xC3, case let plain = latinLetters[Int(utf8[place + 1] & 0x3F)],
          plain > 0
        {
          bytes.append(plain)
          place += 2
        } else {
          return false
        }
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
