import PerformanceModel
import Wording

extension StatusReport {
  /// Returns one screen of text for a person: the areas, the plan, what needs someone.
  ///
  /// - Parameters:
  ///   - phrases: The words.
  ///   - page: How wide and how high the screen is, and whether it has colours.
  /// - Returns: Lines of at most the width; a text that is longer ends with an ellipsis.
  public func table(_ phrases: Phrases, on page: TextPage) -> String {
    let summary = StatusSummary(report: self, phrases: phrases, page: page)
    return page.text(summary.lines)
  }
}

/// The quick status, line by line.
struct StatusSummary {
  let report: StatusReport
  let phrases: Phrases
  let page: TextPage

  var lines: [TextLine] {
    let top = heading + [TextLine()] + areas + [TextLine()] + legend + [TextLine()]
    let room = page.height.map { max(0, $0 - top.count - 1) }
    return top + rest(room: room)
  }

  private func rest(room: Int?) -> [TextLine] {
    if let comparison = report.comparison { return changes(comparison, room: room) }
    return report.selection.choosesObjectives ? matches(room: room) : needs(room: room)
  }

  private var heading: [TextLine] {
    let header = report.plan.header
    let closed = report.plan.closure.map { " · " + phrases.closedThrough($0.lastDay) } ?? ""
    let selection = report.selectionWords(phrases).map { $0.wrapped(to: page.width) } ?? []
    let title = [header.title, header.organisation].filter { !$0.isEmpty }
    let notice = header.isIllustrative ? " · \(phrases.illustrative)" : ""
    return [
      TextLine(title.joined(separator: " · ")),
      TextLine(phrases.asOf(report.asOf) + notice + closed),
    ] + selection.map { TextLine($0) }
  }

  /// The statuses that occur, with how many objectives have each, in lines of whole entries.
  private var legend: [TextLine] {
    let entries = Status.allCases.compactMap { status -> TextLine? in
      guard let count = report.total.counts[status] else { return nil }
      var entry = TextLine(sign(status), status)
      entry.add(" \(count) \(phrases.name(of: status, count: count))")
      return entry
    }
    return entries.reduce(into: [TextLine()]) { lines, entry in
      guard let last = lines.last, !last.isEmpty else {
        lines = [entry]
        return
      }
      if last.width + entry.width + 2 <= page.width {
        lines[lines.count - 1].add("  ")
        lines[lines.count - 1].add(entry)
      } else {
        lines.append(entry)
      }
    }
  }

  func sign(_ status: Status) -> String { status.sign(isUnicode: phrases.isUnicode) }
}
