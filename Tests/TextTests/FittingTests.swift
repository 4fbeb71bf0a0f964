import Testing

@testable import Text

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

  @Test("letters that are not looked up in the table have the width that it gives")
  func simpleLetters() {
    for value in UInt32(0x20)...0x2FFF {
      guard let scalar = Unicode.Scalar(value), scalar.isSimple else { continue }
      #expect(scalar.widthClass == .narrow, "U+\(String(value, radix: 16))")
    }
  }
}
