extension StringProtocol {
  /// The text without white space at its ends.
  public var trimmed: String { String(trimmedScalars) }

  /// The text; `nil` when it is only white space.
  public var nonEmpty: String? { trimmedScalars.isEmpty ? nil : String(self) }

  private var trimmedScalars: Substring.UnicodeScalarView {
    var rest = Substring(self).unicodeScalars
    while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
    while rest.last?.properties.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
