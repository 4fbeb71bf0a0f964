import Canvas
import PerformanceModel
import Wording

extension OverviewView {
  func recentLines(columns: Range<Int>) -> [OverviewLine] {
    let events = recentsShown
    guard !events.isEmpty else { return [] }
    let table = RecentTable(events, plan: plan, phrases, width: columns.count - 4)
    return [.spacer, OverviewLine([Span(phrases.recentHeading, .heading)], at: 3)]
      + events.indices.compactMap { index in
        guard let code = events[index].code else { return nil }
        return OverviewLine(
          table.spans(of: index, ellipsis: symbols.ellipsis), at: 3,
          choosing: .recent(code.objective, events[index].id), by: columns)
      }
  }

  func needLines(columns: Range<Int>) -> [OverviewLine] {
    func line(_ sign: String, _ role: Role, _ words: String, _ id: RowID) -> OverviewLine {
      let text = words.fitted(to: columns.count - 6, ellipsis: symbols.ellipsis)
      return OverviewLine(
        [Span("\(sign) ", role), Span(text)], at: columns.lowerBound + 3, choosing: id, by: columns)
    }
    var lines = digest.needs.map { need in
      line(
        sign(of: need.need), role(of: need.need), phrases.need(need.need, need.count),
        .need(need.need))
    }
    let count = digest.conflictCount
    if count > 0 {
      lines.append(line(symbols.unequal, .warning, phrases.conflictsWaiting(count), .conflicts))
    }
    return headed(phrases.needsHeading, lines, orElse: phrases.nothingNeeded, columns)
  }

  func dueLines(columns: Range<Int>) -> [OverviewLine] {
    let lines = digest.dues.map { index in
      let objective = plan.objectives[index]
      let day = result.objectives[index].nextDue.map { phrases.day($0) } ?? ""
      let code = objective.code.text.rightPadded(to: 6)
      let room = columns.count - 3 - day.cellWidth - 2 - code.cellWidth - 3
      let title = objective.title.fitted(to: room, ellipsis: symbols.ellipsis)
      return OverviewLine(
        [Span("\(day)  ", .dim), Span("\(code) "), Span(title)], at: columns.lowerBound + 3,
        choosing: .due(objective.code), by: columns)
    }
    return headed(phrases.duesHeading, lines, orElse: phrases.noDues, columns)
  }

  /// Returns lines under a heading, or a word for none; the heading is left out where room is
  /// scarce.
  private func headed(
    _ heading: String, _ lines: [OverviewLine], orElse words: String, _ columns: Range<Int>
  ) -> [OverviewLine] {
    let column = columns.lowerBound + 3
    let heading = OverviewLine([Span(heading, .heading)], at: column)
    if lines.isEmpty { return [heading, OverviewLine([Span(words, .dim)], at: column)] }
    return hasHeadings ? [heading] + lines : lines
  }

  private func sign(of need: Need) -> String {
    switch need {
    case .overdue: symbols.sign(of: .overdue)
    case .missed: symbols.sign(of: .missed)
    case .behind: symbols.sign(of: .behind)
    case .dueSoon: symbols.sign(of: .underWay)
    case .toMeasure: symbols.sign(of: .toMeasure)
    case .unconfirmed: Phrases.doubtMark
    case .stale: symbols.stale
    case .causeMissing: symbols.unequal
    }
  }

  private func role(of need: Need) -> Role {
    switch need {
    case .overdue: .statusOverdue
    case .missed: .statusMissed
    case .behind: .statusBehind
    case .dueSoon: .statusUnderWay
    case .toMeasure: .statusToMeasure
    case .unconfirmed, .stale, .causeMissing: .warning
    }
  }
}
