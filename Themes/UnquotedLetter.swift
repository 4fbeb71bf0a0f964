/// A letter beyond ASCII that stands in a TOML text outside quotes and comments, where none may stand.
struct UnquotedLetter {
  let letter: Unicode.Scalar
  let place: SettingsPlace

  /// Finds the first one; `nil` where there is none.
  ///
  /// Quotes that are never closed hold what follows them in their line, or in the whole text: what is
  /// wrong there comes first.
  init?(in text: String) {
    var reader = QuoteReader()
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      if reader.isOutside, !scalar.isASCII, scalar != "\u{FEFF}" || (line, column) != (1, 1) {
        (letter, place) = (scalar, SettingsPlace(line: line, column: column))
        return
      }
      reader.read(scalar)
      if scalar == "\n" { (line, column) = (line + 1, 0) }
      if scalar != "\u{FEFF}" || line > 1 { column += 1 }
    }
    return nil
  }
}
