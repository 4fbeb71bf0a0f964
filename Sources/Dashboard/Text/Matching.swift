import Glibc
import Text

/// A search text; case, accents and quotation marks do not matter.
struct TextQuery: Hashable, Sendable {
  /// The words to be found, each anywhere in the text.
  private let words: [[UInt8]]

  init(_ query: String) {
    words = query.searchKey.split(separator: " ").map { Array($0.utf8) }
  }

  /// The query matches everything.
  var isEmpty: Bool { words.isEmpty }

  /// Returns the ranges of the query's words in a text, in order, without overlaps.
  func ranges(in text: String) -> [Range<String.Index>] {
    if words.isEmpty { return [] }
    var key: [UInt8] = []
    // The character that each byte of the key comes from, so that its offsets are offsets in the
    // text.
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

  /// Returns whether the bytes of a key contain every word of the query.
  func matches(_ key: UnsafeRawBufferPointer) -> Bool {
    words.allSatisfy { word in word.withUnsafeBytes { key.contains($0) } }
  }
}

extension UnsafeRawBufferPointer {
  /// Returns whether these bytes contain some others, at least one.
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
