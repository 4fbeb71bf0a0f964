import PerformanceModel
import Text
import Wording

/// Writes the sections of a report as Markdown, in the form that GitHub and Pandoc read alike.
struct MarkdownReport {
  let phrases: Phrases

  /// Returns a section with its heading.
  func text(of section: ReportDocument.Section, number: Int) -> String {
    let heading = "## \(number). \(section.title.markdown)"
    return ([heading] + body(of: section)).joined(separator: "\n\n")
  }

  private func body(of section: ReportDocument.Section) -> [String] {
    section.blocks.map(text(of:))
      + section.parts.flatMap { part in
        ["### \(part.title.markdown)"] + part.blocks.map(text(of:))
      }
  }

  private func text(of block: ReportDocument.Block) -> String {
    switch block {
    case .paragraph(let text): text.markdown
    case .list(let items): list(items.map(\.markdown))
    case .facts(let facts):
      list(facts.map { "**\($0.figure.markdown)** \($0.label.markdown), \($0.detail.markdown)" })
    case .strips(let strips): table(of: strips)
    case .table(let table): self.table(table)
    case .indicator(let card): text(of: card)
    }
  }

  private func list(_ items: [String]) -> String {
    items.map { "- \($0)" }.joined(separator: "\n")
  }

  private func table(of strips: [ReportDocument.Strip]) -> String {
    let head = [phrases.areas, phrases.objectives, phrases.degreeLabel, phrases.coverage]
    let rows = strips.map { strip in
      let counts = strip.counts.map { "\(sign($0.status)) \($0.count)" }.joined(separator: "  ")
      let cells = [strip.label, counts, strip.degree.marked, strip.coverage].map(\.markdown)
      return strip.isTotal ? cells.map { "**\($0)**" } : cells
    }
    return table(head: head, alignRight: [false, false, true, true], rows: rows)
  }

  private func table(_ table: ReportDocument.Table) -> String {
    let grid = self.table(
      head: table.columns.map(\.title), alignRight: table.columns.map { $0.role == .number },
      rows: table.rows.map { $0.map(text(of:)) })
    return "**\(table.caption.markdown)**\n\n\(grid)"
  }

  private func table(head: [String], alignRight: [Bool], rows: [[String]]) -> String {
    let rule = alignRight.map { $0 ? "---:" : "---" }
    return ([head.map(\.markdown), rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  private func text(of cell: ReportDocument.Cell) -> String {
    switch cell {
    case .lines(let lines): lines.map(\.markdown).joined(separator: "<br>")
    case .code(let code): code.text
    case .degree(let degree): degree.marked.markdown
    case .status(let status, let detail):
      "\(sign(status)) \(phrases.name(of: status))" + (detail.map { ": \($0.markdown)" } ?? "")
    }
  }

  private func text(of card: ReportDocument.IndicatorCard) -> String {
    let status = "\(sign(card.status)) \(phrases.name(of: card.status)): \(card.reason.markdown)"
    let degree = [(phrases.degreeLabel, card.degree.marked)]
    let members = (card.members.map { ($0.label, $0.text) } + degree).map { label, text in
      "**\(label.markdown):** \(text.markdown)"
    }
    var parts = ["#### \(card.code) \(card.title.markdown)", status, list(members)]
    if !card.history.isEmpty {
      let rows = card.history.map { [$0.day, $0.value, $0.author, $0.remark].map(\.markdown) }
      let head = [
        phrases.dateColumn, phrases.valueLabel, phrases.authorField, phrases.remarkLabel,
      ]
      parts.append(table(head: head, alignRight: [false, true, false, false], rows: rows))
    }
    return parts.joined(separator: "\n\n")
  }

  private func sign(_ status: Status) -> String {
    status.sign(isUnicode: true).markdown
  }
}
