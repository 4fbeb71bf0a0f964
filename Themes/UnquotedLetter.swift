/// A letter beyond ASCII outside quotes and comments of a TOML text, where none is allowed.
struct UnquotedLetter {
  let letter: Unicode.Scalar
  let place: SettingsPlace

  /// Finds the first one; `nil` where there is none.
  ///
  /// Quotes that are never closed include the rest of their line, or of the whole text: their fault
  /// comes first.
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
