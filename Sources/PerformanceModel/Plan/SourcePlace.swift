/// Where in its document something stands; all numbers count from 1.
public enum SourcePlace: Hashable, Sendable {
  /// A line of a text.
  case line(Int)
  /// A cell of a workbook's sheet.
  case cell(sheet: String, row: Int, column: Int)
  /// A cell of a table on a page.
  case page(Int, table: Int, row: Int, column: Int)
  /// A cell of a table in a document without pages.
  case table(Int, row: Int, column: Int)

  /// The line of a text; `nil` for every other document.
  public var line: Int? {
    if case .line(let line) = self { line } else { nil }
  }

  /// The column of a cell; `nil` for a line.
  public var column: Int? {
    switch self {
    case .line: nil
    case .cell(_, _, let column), .page(_, _, _, let column), .table(_, _, let column): column
    }
  }

  /// Returns the place of another cell of the row; a line stays as it is.
  public func inColumn(_ column: Int) -> SourcePlace {
    switch self {
    case .line: self
    case .cell(let sheet, let row, _): .cell(sheet: sheet, row: row, column: column)
    case .page(let page, let table, let row, _):
      .page(page, table: table, row: row, column: column)
    case .table(let table, let row, _): .table(table, row: row, column: column)
    }
  }

  /// Returns the name of a column as spreadsheets write it, such as `A`, `Z` or `AA`.
  public static func letters(ofColumn column: Int) -> String {
    var letters: [Character] = []
    var rest = column
    while rest > 0 {
      letters.insert(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))), at: 0)
      rest = (rest - 1) / 26
    }
    return String(letters)
  }

  /// Reads a cell's name such as `F7`; `nil` for anything else.
  public static func cell(named name: String) -> (row: Int, column: Int)? {
    let letters = name.prefix { ("A"..."Z").contains($0) }
    let digits = name.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count), digits.first != "0",
      digits.allSatisfy({ ("0"..."9").contains($0) }), let row = Int(digits)
    else { return nil }
    let column = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 }
    return (row, column)
  }
}
