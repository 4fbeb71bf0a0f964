import PerformanceModel
import Text
import Wording

extension StatusSummary {
  /// The objectives asked for, with value and criterion: on a terminal one line each, as many as there is
  /// room for; elsewhere all, with the figures on a line of their own.
  func matches(room: Int?) -> [TextLine] {
    let found = report.objectives
    let shown = room.map { min(max(1, $0 - 1), found.count) } ?? found.count
    let more = shown < found.count ? phrases.andMore(found.count - shown) : ""
    let lines = found.prefix(shown).flatMap { objective, result in
      let figures = figures(of: result)
      return room == nil
        ? [line(objective, result.status), TextLine(String(repeating: " ", count: 11) + figures)]
        : [line(objective, result.status, beside: figures)]
    }
    return [TextLine(phrases.matching(found.count) + more)] + lines
  }

  /// Achievement, value and criterion of the indicator that needs someone most.
  private func figures(of result: ObjectiveResult) -> String {
    var parts = [phrases.degree(of: result)]
    if let pressing = result.mostPressing {
      let value = pressing.measurement.map { phrases.reported($0, pressing.target) }
      parts += [value ?? phrases.nothing, phrases.asked(pressing.target)]
    }
    return parts.joined(separator: " · ")
  }

  private func line(
    _ objective: Objective, _ status: Status, beside figures: String
  ) -> TextLine {
    let room = max(16, page.width - 13 - figures.cellWidth)
    let title = objective.title.fitted(to: room, ellipsis: page.ellipsis)
    var line = TextLine("  ")
    line.add(sign(status), status)
    line.add(" \(objective.code.text.rightPadded(to: 7))")
    line.add("\(title.rightPadded(to: room))  \(figures)")
    return line
  }
}
