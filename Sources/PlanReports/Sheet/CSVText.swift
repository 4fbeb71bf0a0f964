/// Writes and reads the fields of CSV.
enum CSVText {
  /// Returns rows as CSV with line ends of RFC 4180.
  static func text(_ rows: [[String]], separator: Character) -> String {
    rows.map { row in
      row.map { field($0, separator) }.joined(separator: String(separator)) + "\r\n"
    }.joined()
  }

  /// Returns a field: quoted where needed, and never taken for a formula.
  ///
  /// Source: OWASP, CSV injection: a text that begins with `=`, `+`, `-`, `@`, tab or return may be run
  /// by a spreadsheet; an apostrophe before it keeps it a text. Plain negative numbers stay numbers.
  static func field(_ text: String, _ separator: Character) -> String {
    let text = startsFormula(text) && !isNumber(text) ? "'" + text : text
    let needsQuotes = text.contains {
      $0 == "\"" || $0.isNewline || $0 == separator || $0 == "\t"
    }
    guard needsQuotes || text.first == " " || text.last == " " else { return text }
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }

  /// Returns what a field said before ``field(_:_:)`` made it safe.
  static func original(_ field: String) -> String {
    field.first == "'" && startsFormula(String(field.dropFirst()))
      ? String(field.dropFirst()) : field
  }

  private static func startsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    // The full-width forms are taken for the same signs by some spreadsheets.
    return "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
  }

  private static func isNumber(_ text: String) -> Bool {
    text.first == "-" && text.count > 1
      && text.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
  }
}
