import PerformanceModel
import Wording

// On a phone the style sheet lays rows out as cards, which would take their meaning from tables; the
// roles keep it.
extension HTMLReport {
  func text(of table: ReportDocument.Table) -> String {
    let head = table.columns.map { column in
      HTMLText.text(
        "th", column.title,
        [("scope", "col"), ("role", "columnheader"), ("class", name(of: column.role))])
    }
    let rows = table.rows.map { row in
      let cells = zip(table.columns, row).enumerated().map { index, cell in
        text(of: cell.1, in: cell.0, isFirst: index == 0)
      }
      return HTMLText.element("tr", [("role", "row")], cells.joined())
    }
    return frame(caption: table.caption, head: head.joined(), rows: rows, isShort: rows.count <= 7)
  }

  /// A table that is short enough is not broken between two sheets of paper.
  private func frame(
    caption: String, head: String, rows: [String], isShort: Bool
  ) -> String {
    """
    <table role="table"\(isShort ? " class=\"short\"" : "")>
    \(HTMLText.text("caption", caption))
    <thead role="rowgroup"><tr role="row">\(head)</tr></thead>
    <tbody role="rowgroup">
    \(rows.joined(separator: "\n"))
    </tbody>
    </table>
    """
  }

  private func text(
    of cell: ReportDocument.Cell, in column: ReportDocument.Table.Column, isFirst: Bool
  ) -> String {
    let common = [("class", name(of: column.role)), ("data-label", column.title)]
    return isFirst
      ? HTMLText.element("th", [("scope", "row"), ("role", "rowheader")] + common, content(cell))
      : HTMLText.element("td", [("role", "cell")] + common, content(cell))
  }

  private func content(_ cell: ReportDocument.Cell) -> String {
    let inner =
      switch cell {
      case .lines(let lines): lines.map(\.boundHTML).joined(separator: "<br>")
      case .code(let code): "<a href=\"#\(anchor(of: code).html)\">\(code.text.html)</a>"
      case .degree(let degree): text(of: degree)
      case .status(let status, let detail):
        badge(status) + (detail.map { "<br><small>\($0.html)</small>" } ?? "")
      }
    return "<span>\(inner)</span>"
  }

  private func name(of role: ReportDocument.Table.Role) -> String {
    switch role {
    case .code: "code"
    case .title: "title"
    case .text: "text"
    case .number: "number"
    }
  }

  /// The name that the card of an indicator, or of an objective's first one, has on the page.
  func anchor(of code: Code) -> String {
    "i-" + code.text.map { $0 == "#" ? "-" : String($0) }.joined()
  }

  /// An achievement as a figure above a bar.
  func text(of degree: ReportDocument.Degree) -> String {
    guard let percent = degree.percent else { return degree.text.html }
    let mark =
      degree.isInDoubt
      ? "<abbr title=\"\(phrases.doubtMeaning.html)\">\(Phrases.doubtMark)</abbr>" : ""
    let width = HTMLText.number(min(1, (percent / .hundred)?.share ?? 0) * 100)
    return "\(degree.text.html)\(mark)<svg class=\"bar\" viewBox=\"0 0 100 4\" "
      + "preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"whole\" width=\"100\" "
      + "height=\"4\"/><rect class=\"part\" width=\"\(width)\" height=\"4\"/></svg>"
  }

  func text(of strips: [ReportDocument.Strip]) -> String {
    let head = [phrases.areas, phrases.objectives, phrases.degreeLabel, phrases.coverage]
    let roles = ["title", "strip", "number", "number"]
    let columns = zip(head, roles).map { title, role in
      HTMLText.text("th", title, [("scope", "col"), ("role", "columnheader"), ("class", role)])
    }
    let rows = strips.map { strip in
      let cells = [
        HTMLText.element(
          "th", [("scope", "row"), ("role", "rowheader"), ("class", "title")], strip.label.html),
        cell("strip", phrases.objectives, drawing(of: strip)),
        cell("number", phrases.degreeLabel, text(of: strip.degree)),
        cell("number", phrases.coverage, strip.coverage.html),
      ]
      return HTMLText.element(
        "tr", [("role", "row"), ("class", strip.isTotal ? "total" : "area")], cells.joined())
    }
    return frame(caption: phrases.resultsByArea, head: columns.joined(), rows: rows, isShort: false)
  }

  private func cell(_ role: String, _ label: String, _ content: String) -> String {
    HTMLText.element(
      "td", [("role", "cell"), ("class", role), ("data-label", label)], "<span>\(content)</span>")
  }

  /// The statuses as pieces of a bar, and below it in words.
  private func drawing(of strip: ReportDocument.Strip) -> String {
    let words = strip.counts.map { "\($0.count) \(phrases.name(of: $0.status, count: $0.count))" }
    let unit = 400 / Double(max(1, strip.total))
    var x = 0.0
    var pieces = ""
    for (status, count) in strip.counts {
      let width = unit * Double(count)
      pieces +=
        "<g class=\"\(status.rawValue)\"><rect x=\"\(HTMLText.number(x))\" "
        + "width=\"\(HTMLText.number(max(1, width - 1.5)))\" height=\"22\"/>"
      if width >= 16 {
        pieces +=
          "<text x=\"\(HTMLText.number(x + width / 2))\" y=\"16\">"
          + "\(status.sign(isUnicode: true).html)</text>"
      }
      pieces += "</g>"
      x += width
    }
    let label = words.joined(separator: ", ")
    let legend = strip.counts.map { status, count in
      HTMLText.element(
        "span", [("class", "status \(status.rawValue)")],
        "<span class=\"sign\" aria-hidden=\"true\">\(status.sign(isUnicode: true).html)</span> "
          + "\(count)<span class=\"word\"> \(phrases.name(of: status, count: count).html)</span>")
    }
    return "<svg class=\"strip\" viewBox=\"0 0 400 22\" role=\"img\" aria-label=\"\(label.html)\">"
      + "\(pieces)</svg><span class=\"counts\">\(legend.joined(separator: " "))</span>"
  }
}
