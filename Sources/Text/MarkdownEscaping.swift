extension String {
  /// The text with everything escaped that Markdown or HTML would read as a mark, on one line.
  public var markdown: String {
    var text = UnicodeScalarView()
    for line in allLines {
      if !text.isEmpty { text.append(" ") }
      for scalar in line.unicodeScalars {
        text.append(contentsOf: scalar.markdown(isFirst: text.isEmpty).unicodeScalars)
      }
    }
    guard let first = text.first, "+-".unicodeScalars.contains(first), text.dropFirst().first == " "
    else { return String(text) }
    return "\\" + String(text)
  }
}

extension Unicode.Scalar {
  fileprivate func markdown(isFirst: Bool) -> String {
    switch self {
    case "\\", "`", "*", "_", "[", "]", "|", "~": "\\\(self)"
    case "#" where isFirst: "\\#"
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    case "\t": " "
    default: String(isSteering ? "\u{FFFD}" : self)
    }
  }
}
