import Canvas
import PerformanceModel
import Wording

extension OverviewView {
  /// The row of an area in the table of the overview.
  func areaLine(_ index: Int, _ area: Area, _ columns: OverviewColumns) -> OverviewLine {
    let name = "\(area.code) \(area.label)".fitted(
      to: columns.name.count, ellipsis: symbols.ellipsis)
    let earlier = means.earlierAreas.indices.contains(index) ? means.earlierAreas[index] : nil
    return line(.area(area.code), name, means.areas[index], before: earlier?.achievement, columns)
  }

  /// The row of the whole plan, or of all that one office answers for.
  func planLine(_ columns: OverviewColumns) -> OverviewLine {
    let name = office.map { phrases.only($0) } ?? phrases.wholePlan
    return line(
      .plan, name.fitted(to: columns.name.count, ellipsis: symbols.ellipsis), means.total,
      before: means.earlierTotal?.achievement, columns)
  }

  private func line(
    _ id: RowID, _ name: String, _ rollUp: RollUp, before: Rational?, _ columns: OverviewColumns
  ) -> OverviewLine {
    let isEmpty = rollUp.objectiveCount == 0
    var line = OverviewLine(
      [Span(name, id == .plan ? .heading : isEmpty ? .dim : .text)], at: columns.name.lowerBound,
      choosing: id, by: 0..<columns.width)
    if isEmpty { return line }
    if let strip = columns.strip {
      if id != .plan {
        line.add(stripSpans(of: rollUp, width: strip.count), at: strip.lowerBound)
      } else if columns.counts == nil {
        addCounts(of: rollUp, name: name, in: strip, columns, to: &line)
      }
    } else if let worst = rollUp.worst {
      line.add([Span(symbols.sign(of: worst), Role(worst))], at: columns.degree.lowerBound - 2)
    }
    if let counts = columns.counts {
      line.add(countSpans(of: rollUp), at: counts.lowerBound)
    }
    let degree = rollUp.achievement.map { phrases.columnPercent($0) } ?? symbols.dot
    line.add([Span(degree.leftPadded(to: columns.degree.count))], at: columns.degree.lowerBound)
    addSmallFigures(of: rollUp, before: before, columns, to: &line)
    // Written last: the coverage pads its column with blanks.
    if rollUp.inDoubt > 0, rollUp.achievement != nil {
      line.add([Span(Phrases.doubtMark, .warning)], at: columns.degree.upperBound)
    }
    return line
  }

  /// Adds coverage, pace and the change since the quarter before, where there is room for them.
  private func addSmallFigures(
    of rollUp: RollUp, before: Rational?, _ columns: OverviewColumns, to line: inout OverviewLine
  ) {
    func add(_ text: String, in column: Range<Int>?) {
      guard let column else { return }
      line.add([Span(text.leftPadded(to: column.count), .dim)], at: column.lowerBound)
    }
    add("\(rollUp.evaluatedCount)/\(rollUp.objectiveCount)", in: columns.coverage)
    let onPace = (rollUp.counts[.underWay] ?? 0) - rollUp.unpaced
    let underWay = onPace + (rollUp.counts[.behind] ?? 0)
    add(underWay == 0 ? "" : "\(onPace)/\(underWay)", in: columns.pace)
    if let now = rollUp.achievement, let before {
      add(phrases.change(now - before), in: columns.change)
    }
  }

  /// Returns the objectives of an area in the order of their statuses, on one scale for all areas.
  private func stripSpans(of rollUp: RollUp, width: Int) -> [Span] {
    let most = means.areas.map(\.objectiveCount).max() ?? 0
    return BarScale(most: most, width: width).parts(of: rollUp.counts).map { status, cells in
      Span(String(repeating: symbols.sign(of: status), count: cells), Role(status))
    }
  }

  /// Adds the counts of all areas together in the place of the bar, which their scale would not
  /// hold.
  ///
  /// They may reach into the room of the name.
  private func addCounts(
    of rollUp: RollUp, name: String, in strip: Range<Int>, _ columns: OverviewColumns,
    to line: inout OverviewLine
  ) {
    let start = columns.name.lowerBound + name.cellWidth + 2
    let forms = [countSpans(of: rollUp), countSpans(of: rollUp, isTight: true)]
    if let spans = forms.first(where: { $0.cellWidth <= strip.count }) {
      line.add(spans, at: strip.lowerBound)
    } else if let spans = forms.first(where: { start + $0.cellWidth <= strip.upperBound }) {
      line.add(spans, at: strip.upperBound - spans.cellWidth)
    }
  }

  /// Returns the line of counts by status for the selected area, else for the plan.
  func countsLine(_ columns: OverviewColumns) -> OverviewLine {
    var rollUp = means.total
    var label = ""
    if case .area(let code)? = route.selection,
      let index = plan.areas.firstIndex(where: { $0.code == code }),
      means.areas[index].objectiveCount > 0
    {
      rollUp = means.areas[index]
      label = "\(code.text): "
    }
    let spans = countSpans(of: rollUp, names: countNames(columns))
    return OverviewLine([Span(label, .dim)] + spans, at: columns.name.lowerBound)
  }

  /// Returns the names beside counts; `nil` for none.
  ///
  /// The longest that fit beside the plan's counts, so that the line keeps its form from area to
  /// area.
  private func countNames(_ columns: OverviewColumns) -> ((Status, Int) -> String)? {
    let room =
      columns.width - columns.name.lowerBound - (plan.areas.map(\.code.text.count).max() ?? 0) - 3
    let forms: [(Status, Int) -> String] = [
      { phrases.name(of: $0, count: $1) }, { phrases.shortName(of: $0, count: $1) },
    ]
    return forms.first { countSpans(of: means.total, names: $0).cellWidth <= room }
  }

  /// Returns counts by status, with the names of the statuses or close together.
  private func countSpans(
    of rollUp: RollUp, names: ((Status, Int) -> String)? = nil, isTight: Bool = false
  ) -> [Span] {
    Array(
      Status.allCases.compactMap { status -> [Span]? in
        guard let count = rollUp.counts[status] else { return nil }
        let name = names.map { " \($0(status, count))" } ?? ""
        let gap = isTight ? "" : " "
        return [Span("\(symbols.sign(of: status))\(gap)\(count)\(name)", Role(status))]
      }.joined(separator: [Span(isTight ? " " : "  ")]))
  }
}
