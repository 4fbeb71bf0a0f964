import PerformanceModel
import Wording

/// Writes the sections of a report as HTML, for a page that needs nothing else.
struct HTMLReport {
  let phrases: Phrases

  /// Returns a section with its heading.
  func text(of section: ReportDocument.Section, number: Int) -> String {
    let blocks = section.blocks.map(text(of:)) + section.parts.map(text(of:))
    return """
      <section id="\(section.id.html)" aria-labelledby="\(section.id.html)-title">
      <h2 id="\(section.id.html)-title">\(number). \(section.title.html)</h2>
      \(blocks.joined(separator: "\n"))
      </section>
      """
  }

  private func text(of part: ReportDocument.Section) -> String {
    """
    <div id="\(part.id.html)" class="part">
    <h3>\(part.title.html)</h3>
    \(part.blocks.map(text(of:)).joined(separator: "\n"))
    </div>
    """
  }

  private func text(of block: ReportDocument.Block) -> String {
    switch block {
    case .paragraph(let text): HTMLText.text("p", text)
    case .list(let items):
      HTMLText.element("ul", [], items.map { HTMLText.text("li", $0) }.joined(separator: "\n"))
    case .facts(let facts): text(of: facts)
    case .strips(let strips): text(of: strips)
    case .table(let table): text(of: table)
    case .indicator(let card): text(of: card)
    }
  }

  private func text(of facts: [ReportDocument.Fact]) -> String {
    let items = facts.map { fact in
      """
      <li><strong>\(fact.figure.html)</strong> <span>\(fact.label.html)</span> \
      <small>\(fact.detail.html)</small></li>
      """
    }
    return HTMLText.element("ul", [("class", "facts")], items.joined(separator: "\n"))
  }

  /// A status as its sign and its name; the colour only repeats them.
  func badge(_ status: Status) -> String {
    HTMLText.element(
      "span", [("class", "status \(status.rawValue)")],
      "<span class=\"sign\" aria-hidden=\"true\">\(status.sign(isUnicode: true).html)</span> "
        + phrases.name(of: status).html)
  }
}
