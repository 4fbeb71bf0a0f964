import Text

/// A spreadsheet file to be, as the lines that `cruscotto-xlsx` obeys: sheets of typed cells.
///
/// `Sources/cruscotto-xlsx/main.c` says what each line means.
struct Workbook {
  private var told: [TabbedLine] = []
  private var formats: [CellLook: Int] = [:]

  /// Creates a file without sheets.
  init(title: String, company: String, comments: String) {
    add("P", title, company, comments)
  }

  /// The lines, with the one that writes the file.
  var lines: [TabbedLine] { told + [TabbedLine(["E"])] }

  /// Adds a line: a letter and its fields.
  mutating func add(_ letter: String, _ fields: any CustomStringConvertible...) {
    told.append(TabbedLine([letter] + fields.map { Self.valid($0.description) }))
  }

  /// Returns the number of a look, which is defined at its first use.
  mutating func format(_ look: CellLook) -> Int {
    if let known = formats[look] { return known }
    let number = formats.count
    formats[look] = number
    add(
      "F", look.isBold ? 1 : 0, look.wraps ? 1 : 0, look.isRight ? 1 : 0, look.hasRule ? 1 : 0,
      look.isIndented ? 1 : 0, look.ground, look.text, look.size, look.numberForm)
    return number
  }

  /// XML has no other control characters than tab and line end.
  private static func valid(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 && $0 != "\t" && $0 != "\n" ? " " : $0 }))
  }
}

/// The look of a cell; colours are 0xRRGGBB, −1 for none.
struct CellLook: Hashable {
  var isBold = false
  var wraps = false
  var isRight = false
  var hasRule = true
  /// True if the text keeps off the column before it.
  var isIndented = false
  var ground = -1
  var text = -1
  /// In points; 0 for the usual size.
  var size = 0
  /// As spreadsheets write it, such as `0.0%`; empty for none.
  var numberForm = ""
}
