/// Finds a text in others without regard to case, accents and punctuation marks of quotation.
struct TextQuery: Hashable, Sendable {
  /// The words to be found, each anywhere in the text.
  private let words: [String]

  init(_ query: String) {
    words = query.searchKey.split(separator: " ").map(String.init)
  }

  /// Whether the query matches everything.
  var isEmpty: Bool { words.isEmpty }

  /// Returns where the words of the query stand in a text, in their order, without overlaps.
  func ranges(in text: String) -> [Range<String.Index>] {
    if words.isEmpty { return [] }
    // One key for each character, so that places in the keys are places in the text.
    let keys = text.map { String($0).searchKey }
    var found = Set<Int>()
    for word in words {
      for start in keys.indices where keys[start...].joined().hasPrefix(word) {
        var length = 0
        var end = start
        while end < keys.count, length < word.count {
          length += keys[end].count
          end += 1
        }
        found.formUnion(start..<end)
      }
    }
    return ranges(of: found, in: text)
  }

  private func ranges(of places: Set<Int>, in text: String) -> [Range<String.Index>] {
    let indices = Array(text.indices) + [text.endIndex]
    var ranges: [Range<String.Index>] = []
    for place in places.sorted() {
      if let last = ranges.last, last.upperBound == indices[place] {
        ranges[ranges.count - 1] = last.lowerBound..<indices[place + 1]
      } else {
        ranges.append(indices[place]..<indices[place + 1])
      }
    }
    return ranges
  }

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
