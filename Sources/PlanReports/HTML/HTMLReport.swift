import PerformanceModel
import Wording

/// Writes a report as one HTML page that needs nothing else: no network, no script.
public struct HTMLReport {
  let phrases: Phrases

  /// Creates a writer in a language.
  public init(_ phrases: Phrases) {
    self.phrases = phrases
  }

  /// Returns the whole page.
  public func text(of document: ReportDocument) -> String {
    let sections = document.sections.enumerated().map { text(of: $1, number: $0 + 1) }
    return """
      <!DOCTYPE html>
      <html lang="\(phrases.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="Cruscotto">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <title>\(([document.title] + document.subtitles.dropFirst().prefix(1)).joined(separator: " · ").html)</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <a class="skip" href="#content">\(phrases.skipToContent.html)</a>
      \(header(of: document))
      \(contents(of: document))
      <main id="content">
      \(sections.joined(separator: "\n"))
      </main>
      \(footer(of: document))
      </body>
      </html>

      """
  }

  /// Nothing is loaded and nothing runs, whatever the texts of the plan hold.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"

  private func header(of document: ReportDocument) -> String {
    let lines = document.subtitles.map { HTMLText.text("p", $0) }.joined(separator: "\n")
    let notice = document.notice.map {
      "\n"
        + HTMLText.element(
          "p", [("class", "notice")], "<span aria-hidden=\"true\">⚠</span> \($0.html)")
    }
    return """
      <header>
      \(HTMLText.text("h1", document.title))
      \(lines)\(notice ?? "")
      </header>
      """
  }

  private func contents(of document: ReportDocument) -> String {
    let items = document.sections.enumerated().map { index, section in
      "<li><a href=\"#\(section.id.html)\">\(index + 1). \(section.title.html)</a></li>"
    }
    return """
      <nav aria-label="\(phrases.contents.html)">
      <ol>
      \(items.joined(separator: "\n"))
      </ol>
      </nav>
      """
  }

  private func footer(of document: ReportDocument) -> String {
    let words = (document.subtitles + (document.notice.map { [$0] } ?? [])).joined(separator: " · ")
    return "<footer>\n\(HTMLText.text("p", "\(words) · Cruscotto"))\n</footer>"
  }

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
