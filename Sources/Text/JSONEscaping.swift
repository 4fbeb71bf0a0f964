extension String {
  /// The text as a string of JSON, in quotation marks; dangerous characters are written by number.
  public var json: String {
    var quoted = "\"".unicodeScalars
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted.append(contentsOf: ["\\", scalar])
      case "\n": quoted.append(contentsOf: "\\n".unicodeScalars)
      case "\r": quoted.append(contentsOf: "\\r".unicodeScalars)
      case "\t": quoted.append(contentsOf: "\\t".unicodeScalars)
      case _ where scalar.isSteering || scalar.danger == .invisible:
        quoted.append(contentsOf: scalar.jsonNumber.unicodeScalars)
      default: quoted.append(scalar)
      }
    }
    quoted.append("\"")
    return String(quoted)
  }
}

extension Unicode.Scalar {
  /// The character as one or two units of UTF-16.
  fileprivate var jsonNumber: String {
    UTF16.encode(self).map(Array.init)?.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined() ?? ""
  }
}
