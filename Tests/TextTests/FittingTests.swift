import Canvas
import Testing
import Text

@Suite("Fitting of texts into a width")
struct FittingTests {
  @Test(
    "a text that is cut ends at a word, where one ends near",
    arguments: [
      ("imprese iscritte al registro", 28, "imprese iscritte al registro"),
      ("imprese iscritte al registro", 27, "imprese iscritte al regist…"),
      ("attività di città e università", 12, "attività di…"),
      ("Attività«lunghissime»", 10, "Attività«…"),
      ("due  blanks", 6, "due…"),
      ("漢字漢字漢字", 7, "漢字漢…"),
      ("e\u{301}e\u{301}e\u{301}e\u{301}", 3, "e\u{301}e\u{301}…"),
      ("▷▷▷▷", 3, "▷▷…"),
      ("abc", 0, ""),
      ("", 4, ""),
    ])
  func cutting(text: String, width: Int, expected: String) {
    #expect(text.fitted(to: width, ellipsis: "…") == expected)
    #expect(expected.cellWidth <= width)
  }

  @Test(
    "lines break between words, and a word only where it is longer than a line",
    arguments: [
      ("uno due tre", 7, ["uno due", "tre"]),
      ("uno due tre", 3, ["uno", "due", "tre"]),
      ("perché  è così", 9, ["perché  è", "così"]),
      ("perché  è così", 8, ["perché", "è così"]),
      ("  rientro", 9, ["  rientro"]),
      ("  rientro", 8, ["rientro"]),
      ("precipitevolissimevolmente sì", 10, ["precipitev", "olissimevo", "lmente sì"]),
      ("a precipitevoli", 10, ["a", "precipitev", "oli"]),
      ("漢字漢字 漢", 5, ["漢字", "漢字", "漢"]),
      ("e\u{301}e\u{301} e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
      ("prima\n\nseconda", 20, ["prima", "", "seconda"]),
      ("漢", 1, ["漢"]),
      ("coda   ", 20, ["coda"]),
      ("", 9, [""]),
      ("x", 0, []),
    ])
  func wrapping(text: String, width: Int, expected: [String]) {
    #expect(text.wrapped(to: width) == expected)
  }

  @Test("letters of one cell are measured and written as any other character is")
  func simpleLetters() {
    for value in UInt32(0x20)...0x2FFF {
      guard let scalar = Unicode.Scalar(value), scalar.cellWidth == 1 else { continue }
      let letter = String(Character(scalar))
      // The syllable of Hangul beside it is two cells wide, so the text is not a simple one.
      #expect((letter + "가").cellWidth == letter.cellWidth + 2, "U+\(String(value, radix: 16))")
      var frame = Frame(size: Size(columns: 4, rows: 2))
      frame.write(letter, row: 0, column: 0)
      frame.write(letter + "가", row: 1, column: 0)
      #expect(frame.rows[0][0] == frame.rows[1][0], "U+\(String(value, radix: 16))")
    }
  }
}
