import Testing
import Text

@Suite("Words of a shell")
struct ShellWordTests {
  private static let text = "a b'c\"d\\e$(f)`g`!{h,i}*?[j];&|<>~#è\u{301}%k"

  @Test("a word comes back as it was, whatever quotation mark is open")
  func roundTrip() {
    #expect(ShellWord.read(ShellWord.escaped(Self.text)).text == Self.text)
    #expect(ShellWord.read("'" + ShellWord.escaped(Self.text, in: .single) + "'").text == Self.text)
    #expect(
      ShellWord.read("\"" + ShellWord.escaped(Self.text, in: .double) + "\"").text == Self.text)
  }

  @Test("outside quotes every sign with a meaning has a backslash")
  func bare() {
    #expect(ShellWord.escaped("Reg $x;`y`") == "Reg\\ \\$x\\;\\`y\\`")
    #expect(ShellWord.escaped("2.1#2,A-b/c:d@e%f+g=h") == "2.1\\#2,A-b/c:d@e%f+g=h")
  }

  @Test(
    "a line is cut where a shell cuts it",
    arguments: [
      ("cruscotto show p", ["cruscotto", "show", "p"]), ("a  b ", ["a", "b", ""]),
      ("a 'b c' d\\ e \"f", ["a", "'b c'", "d\\ e", "\"f"]), ("", [""]),
      ("a \"b\\\" c\" 'd\\' e", ["a", "\"b\\\" c\"", "'d\\'", "e"]),
    ])
  func splitting(line: String, words: [String]) {
    #expect(ShellWord.split(line) == words)
  }

  @Test("in fish a backslash has a meaning in single quotes, too")
  func fish() {
    let words = ShellWord.split("show 'it\\'s a' 2", escapesInSingleQuotes: true)
    #expect(words == ["show", "'it\\'s a'", "2"])
    #expect(ShellWord.read("'it\\'s\\n'", escapesInSingleQuotes: true) == ("it's\\n", .none))
  }

  @Test(
    "what is typed is read with the mark that is still open",
    arguments: [
      ("\"Reg", "Reg", .double), ("'it'\\''s", "it's", .single), ("'it'\\''s'", "it's", .none),
      ("'a", "a", .single),
      ("a\\ b", "a b", .none), ("\"a\\b\"", "a\\b", .none), ("\"a\\\"b", "a\"b", .double),
    ] as [(String, String, ShellWord.Quote)])
  func reading(typed: String, text: String, open: ShellWord.Quote) {
    #expect(ShellWord.read(typed) == (text, open))
  }
}
