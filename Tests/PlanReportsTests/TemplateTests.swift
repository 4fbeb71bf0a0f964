import PerformanceModel
import Testing
import Wording

@testable import PlanReports

@Suite("Templates")
struct TemplateTests {
  @Test("names are filled in, lists repeat, and what is absent leaves its place to another")
  func filling() throws {
    let template = """
      {{title}} / {{organisation}} / {{asOf}} / {{total.achievement}}
      {{#areas}}{{code}}:{{count}} {{/areas}}
      {{#deviations}}{{#cause}}{{code}}={{cause}};{{/cause}}{{^cause}}{{code}}?;{{/cause}}{{/deviations}}
      """
    let text = try fill(template, .markdown)
    let lines = text.split(separator: "\n")
    let title = "Relazione annuale sulla performance 2017"
    #expect(lines.first == "\(title) / CCIAA Riviere di Liguria / 31/01/2018 / 92,7\u{A0}%")
    #expect(lines.dropFirst().first == "1:26 2:31 3:2 4:28 5:5 ")
    #expect(lines.last?.contains("1.2.3=un Comune ha rinviato la firma al 2018;") == true)
    #expect(lines.last?.contains("1.P6?;") == true)
  }

  @Test("sections come as the program itself writes them, all or by name")
  func sections() throws {
    let all = try fill("{{#sections}}{{{body}}}{{/sections}}", .html)
    #expect(all.count(of: "<h2 ") == 8)
    let one = try fill(
      "{{#sections}}{{#is.deviations}}{{{body}}}{{/is.deviations}}{{/sections}}", .html)
    #expect(one.count(of: "<h2 ") == 1 && one.contains("Scostamenti e cause"))
    #expect(try fill("<style>{{{style}}}</style>", .html).contains("prefers-color-scheme"))
  }

  @Test("the shipped templates have no blank line or space too much, with a notice or without")
  func shipped() {
    for plan in [Sample.illustrated, Sample.fresh] {
      let report = StatusReport(plan, StatusSelection(asOf: Sample.day))
      let document = report.document(Sample.italian)
      let markdown = report.markdown(Sample.italian)
      let writer = MarkdownReport(phrases: Sample.italian)
      let notice = document.notice.map { ["> **\($0.markdown)**"] } ?? []
      let parts =
        ["# \(document.title)", document.subtitles.map(\.markdown).joined(separator: "  \n")]
        + notice + document.sections.enumerated().map { writer.text(of: $1, number: $0 + 1) }
      #expect(markdown == parts.joined(separator: "\n\n") + "\n")
      let page = report.html(Sample.italian)
      let head = page.split(separator: "<main").first ?? ""
      #expect(!head.contains("\n\n") && !head.contains(" \n"))
      #expect(!page.contains("{{") && page.hasSuffix("</p>\n</footer>\n</body>\n</html>\n"))
      #expect(page.contains("class=\"notice\"") == (document.notice != nil))
    }
  }

  @Test("texts are escaped for the format, with two braces or three")
  func escaping() throws {
    var plan = Sample.illustrated
    plan.header.organisation = "<b>|A&B|"
    let report = StatusReport(plan, StatusSelection(asOf: Sample.day))
    for template in ["{{organisation}}", "{{{organisation}}}"] {
      let html = try ReportTemplate(template).text(of: report, as: .html, Sample.italian)
      #expect(html == "&lt;b&gt;|A&amp;B|")
      let markdown = try ReportTemplate(template).text(of: report, as: .markdown, Sample.italian)
      #expect(markdown == "&lt;b&gt;\\|A&amp;B\\|")
    }
  }

  @Test(
    "a fault of a template is named with its line",
    arguments: [
      ("a\nb {{titel}}", 2), ("{{#areas}}\n{{nome}}\n{{/areas}}", 2), ("x\n{{#areas}}", 2),
      ("x\n\n{{/areas}}", 3), ("{{title", 1), ("{{> other}}", 1),
    ])
  func faults(template: String, line: Int) {
    #expect(
      performing: {
        _ = try fill(template, .html)
      },
      throws: { error in
        (error as? ReportTemplate.Fault)?.line == line
      })
  }

  @Test(
    "a template that nests too deep is refused by line, whatever its delimiters",
    arguments: [
      String(repeating: "{{#areas}}", count: 20_000)
        + String(repeating: "{{/areas}}", count: 20_000),
      String(repeating: "{{#a}}\n", count: 40),
      "{{=< >=}}" + String(repeating: "<#a>", count: 5000),
      "{{= | | =}}" + String(repeating: "|^a|", count: 50) + String(repeating: "|/a|", count: 50),
    ])
  func depth(template: String) {
    #expect {
      _ = try fill(template, .html)
    } throws: { error in
      guard case ReportTemplate.Fault.deepSection(let line)? = error as? ReportTemplate.Fault else {
        return false
      }
      return line == (template.utf8.contains(0x0A) ? 21 : 1)
    }
  }

  @Test(
    "a template that would not end, or fill the disk, is refused",
    arguments: ["", "x", "{{title}}"])
  func endless(inner: String) {
    let nested =
      String(repeating: "{{#objectives}}", count: 6) + inner
      + String(repeating: "{{/objectives}}", count: 6)
    #expect(throws: ReportTemplate.Fault.endless) { _ = try fill(nested, .markdown) }
    let large =
      "{{#objectives}}{{#objectives}}" + String(repeating: "y", count: 10_000)
      + "{{/objectives}}{{/objectives}}"
    #expect(throws: ReportTemplate.Fault.endless) { _ = try fill(large, .markdown) }
  }

  @Test("twenty nested sections are not a fault")
  func deepEnough() throws {
    let text = try fill(
      String(repeating: "{{#total}}", count: 20) + "x" + String(repeating: "{{/total}}", count: 20),
      .html)
    #expect(text == "x")
  }

  private func fill(_ template: String, _ format: ReportTemplate.Format) throws -> String {
    try ReportTemplate(template).text(of: Sample.report, as: format, Sample.italian)
  }
}
