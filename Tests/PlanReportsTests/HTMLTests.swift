import PerformanceModel
import Testing
import Wording

@testable import PlanReports

@Suite("The HTML page")
struct HTMLTests {
  let text = Sample.report.html(Sample.italian)

  @Test("headings go down one level at a time, from one h1")
  func headings() {
    let levels = text.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
  }

  @Test("every table has a caption, every heading cell a scope, every cell a role")
  func tables() {
    #expect(text.count(of: "<table") == text.count(of: "<caption>"))
    for match in text.matches(of: /<th [^>]*>/) {
      #expect(match.0.contains("scope=\""), "\(match.0)")
    }
    for match in text.matches(of: /<t[hd][^>]*>/) where !match.0.hasPrefix("<thead") {
      #expect(match.0.contains("role=\""), "\(match.0)")
    }
  }

  @Test("names are used once, and every link leads to one")
  func links() {
    let names = text.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(names).count == names.count)
    let links = text.matches(of: /href="#([^"]*)"/).map { String($0.1) }
    #expect(!links.isEmpty && Set(links).isSubset(of: names))
  }

  @Test("nothing is loaded and nothing runs")
  func nothingFromOutside() {
    for word in ["<script", "src=", "@import", "http://", "https://", "<link", "javascript:"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("default-src 'none'"))
  }

  @Test("every drawing is described or hidden from who does not see it")
  func drawings() {
    for match in text.matches(of: /<svg [^>]*>/) {
      #expect(
        match.0.contains("aria-label=\"") || match.0.contains("aria-hidden=\"true\""),
        "\(match.0)")
    }
  }

  @Test("texts of the plan stay texts")
  func hostileTexts() {
    var plan = Sample.illustrated
    plan.objectives[0].title = "<script>alert(1)</script>\" onload='x' \u{202E}\u{1B}[2J"
    let report = StatusReport(plan, StatusSelection(asOf: Sample.day))
    let text = report.html(Sample.italian)
    #expect(!text.contains("<script") && !text.contains("\u{202E}") && !text.contains("\u{1B}"))
    #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39;"))
  }

  @Test("all elements that are opened are closed in order")
  func wellFormed() {
    let empty: Set<String> = ["meta", "br", "rect", "path", "circle", "polyline"]
    var open: [String] = []
    for match in text.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/) {
      let name = String(match.2)
      if match.1.isEmpty {
        if match.3.isEmpty, !empty.contains(name) || name == "circle" { open.append(name) }
      } else {
        let last = open.popLast()
        #expect(last == name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test("the page speaks the language asked for", arguments: Language.allCases)
  func language(language: Language) {
    let phrases = Phrases(language)
    let text = Sample.report.html(phrases)
    #expect(text.contains("<html lang=\"\(language.rawValue)\">"))
    for status in [Status.achieved, .missed, .overdue] {
      #expect(text.contains(phrases.name(of: status)))
    }
  }
}
