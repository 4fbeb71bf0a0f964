import Canvas
import PerformanceModel
import Wording

extension State {
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
    _ id: RowID, _ name: String, _ rollUp: RollUp, before: Fraction?, _ columns: OverviewColumns
  ) -> OverviewLine {
    var line = OverviewLine()
    line.targets = [OverviewLine.Target(id: id, columns: 0..<columns.width)]
    let isEmpty = rollUp.objectiveCount == 0
    line.add(
      [Span(name, id == .plan ? .heading : isEmpty ? .dim : .text)], at: columns.name.lowerBound)
    if isEmpty { return line }
    if let strip = columns.strip {
      line.add(stripSpans(of: rollUp, width: strip.count), at: strip.lowerBound)
    } else if let worst = rollUp.worst {
      line.add([Span(symbols.sign(of: worst), Role(worst))], at: columns.degree.lowerBound - 2)
    }
    if let counts = columns.counts {
      line.add(countSpans(of: rollUp, named: false), at: counts.lowerBound)
    }
    let degree = rollUp.achievement.map { phrases.percent($0) } ?? symbols.dot
    line.add([Span(degree.leftPadded(to: columns.degree.count))], at: columns.degree.lowerBound)
    addSmallFigures(of: rollUp, before: before, columns, to: &line)
    // Written last: the coverage pads its column with blanks.
    if rollUp.inDoubt > 0, rollUp.achievement != nil {
      line.add([Span("?", .warning)], at: columns.degree.upperBound)
    }
    return line
  }

  /// Adds coverage, pace and the change since the quarter before, where there is room for them.
  private func addSmallFigures(
    of rollUp: RollUp, before: Fraction?, _ columns: OverviewColumns, to line: inout OverviewLine
  ) {
    func add(_ text: String, in column: Range<Int>?) {
      guard let column else { return }
      line.add([Span(text.leftPadded(to: column.count), .dim)], at: column.lowerBound)
    }
    let evaluated = rollUp.evaluatedWeight.truncated(decimals: 1).text(in: phrases.language)
    let total = rollUp.totalWeight.truncated(decimals: 1).text(in: phrases.language)
    add("\(evaluated)/\(total)", in: columns.coverage)
    let onPace = rollUp.counts[.underWay] ?? 0
    let underWay = onPace + (rollUp.counts[.behind] ?? 0)
    add(underWay == 0 ? "" : "\(onPace)/\(underWay)", in: columns.pace)
    if let now = rollUp.achievement, let before {
      add(phrases.change(now - before), in: columns.change)
    }
  }

  /// One cell an objective, in the order of the statuses; in proportion where there are too many.
  private func stripSpans(of rollUp: RollUp, width: Int) -> [Span] {
    let counts = Status.allCases.map { rollUp.counts[$0] ?? 0 }
    let cells = proportioned(counts, to: width)
    return zip(Status.allCases, cells).compactMap { status, cells in
      cells == 0
        ? nil : Span(String(repeating: symbols.sign(of: status), count: cells), Role(status))
    }
  }

  /// How many objectives of the selected area, else of the plan, have each status.
  func countsLine(_ columns: OverviewColumns) -> OverviewLine {
    var line = OverviewLine()
    var rollUp = means.total
    var label = ""
    if case .area(let code)? = place.selection,
      let index = plan.areas.firstIndex(where: { $0.code == code }),
      means.areas[index].objectiveCount > 0
    {
      rollUp = means.areas[index]
      label = "\(code.text): "
    }
    let spans = countSpans(of: rollUp, named: columns.width >= 110)
    line.add([Span(label, .dim)] + spans, at: columns.name.lowerBound)
    return line
  }

  private func countSpans(of rollUp: RollUp, named: Bool) -> [Span] {
    Status.allCases.flatMap { status -> [Span] in
      guard let count = rollUp.counts[status] else { return [] }
      let name = named ? " \(phrases.name(of: status))" : ""
      return [Span("\(symbols.sign(of: status)) \(count)\(name)", Role(status)), Span("  ")]
    }
  }
}
