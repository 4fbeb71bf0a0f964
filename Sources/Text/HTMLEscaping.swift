extension String {
  /// The text as HTML, for elements and attributes; dangerous characters become U+FFFD.
  public var html: String {
    var text = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text.append(contentsOf: "&amp;".unicodeScalars)
      case "<": text.append(contentsOf: "&lt;".unicodeScalars)
      case ">": text.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": text.append(contentsOf: "&quot;".unicodeScalars)
      case "'": text.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\t": text.append(scalar)
      default: text.append(scalar.isSteering ? "\u{FFFD}" : scalar)
      }
    }
    return String(text)
  }
}
