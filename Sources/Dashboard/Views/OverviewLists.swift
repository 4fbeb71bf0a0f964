import Canvas
import PerformanceModel
import Wording

extension OverviewView {
  func recentLines(columns: Range<Int>) -> [OverviewLine] {
    let events = recentsShown
    guard !events.isEmpty else { return [] }
    var heading = OverviewLine()
    heading.add([Span(phrases.recentHeading, .heading)], at: 3)
    let table = RecentTable(events, plan: plan, phrases, width: columns.count - 4)
    return [OverviewLine(isSpacer: true), heading]
      + events.indices.compactMap { index in
        let event = events[index]
        guard let code = event.code else { return nil }
        var line = OverviewLine()
        line.targets = [
          OverviewLine.Target(id: .recent(code.objective, event.id), columns: columns)
        ]
        line.add(table.spans(of: index, ellipsis: symbols.ellipsis), at: 3)
        return line
      }
  }

  func needLines(columns: Range<Int>) -> [OverviewLine] {
    let column = columns.lowerBound + 3
    var heading = OverviewLine()
    heading.add([Span(phrases.needsHeading, .heading)], at: column)
    let needs = digest.needs
    let conflicts = conflictLines(columns: columns)
    guard !needs.isEmpty || !conflicts.isEmpty else {
      var line = OverviewLine()
      line.add([Span(phrases.nothingNeeded, .dim)], at: column)
      return [heading, line]
    }
    return (hasHeadings ? [heading] : [])
      + needs.map { need in
        var line = OverviewLine()
        line.targets = [OverviewLine.Target(id: .need(need.need), columns: columns)]
        let words = phrases.need(need.need, need.count)
        line.add(
          [
            Span("\(sign(of: need.need)) ", role(of: need.need)),
            Span(words.fitted(to: columns.count - 6, ellipsis: symbols.ellipsis)),
          ], at: column)
        return line
      } + conflicts
  }

  /// The line of what people decided differently, where there is any.
  private func conflictLines(columns: Range<Int>) -> [OverviewLine] {
    guard digest.conflictCount > 0 else { return [] }
    var line = OverviewLine()
    line.targets = [OverviewLine.Target(id: .conflicts, columns: columns)]
    let words = phrases.contestsWaiting(digest.conflictCount)
    line.add(
      [
        Span("\(symbols.unequal) ", .warning),
        Span(words.fitted(to: columns.count - 6, ellipsis: symbols.ellipsis)),
      ], at: columns.lowerBound + 3)
    return [line]
  }

  func dueLines(columns: Range<Int>) -> [OverviewLine] {
    let column = columns.lowerBound + 3
    var heading = OverviewLine()
    heading.add([Span(phrases.duesHeading, .heading)], at: column)
    let dues = digest.dues
    guard !dues.isEmpty else {
      var line = OverviewLine()
      line.add([Span(phrases.noDues, .dim)], at: column)
      return [heading, line]
    }
    return (hasHeadings ? [heading] : [])
      + dues.map { index in
        let objective = plan.objectives[index]
        let day = result.objectives[index].nextDue.map { phrases.day($0) } ?? ""
        let code = objective.code.text.rightPadded(to: 6)
        let room = columns.count - 3 - day.cellWidth - 2 - code.cellWidth - 3
        var line = OverviewLine()
        line.targets = [OverviewLine.Target(id: .due(objective.code), columns: columns)]
        line.add(
          [
            Span("\(day)  ", .dim), Span("\(code) "),
            Span(objective.title.fitted(to: room, ellipsis: symbols.ellipsis)),
          ], at: column)
        return line
      }
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
