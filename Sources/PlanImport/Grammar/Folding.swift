extension StringProtocol {
  /// The text in lower case, without accents, with straight apostrophes: for comparing words.
  var folded: String {
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

  /// The folded letters and digits alone: for comparing names of columns and kinds.
  var foldedLetters: String {
    String(folded.unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) })
  }

  /// The text without blanks at either end.
  var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

extension Character {
  var isDigit: Bool { isASCII && isWholeNumber }
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
