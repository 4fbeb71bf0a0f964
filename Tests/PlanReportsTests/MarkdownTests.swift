import PerformanceModel
import Testing
import Wording

@testable import PlanReports

@Suite("Markdown")
struct MarkdownTests {
  @Test(
    "marks in texts are escaped",
    arguments: [
      ("a|b", "a\\|b"), ("*x* _y_", "\\*x\\* \\_y\\_"), ("<script>", "&lt;script&gt;"),
      ("# h", "\\# h"), ("- item", "\\- item"), ("a\nb", "a b"), ("> 15", "&gt; 15"),
      ("[l](u)", "\\[l\\](u)"), ("`c` \\", "\\`c\\` \\\\"), ("-20%", "-20%"),
      ("a\u{1B}[2J\u{202E}", "a\u{FFFD}\\[2J\u{FFFD}"),
    ])
  func escaping(text: String, expected: String) {
    #expect(text.markdown == expected)
  }

  @Test("every row of a table has as many cells as its headings", arguments: Language.allCases)
  func tables(language: Language) {
    let phrases = Phrases(language)
    let text = Sample.report.markdown(phrases)
    var width: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        width = nil
        continue
      }
      let cells = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(cells == width ?? cells, "\(line)")
      width = cells
    }
    #expect(text.hasPrefix("# "))
    #expect(text.count(of: "\n## ") == 8)
  }
}
