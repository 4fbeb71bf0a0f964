extension StringProtocol {
  /// The text with symbols for all characters that could control a terminal.
  public var harmless: String {
    var text = ""
    for glyph in Glyphs(String(self)) {
      text.unicodeScalars.append(glyph.base)
      // One by one: appending a sequence of scalars copies the whole text.
      for mark in glyph.marks { text.unicodeScalars.append(mark) }
    }
    return text
  }

  /// The lines of the text, each ``harmless``, with line feeds between them.
  public var harmlessLines: String {
    String(self).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Substring($0).harmless }.joined(separator: "\n")
  }
}

extension StringProtocol {
  /// The text with the number of every dangerous character instead of it, as `\u{1B}`.
  public var spelledOut: String {
    var result = ""
    for scalar in unicodeScalars {
      if scalar.danger != nil || scalar.widthClass == .unassigned {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
