import PlanImport
import TestSupport
import Testing
import Text

@Suite("Fields of CSV")
struct CSVTests {
  /// The parts of notes: signs with a meaning in CSV, spreadsheets and readers.
  private static let pieces =
    "\" ; , = + - @ ' \t \n \r\n \r = \u{301} \u{FF1D} \u{FF0B} \u{FEFF} \u{200B} \u{A0} \0 \u{1B} \u{202E} \u{2028} \u{85} a è 1 漢 👩\u{200D}👧 \u{2212} # |"
    .unicodeScalars.split(separator: " ").map(String.init) + [
      " ", "  ", "\"\"", "'=", "'-", "\"\u{301}",
    ]

  @Test("a text is one cell, no formula, and comes back as it was foretold", arguments: 0..<400)
  func anyText(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let text = (0..<Int(random.next() % 9)).map { _ in
      Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
    }.joined()
    for separator in [";", ","] as [Unicode.Scalar] {
      let file = CSVText.text([["h", "x", "y"], [".", text, "."]], separator: separator)
      for scalar in file.unicodeScalars where scalar != "\n" && scalar != "\r" {
        #expect(scalar.danger == nil || [.invisible, .joiner].contains(scalar.danger))
      }
      let rows = DelimitedTable(Array(file.utf8)).rows
      #expect(rows.count == 2)
      let cells = try #require(rows.last?.cells)
      #expect(cells.count == 3, "\(file.spelledOut)")
      let read = CSVText.original(cells[1])
      #expect(Array(read.utf8) == Array(CSVText.readBack(text).utf8), "\(text.spelledOut)")
      // What came back goes out and comes back the same.
      #expect(CSVText.readBack(read) == read, "\(text.spelledOut)")
      let visible = cells[1].unicodeScalars.first {
        !$0.properties.isWhitespace && $0.danger == nil
      }
      #expect(!"=+@".unicodeScalars.contains(visible ?? "x"), "\(text.spelledOut)")
    }
  }

  @Test(
    "a formula is held back, whatever stands before its sign",
    arguments: [
      "=1+1", "+39 010", "-x", "@SUM(A1)", "\t=1", " =1", "\u{FEFF}=1", "\u{200B}\u{A0}=1", "＝1",
      "=\u{338}1", "\n=1", "\u{301}=1", "'=1", "-1\u{301}", "\0=1", "﹣x",
    ])
  func formulas(text: String) {
    let field = CSVText.field(text, ";").unicodeScalars
    #expect(field.first == "'" || field.first == "\"" && field.dropFirst().first == "'")
  }

  @Test(
    "plain texts and numbers stay as they are", arguments: ["plain", "-12,5", "'quoted", "", "1"])
  func plain(text: String) {
    #expect(CSVText.field(text, ";") == text)
    #expect(CSVText.readBack(text) == text)
  }
}
