import PerformanceModel
import Text
import Wording

extension StatusSummary {
  /// A line an area, and one for all of them: name, bar, achievement, coverage, counts.
  var areas: [TextLine] {
    let columns = AreaColumns(report, phrases, width: page.width, sign: sign)
    var head = TextLine(phrases.areas.rightPadded(to: columns.name))
    if columns.bar > 0 {
      head.add(
        "  "
          + phrases.objectives.fitted(to: columns.bar, ellipsis: page.ellipsis).rightPadded(
            to: columns.bar))
    }
    head.add(phrases.degree.leftPadded(to: 9))
    if columns.hasCoverage { head.add(phrases.coverage.leftPadded(to: 11)) }
    if columns.hasChange { head.add(phrases.changeColumn.leftPadded(to: 8)) }
    let before = report.comparison.map { $0.areas + [$0.total] }
    let rows = columns.names.indices.map { index in
      line(columns.names[index], columns.rollUps[index], columns, before: before?[index])
    }
    return [head] + rows
  }

  private func line(
    _ name: String, _ rollUp: RollUp, _ columns: AreaColumns, before: Rational??
  ) -> TextLine {
    var line = TextLine(
      name.fitted(to: columns.name, ellipsis: page.ellipsis).rightPadded(to: columns.name))
    if columns.bar > 0 {
      line.add("  ")
      line.add(bar(rollUp, columns))
    }
    line.add(phrases.degree(rollUp.achievement).leftPadded(to: 9))
    line.add(rollUp.inDoubt > 0 && rollUp.achievement != nil ? Phrases.doubtMark : " ")
    if columns.hasCoverage {
      line.add("\(rollUp.evaluatedCount)/\(rollUp.objectiveCount)".leftPadded(to: 10))
    }
    if columns.hasChange {
      let change = rollUp.achievement.flatMap { now in before?.map { phrases.change(now - $0) } }
      line.add((change ?? "").leftPadded(to: 8))
    }
    if columns.hasCounts { line.add(AreaColumns.counts(of: rollUp, sign: sign)) }
    return line
  }

  /// The objectives in the order of their statuses, on one scale for all areas; none for all of them
  /// together, whose counts stand below.
  private func bar(_ rollUp: RollUp, _ columns: AreaColumns) -> TextLine {
    let width = columns.bar
    var line = TextLine()
    if rollUp.objectiveCount <= max(columns.most, width) {
      for (status, cells) in BarScale(most: columns.most, width: width).parts(of: rollUp.counts) {
        line.add(String(repeating: sign(status), count: cells), status)
      }
    }
    line.add(String(repeating: " ", count: max(0, width - line.width)))
    return line
  }
}

/// The columns of a page: where it is narrow, what matters less goes first.
private struct AreaColumns {
  let names: [String]
  let rollUps: [RollUp]
  /// The objectives of the largest area.
  let most: Int
  private(set) var name: Int
  private(set) var bar = 0
  private(set) var hasCoverage = true
  let hasChange: Bool
  private(set) var hasCounts = false

  init(_ report: StatusReport, _ phrases: Phrases, width: Int, sign: (Status) -> String) {
    let hasTotal = report.areas.count != 1
    names =
      report.areas.map { "\($0.area.code) \($0.area.label)" }
      + (hasTotal ? [report.totalName(phrases)] : [])
    rollUps = report.areas.map(\.rollUp) + (hasTotal ? [report.total] : [])
    most = report.areas.map(\.rollUp.objectiveCount).max() ?? 0
    hasChange = report.comparison != nil
    name = names.map(\.cellWidth).max() ?? 0
    let figures = 10 + (hasChange ? 8 : 0)
    if width < figures + 10 + 12 { hasCoverage = false }
    var room = width - figures - (hasCoverage ? 10 : 0)
    let counts = rollUps.map { Self.counts(of: $0, sign: sign).width }.max() ?? 0
    if room >= name + counts + 2 + 16 {
      hasCounts = true
      room -= counts
    }
    let widest = rollUps.map(\.objectiveCount).max() ?? 0
    if room >= 24 + 2 + 10 {
      let heading = phrases.objectives.cellWidth
      name = min(name, max(24, room - 2 - min(max(widest, heading), 16)))
      bar = min(30, max(widest, heading), room - name - 2)
    } else {
      name = min(name, max(0, room))
    }
  }

  static func counts(of rollUp: RollUp, sign: (Status) -> String) -> TextLine {
    var line = TextLine()
    for status in Status.allCases {
      guard let count = rollUp.counts[status] else { continue }
      line.add("  ")
      line.add(sign(status), status)
      line.add(" \(count)")
    }
    return line
  }
}
