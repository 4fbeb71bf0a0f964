import Canvas
import PerformanceModel
import Wording

/// A part of the screen: cells made from the state.
protocol StateView {
  var state: State { get }
}

extension StateView {
  var plan: Plan { state.session.plan }
  var asOf: Day { state.session.asOf }
  var today: Day { state.session.today }
  /// The office whose objectives alone are shown.
  var office: String? { state.session.office }
  var result: PlanResult { state.session.derived.result }
  var means: Means { state.session.derived.means }
  var digest: Digest { state.session.derived.digest }
  var route: Route { state.navigation.route }
  var filter: Filter { state.navigation.filter }
  var order: SortOrder { state.navigation.order }
  var isReversed: Bool { state.navigation.isReversed }
  var folded: Set<RowID> { state.navigation.folded }
  var rows: [ListRow] { state.navigation.rows }
  var phrases: Phrases { state.shell.phrases }
  var symbols: Symbols { state.shell.symbols }
  var size: Size { state.shell.size }
  var keys: KeyTable { state.shell.keys }
  var notice: Notice? { state.shownNotice }
}

extension StateView {
  /// The latest events that have room below everything more important.
  var recentsShown: [PlanEvent] {
    let body = Layout(size: size).body
    let besides = max(digest.needs.count + min(1, digest.conflictCount), 1) + 1
    let dues = max(digest.dues.count, 1) + 1
    let below = body.columns >= 90 ? max(besides, dues) : besides + dues + 1
    let used = 1 + plan.areas.count + 4 + below + 2
    let events = digest.recent
    return body.rows - used >= 2 ? Array(events.prefix(body.rows - used)) : []
  }

  /// Returns the figure or word beside the sign of a status; empty where the sign is enough.
  func statusWord(of objective: ObjectiveResult) -> String {
    let first = objective.indicators.first
    switch objective.status {
    case .overdue: return phrases.shortName(of: .overdue)
    case .notDue:
      return first.map { String($0.effectiveDue.year) } ?? ""
    case .toMeasure, .notEvaluable: return ""
    case .achieved where objective.indicators.allSatisfy { $0.target.measure.isAct }:
      return phrases.doneWord
    case .missed where objective.indicators.allSatisfy { $0.target.measure.isAct }:
      return first?.measurement?.isYes == true ? phrases.lateWord : phrases.percent(.zero)
    case .achieved, .nearly, .partial, .missed, .underWay, .behind:
      let shown = objective.achievement ?? objective.interimAchievement
      return shown.map { achievement in
        // Larger figures tell a reader no more than this.
        achievement.percent < Rational(1000)
          ? phrases.percent(achievement.percent, decimals: 0) : ">" + phrases.percent(999 as Figure)
      } ?? ""
    }
  }

  /// Draws a text of some lines in a region, as where a list is empty.
  func drawText(_ text: String, in region: Region, on screen: inout RenderedScreen) {
    for (offset, line) in text.wrapped(to: region.columns - 4).prefix(region.rows).enumerated() {
      screen.frame.write(line, row: region.row + offset, column: region.column + 2, role: .dim)
    }
  }

  /// Returns the first lines of a text; where more follow, the last one says so.
  func cut(_ lines: [String], to count: Int, width: Int) -> [String] {
    guard lines.count > count, count > 0 else { return lines }
    let last = (lines[count - 1] + " \(symbols.ellipsis)")
    return lines.prefix(count - 1) + [
      last.cellWidth > width ? last.fitted(to: width, ellipsis: symbols.ellipsis) : last
    ]
  }
}
