/// Finds a text in others without regard to case, accents and punctuation marks of quotation.
struct TextQuery: Hashable, Sendable {
  /// The words to be found, each anywhere in the text.
  private let words: [String]

  init(_ query: String) {
    words = query.searchKey.split(separator: " ").map(String.init)
  }

  /// Whether the query matches everything.
  var isEmpty: Bool { words.isEmpty }

  /// Returns whether every word of the query stands in a text.
  func matches(_ text: String) -> Bool {
    if words.isEmpty { return true }
    let key = text.searchKey
    return words.allSatisfy { key.contains($0) }
  }
}

extension String {
  /// The text in lower case, letters without their accents, typographic quotes as plain ones.
  var searchKey: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
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
