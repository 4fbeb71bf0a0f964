import TestSupport
import Testing
import Text

@Suite("A line of fields")
struct TabbedLineTests {
  @Test(
    "every text goes through, but for the character 0",
    arguments: [
      [""], ["", ""], ["a\tb"], ["\\t"], ["\\\\\n"], ["\n\n", "\t\t", "\\"], ["\r\n", "\u{301}"],
      ["a", "\u{301}\t\u{301}\n\u{301}\\\u{301}"], ["à", "🇮🇹", "\u{1B}[0m"],
    ])
  func roundTrip(fields: [String]) throws {
    let line = TabbedLine(fields)
    #expect(!line.text.utf8.contains(UInt8(ascii: "\n")))
    let read = try #require(TabbedLine(read: Array(line.text.utf8)))
    #expect(read.fields.map { Array($0.utf8) } == fields.map { Array($0.utf8) })
  }

  @Test("the character 0 becomes the one for what is unknown")
  func zero() {
    #expect(TabbedLine(["a\u{0}b"]).fields == ["a\u{FFFD}b"])
  }

  @Test("what is no line is refused", arguments: ["a\u{0}", "\\x", "a\t\\", "\\\\\\"])
  func refused(text: String) {
    #expect(TabbedLine(read: Array(text.utf8)) == nil)
    #expect(TabbedLine(read: [0xFF]) == nil)
  }
}
