extension StringProtocol {
  /// The text in lower case, without accents, with straight apostrophes: for comparing words.
  var folded: String {
    var text = String(self)
    let latin = text.withUTF8 { utf8 in
      var isLatin = true
      let folded = String(unsafeUninitializedCapacity: utf8.count) { buffer in
        guard let count = fold(utf8, into: buffer) else {
          isLatin = false
          return 0
        }
        return count
      }
      return isLatin ? folded : nil
    }
    return latin ?? text.foldedByScalars
  }

  /// The folded letters and digits alone: for comparing names of columns and kinds.
  var foldedLetters: String {
    let text = folded
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return String(text.unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) })
    }
    return String(decoding: text.utf8.filter(\.isLetterOrDigit), as: UTF8.self)
  }

  /// The text without blanks at either end.
  var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension String {
  /// The folded text of any script.
  fileprivate var foldedByScalars: String {
    var result = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F: continue
      case 0x2018, 0x2019, 0x60, 0xB4: result.append("'")
      case 0xC0...0x17F: result.append(baseLetters[scalar] ?? scalar)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII letter in lower case or a digit.
  fileprivate var isLetterOrDigit: Bool {
    (0x61...0x7A).contains(self) || (0x30...0x39).contains(self)
  }
}

/// Folds text of ASCII and the Latin letters of Western Europe, which is nearly all there is.
///
/// - Returns: The number of bytes written; `nil` where the text has anything else.
private func fold(
  _ utf8: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>
) -> Int? {
  var (position, count) = (0, 0)
  while position < utf8.count {
    let byte = utf8[position]
    switch byte {
    case 0x60: buffer[count] = 0x27
    case 0x41...0x5A: buffer[count] = byte + 0x20
    case 0..<0x80: buffer[count] = byte
    case 0xC3:
      position += 1
      guard position < utf8.count, let base = latinBases[Int(utf8[position] & 0x3F)] else {
        return nil
      }
      buffer[count] = base
    default: return nil
    }
    position += 1
    count += 1
  }
  return count
}

/// The base letters of U+00C0 to U+00FF, in their order.
private let latinBases: [UInt8?] = (0xC0...0xFF).map { value in
  let lower = Unicode.Scalar(value).flatMap { String($0).lowercased().unicodeScalars.first }
  return lower.flatMap { baseLetters[$0] }.map { UInt8(truncatingIfNeeded: $0.value) }
}

func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

extension Character {
  var isDigit: Bool { asciiValue.map { (0x30...0x39).contains($0) } ?? false }
}

private let baseLetters: [Unicode.Scalar: Unicode.Scalar] = {
  let families: [(Unicode.Scalar, String)] = [
    ("a", "àáâãäåā"), ("c", "çč"), ("e", "èéêëē"), ("i", "ìíîïī"), ("n", "ñ"),
    ("o", "òóôõöøō"), ("s", "šş"), ("u", "ùúûüū"), ("y", "ýÿ"), ("z", "ž"),
  ]
  var table: [Unicode.Scalar: Unicode.Scalar] = [:]
  for (base, accented) in families {
    for scalar in accented.unicodeScalars { table[scalar] = base }
  }
  return table
}()
