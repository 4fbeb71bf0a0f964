import Canvas
import Testing

@Suite("Cell")
struct CellTests {
  @Test("a cell gives back what it was made of, up to four marks", arguments: 0...5)
  func contents(markCount: Int) {
    let marks = ["\u{301}", "\u{323}", "\u{1AB0}", "\u{1E130}", "\u{302}"] as [Unicode.Scalar]
    for style in CellStyle.all {
      var cell = Cell("\u{10FFFD}", marks: Array(marks.prefix(markCount)), style: style)
      #expect(cell.base == "\u{10FFFD}")
      #expect(cell.marks == Array(marks.prefix(min(markCount, Cell.maximumMarks))))
      #expect(cell.style == style)
      cell.style = style.selected
      #expect(cell.style.isSelected && cell.style.role == style.role)
      #expect(cell.base == "\u{10FFFD}" && cell.marks.count == min(markCount, 4))
    }
  }

  @Test("each style is at its own number")
  func styles() {
    for (place, style) in CellStyle.all.enumerated() {
      #expect(Int(style.index) == place)
      #expect(CellStyle(style.role, isSelected: style.isSelected) == style)
    }
  }

  @Test(
    "rows differ in runs", arguments: [("abcdef", "abXdYZ", [2..<3, 4..<6]), ("ab", "ab", [])])
  func differences(first: String, second: String, expected: [Range<Int>]) {
    let rows = [first, second].map { text in
      text.unicodeScalars.map { Cell($0, style: CellStyle(.text)) }
    }
    #expect(rows[0].differences(from: rows[1]) == expected)
  }
}
