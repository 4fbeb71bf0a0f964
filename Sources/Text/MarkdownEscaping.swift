extension String {
  /// The text on one line, with all marks of Markdown and HTML escaped.
  public var markdown: String {
    var text = UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      if last != "\r" || scalar != "\n" { text.appendMarkdown(scalar) }
      last = scalar
    }
    guard let first = text.first, "+-".unicodeScalars.contains(first), text.dropFirst().first == " "
    else { return String(text) }
    return "\\" + String(text)
  }
}

extension String.UnicodeScalarView {
  fileprivate mutating func appendMarkdown(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "|", "~":
      append("\\")
      append(scalar)
    case "#" where isEmpty: append(contentsOf: "\\#".unicodeScalars)
    case "<": append(contentsOf: "&lt;".unicodeScalars)
    case ">": append(contentsOf: "&gt;".unicodeScalars)
    case "&": append(contentsOf: "&amp;".unicodeScalars)
    default:
      switch scalar.danger {
      case .lineEnd, .tab: append(" ")
      case .control, .direction: append("\u{FFFD}")
      case .invisible, .joiner, nil: append(scalar)
      }
    }
  }
}
