import TestSupport
import Testing
import Text

@Suite("Dangerous characters")
struct DangerTests {
  @Test(
    "no escaper lets a control, a turn of direction or NUL through, a mark behind it or not",
    arguments: ["", "\u{301}", "\u{20D2}", "\u{FE0F}", "\u{200D}"])
  func escapers(mark: String) {
    for value in (0...0x2069 as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.danger {
      case .invisible, .joiner, nil: continue
      case .control, .lineEnd, .tab, .direction: break
      }
      let text = "a" + String(scalar) + mark + "b"
      for (name, escaped) in [
        ("terminal", text.harmless), ("HTML", text.html), ("Markdown", text.markdown),
        ("JSON", text.json), ("CSV", CSVText.field(text, ";")), ("spelled", text.spelledOut),
        ("line", text.soundLine),
      ] {
        let isKept = name == "HTML" && "\n\t".unicodeScalars.contains(scalar)
        let holds = escaped.unicodeScalars.contains(scalar) && !(name == "CSV" && scalar == "\n")
        #expect(holds == isKept, "\(name) U+\(String(value, radix: 16))")
      }
      #expect(!ShellWord.canHold(text))
      #expect(text.unsoundScalar(mayHaveLines: false) == scalar)
    }
  }

  @Test(
    "what is given as a name or a note is sound, or the character named",
    arguments: [
      ("Ragioneria e personale", nil, nil), ("due\nrighe\te più", "\n", nil),
      ("Ma\u{200B}rio", "\u{200B}", "\u{200B}"), ("\u{1B}[31m", "\u{1B}", "\u{1B}"),
      ("ab\u{7}", "\u{7}", "\u{7}"), ("a\0b", "\0", "\0"),
      ("\u{202E}oiraM", "\u{202E}", "\u{202E}"),
      ("Ma\u{200D}rio", "\u{200D}", "\u{200D}"), ("👨\u{200D}👩\u{200D}👧", nil, nil),
      ("❤\u{FE0F}", nil, nil), ("e\u{301}", nil, nil), ("می\u{200C}خواهم", nil, nil),
    ] as [(String, Unicode.Scalar?, Unicode.Scalar?)])
  func sound(text: String, asName: Unicode.Scalar?, asNote: Unicode.Scalar?) {
    #expect(text.unsoundScalar(mayHaveLines: false) == asName)
    #expect(text.unsoundScalar(mayHaveLines: true) == asNote)
    #expect(text.soundLine.unsoundScalar(mayHaveLines: false) == nil)
  }

  @Test(
    "a text that shows nothing is blank",
    arguments: ["", " ", "\u{A0}\u{3000}", "\u{200B}", "\u{FEFF}\u{2060}", "\u{3164}", "\0\u{1B}"])
  func blank(text: String) {
    #expect(text.isBlank)
    #expect(!(text + "a").isBlank)
  }

  @Test(
    "lines end wherever Unicode ends one, a mark behind it or not",
    arguments: [
      ("a\r\nb", ["a", "b"]), ("a\n\u{301}b", ["a", "\u{301}b"]),
      ("a\r\u{301}b", ["a", "\u{301}b"]),
      ("\u{2028}", ["", ""]), ("a\u{85}b\u{B}c", ["a", "b", "c"]), ("", [""]),
    ])
  func lines(text: String, expected: [String]) {
    #expect(
      text.allLines.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
  }

  @Test("marks hide no sign from the escapers")
  func hiddenSigns() {
    #expect("a|\u{301}b`\u{301}".markdown == "a\\|\u{301}b\\`\u{301}")
    #expect("<\u{338}script>".html == "&lt;\u{338}script&gt;")
    #expect("\"\u{301}".json == "\"\\\"\u{301}\"")
    #expect("\u{E0041}\u{200B}".json == "\"\\udb40\\udc41\\u200b\"")
    #expect(CSVText.field("a;\u{301}b\"\u{301}", ";") == "\"a;\u{301}b\"\"\u{301}\"")
  }

  @Test("a cell of Markdown is one cell on one line, whatever is in it", arguments: 0..<200)
  func markdownCells(seed: Int) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "|", "\\", "`", "\u{301}", "\n", "\r\n", "\u{2028}", "\0", "*", "<", "[", "]", "a", " ", "#",
      "-",
    ]
    let text = (0..<12).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    let row = "| \(text.markdown) |".unicodeScalars
    #expect(!row.contains { $0.danger != nil })
    var bars = 0
    var isEscaped = false
    for scalar in row {
      if scalar == "|", !isEscaped { bars += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    #expect(bars == 2, "\(text.spelledOut)")
  }

  @Test(
    "every letter and sign has a form in ASCII",
    arguments: [
      ("perché «città» – 3 · 4…", "perche \"citta\" - 3 - 4..."), ("≥ 3 €", ">= 3 EUR"),
      ("ÈÀ Żółć", "EA Zolc"), ("e\u{301}", "e"), ("東", "?"),
      ("plain\n\u{1B}[0m", "plain\n\u{1B}[0m"),
    ])
  func ascii(text: String, expected: String) {
    #expect(text.ascii == expected)
    #expect(text.ascii.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("a slash is one before a mark, too")
  func paths() {
    #expect("dir/\u{301}name.json".pathParts.map(\.utf8.count) == [3, 11])
    #expect("/\u{301}x".isAbsolutePath)
    #expect("dir/\u{301}n.JSON".splitPath.folder == "dir/")
    #expect("dir.x/name".fileEnding == nil && "a.\u{301}B".fileEnding == "\u{301}b")
  }
}
