import Canvas
import Testing

@Suite("Frame")
struct FrameTests {
  @Test("text is clipped at the edges, wide characters are never cut in half")
  func clipping() {
    var frame = Frame(size: Size(columns: 5, rows: 1))
    frame.write("ab漢字", row: 0, column: 0)
    #expect(frame.lines == ["ab漢"])
    frame.write("xyz", row: 0, column: -1)
    #expect(frame.lines == ["yz漢"])
    frame.write("outside", row: 1, column: 0)
    frame.write("!", row: 0, column: 3)
    #expect(frame.lines == ["yz !"])
  }

  @Test("control and direction characters never reach a cell")
  func controls() {
    var frame = Frame(size: Size(columns: 20, rows: 1))
    frame.write("a\u{1B}[2Jb\u{202E}c\u{9B}d\r\n\0", row: 0, column: 0)
    #expect(frame.lines == ["a␛[2Jb\u{FFFD}c\u{FFFD}d␍␊␀"])
  }

  @Test("filling is clipped wherever the region lies", arguments: [-9, -1, 0, 3, 9], [-9, 0, 9])
  func filling(column: Int, row: Int) {
    var frame = Frame(size: Size(columns: 5, rows: 2))
    frame.fill(
      Region(column: column, row: row, columns: 3, rows: 1), with: "x", style: CellStyle(.text))
    let expected = row == 0 ? (column..<column + 3).clamped(to: 0..<5).count : 0
    #expect(frame.lines.joined().count { $0 == "x" } == expected)
  }

  @Test("marks stay with their letter and take no cell")
  func marks() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.write("e\u{301}x\u{200D}y", row: 0, column: 0)
    #expect(frame.lines == ["e\u{301}xy"])
    #expect("e\u{301}x\u{200D}y".cellWidth == 3)
  }
}
