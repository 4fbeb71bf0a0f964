import Glibc
import Text

/// Finds a text in others without regard to case, accents and punctuation marks of quotation.
struct TextQuery: Hashable, Sendable {
  /// The words to be found, each anywhere in the text.
  private let words: [[UInt8]]

  init(_ query: String) {
    words = query.searchKey.split(separator: " ").map { Array($0.utf8) }
  }

  /// Whether the query matches everything.
  var isEmpty: Bool { words.isEmpty }

  /// Returns where the words of the query stand in a text, in their order, without overlaps.
  func ranges(in text: String) -> [Range<String.Index>] {
    if words.isEmpty { return [] }
    var key: [UInt8] = []
    // The character that each byte of the key comes from, so that places in it are places in the text.
    var owners: [Int] = []
    for (place, character) in text.enumerated() {
      String(character).appendFolded(to: &key)
      owners.append(contentsOf: repeatElement(place, count: key.count - owners.count))
    }
    var found = Set<Int>()
    for word in words {
      for start in key.indices where key[start...].starts(with: word) {
        guard start == 0 || owners[start - 1] != owners[start] else { continue }
        found.formUnion(owners[start..<start + word.count])
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

  /// Returns whether every word of the query stands in the bytes of a key.
  func matches(_ key: UnsafeRawBufferPointer) -> Bool {
    words.allSatisfy { word in word.withUnsafeBytes { key.contains($0) } }
  }
}

extension UnsafeRawBufferPointer {
  /// Returns whether some bytes, at least one, stand among these.
  fileprivate func contains(_ word: UnsafeRawBufferPointer) -> Bool {
    var rest = self
    while rest.count >= word.count, let base = rest.baseAddress, let wanted = word.baseAddress,
      let found = memchr(base, Int32(word[0]), rest.count - word.count + 1)
    {
      if memcmp(found, wanted, word.count) == 0 { return true }
      rest = UnsafeRawBufferPointer(rebasing: rest[(base.distance(to: found) + 1)...])
    }
    return false
  }
}
