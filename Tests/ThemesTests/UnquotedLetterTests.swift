import Canvas
import TestSupport
import Testing

@testable import Themes

@Suite("Letters outside quotes")
struct UnquotedLetterTests {
  @Test(
    "a letter beyond ASCII may stand in quotes and comments",
    arguments: [
      "\u{FEFF}# città\n'è' = \"è\" # è", "a = 'è\\' # è", "a = \"è\\\"è\\\\\" # \"",
      "a = \"\" # è",
      "a = \"\"\"è\n\"è\"\"è\\\"\"\"è\"\"\"\"\" # è", "a = '''è\n''è'''' # è", "a = \"è\\",
      "a = \"\"\"\nè",
      "a = [\"è\", 'è']\n[\"è\".'è']",
    ])
  func quoted(text: String) {
    #expect(UnquotedLetter(in: text) == nil)
  }

  @Test(
    "a letter anywhere else is found where it stands",
    arguments: [
      ("è", 1, 1), ("a = è", 1, 5), ("# è\nà = 1", 2, 1), ("a = \"è\" è", 1, 9),
      ("a = \"\"è", 1, 7),
      ("a = \"x\nè", 2, 1), ("a = \"\\\nè", 2, 1), ("a = “b”", 1, 5), ("a =\u{A0}1", 1, 4),
      ("a = '''\nè''' è", 2, 6), ("a = \"\"\"\nè\"\"\"\"\" è", 2, 8), ("a\u{FEFF} = 1", 1, 2),
      ("a = 'è\\'è", 1, 9),
    ])
  func unquoted(text: String, line: Int, column: Int) throws {
    let place = try #require(UnquotedLetter(in: text)).place
    #expect(place == SettingsPlace(line: line, column: column))
  }

  /// Changes of shipped themes: signs of TOML, and letters that it reads as blanks or nothing.
  private static let pieces = [
    "[", "]", "[[", "]]", "{", "}", ".", "=", ",", "\"", "\"\"\"", "'", "'''", "\\", "\\u", "#",
    "\n",
    "\r", "\t", "è", "\u{A0}", "\u{1680}", "\u{2003}", "\u{3000}", "\u{FEFF}", "漢", "😀", "\u{0}",
    "0x",
    "1e", "inf", "2017-01-", "a.b.c", "true", "_",
  ]

  @Test("themes changed at random are read or refused, and end nothing", arguments: 0..<20)
  func changed(seed: Int) {
    var chance = SplitMix64(seed: seed)
    for theme in ShippedTheme.allCases {
      var text = Array(theme.toml)
      for _ in 0..<40 {
        let piece = Array((Self.pieces.randomElement(using: &chance) ?? "").utf8)
        let start = Int.random(in: 0...text.count, using: &chance)
        let end = min(text.count, start + Int.random(in: 0...3, using: &chance))
        text.replaceSubrange(start..<end, with: piece)
        do {
          _ = try Theme(toml: text, file: "mine.toml")
        } catch {
          #expect(!error.problems.isEmpty)
        }
        if Int.random(in: 0..<4, using: &chance) == 0 { text = Array(theme.toml) }
      }
    }
  }
}
