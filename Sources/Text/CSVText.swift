/// Writes fields of CSV, and reads them back.
public enum CSVText {
  /// Returns rows as CSV with line ends of RFC 4180.
  public static func text(_ rows: [[String]], separator: Unicode.Scalar) -> String {
    rows.map { row in
      row.map { field($0, separator) }.joined(separator: String(separator)) + "\r\n"
    }.joined()
  }

  /// Returns a field: quoted where needed, never a formula, without characters that control a
  /// program.
  public static func field(_ text: String, _ separator: Unicode.Scalar) -> String {
    let text = guarded(text)
    let scalars = text.unicodeScalars
    let needsQuotes = scalars.contains { $0 == "\"" || $0 == "\n" || $0 == separator }
    guard needsQuotes || scalars.first?.isBlank == true || scalars.last?.isBlank == true else {
      return text
    }
    var quoted = "\"".unicodeScalars
    for scalar in scalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// Returns the text of a field before ``field(_:_:)`` made it safe.
  public static func original(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'" else { return cell }
    let rest = String(cell.unicodeScalars.dropFirst())
    return startsFormula(rest) ? rest : cell
  }

  /// Returns a text as it is after writing it as a field and reading it again.
  ///
  /// Blanks at its ends and characters that a field cannot hold are lost.
  public static func readBack(_ text: String) -> String { original(guarded(text).trimmed) }

  /// The text with an apostrophe before it where a spreadsheet could run it.
  ///
  /// Source: OWASP, CSV injection: a text that begins with `=`, `+`, `-`, `@`, tab or return may be run
  /// by a spreadsheet; an apostrophe before it keeps it a text. Plain negative numbers stay numbers.
  private static func guarded(_ text: String) -> String {
    let clean = cleaned(text)
    return startsFormula(clean) && !isNumber(clean) ? "'" + clean : clean
  }

  private static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isSteering) else { return text }
    let lines = text.allLines.map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.map(cleaned)))
    }
    return lines.joined(separator: "\n")
  }

  private static func cleaned(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.danger {
    case .control, .direction, .lineEnd: "\u{FFFD}"
    case .tab: " "
    case .invisible, .joiner, nil: scalar
    }
  }

  /// Returns whether the first sign of a text begins a formula.
  ///
  /// Blanks, marks, invisible characters and apostrophes before it do not hide it: some programs
  /// leave them out.
  private static func startsFormula(_ text: String) -> Bool {
    let first = text.unicodeScalars.first {
      !$0.isBlank && $0 != "'" && $0 != "\u{FFFD}" && $0.widthClass != .mark
    }
    // Some spreadsheets read the full-width and small forms as the same signs.
    return first.map {
      "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}\u{FE66}\u{FE62}\u{FE63}\u{FE6B}\u{2212}".unicodeScalars
        .contains($0)
    } ?? false
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.unicodeScalars.dropFirst()
    return text.unicodeScalars.first == "-" && !digits.isEmpty
      && digits.allSatisfy { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
  }
}
