import Canvas
import PerformanceModel
import Wording

/// A line of the overview: pieces at columns, and the rows that it lets the reader choose.
struct OverviewLine: Hashable {
  var pieces: [Piece] = []
  var targets: [Target] = []
  /// Whether the line may be left out where there is no room.
  var isSpacer = false

  struct Piece: Hashable {
    let column: Int
    let spans: [Span]
  }

  struct Target: Hashable {
    let id: RowID
    let columns: Range<Int>
  }

  mutating func add(_ spans: [Span], at column: Int) {
    pieces.append(Piece(column: column, spans: spans))
  }
}

extension State {
  /// Draws the areas with their statuses, the plan, what needs someone and the next due dates.
  func drawOverview(in body: Region, on screen: inout Screenful) {
    guard !plan.objectives.isEmpty else {
      drawText(phrases.emptyPlan, in: body, on: &screen)
      return
    }
    var lines = overviewLines(width: body.columns)
    while lines.count > body.rows, let spacer = lines.lastIndex(where: \.isSpacer) {
      lines.remove(at: spacer)
    }
    let selected = lines.firstIndex { $0.targets.contains { $0.id == place.selection } } ?? 0
    let top = max(0, min(lines.count - body.rows, selected - body.rows / 2))
    for (offset, line) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      draw(line, row: body.row + offset, on: &screen)
    }
  }

  private func draw(_ line: OverviewLine, row: Int, on screen: inout Screenful) {
    for piece in line.pieces { screen.write(piece.spans, row: row, column: piece.column) }
    for target in line.targets {
      let region = Region(
        column: target.columns.lowerBound, row: row, columns: target.columns.count, rows: 1)
      screen.onClick(region, .row(target.id))
      guard target.id == place.selection else { continue }
      screen.frame.write(symbols.selection, row: row, column: target.columns.lowerBound + 1)
      screen.frame.select(row: row, columns: target.columns)
    }
  }

  /// On the smallest screens every row holds something to choose.
  private var hasHeadings: Bool { Layout(size: size).body.rows >= 12 }

  private func overviewLines(width: Int) -> [OverviewLine] {
    let columns = OverviewColumns(width: width, plan: plan)
    var lines: [OverviewLine] = []
    if hasHeadings { lines.append(columns.headings(phrases)) }
    for (index, area) in plan.areas.enumerated() {
      lines.append(areaLine(index, area, columns))
    }
    lines.append(OverviewLine(isSpacer: true))
    lines.append(planLine(columns))
    if width >= 64 { lines.append(countsLine(columns)) }
    lines.append(OverviewLine(isSpacer: true))
    lines += width >= 90 ? besides(width) : stacked(width)
    return lines + recentLines(columns: 0..<width)
  }

  /// What was recorded last, as far as there is room below all that matters more.
  var recentsShown: [PlanEvent] {
    let body = Layout(size: size).body
    let besides = max(digest.needs.count, 1) + 1
    let dues = max(digest.dues.count, 1) + 1
    let below = body.columns >= 90 ? max(besides, dues) : besides + dues + 1
    let used = 1 + plan.areas.count + 4 + below + 2
    let events = digest.recent
    return body.rows - used >= 2 ? Array(events.prefix(body.rows - used)) : []
  }

  private func recentLines(columns: Range<Int>) -> [OverviewLine] {
    let events = recentsShown
    guard !events.isEmpty else { return [] }
    var heading = OverviewLine()
    heading.add([Span(phrases.recentHeading, .heading)], at: 3)
    return [OverviewLine(isSpacer: true), heading]
      + events.compactMap { event in
        guard let code = event.code else { return nil }
        var line = OverviewLine()
        line.targets = [
          OverviewLine.Target(id: .recent(code.objective, event.id), columns: columns)
        ]
        let day = "\(phrases.day(event.recordedAt.day))  "
        let author = "  \(event.author)"
        let room = columns.count - 6 - day.cellWidth - author.cellWidth
        let words = phrases.words(of: event, in: plan).fitted(to: room, ellipsis: symbols.ellipsis)
        line.add([Span(day, .dim), Span(words), Span(author, .dim)], at: 3)
        return line
      }
  }

  private func areaLine(_ index: Int, _ area: Area, _ columns: OverviewColumns) -> OverviewLine {
    let rollUp = result.areas[index]
    let name = "\(area.code) \(area.label)".fitted(
      to: columns.name.count, ellipsis: symbols.ellipsis)
    return line(
      .area(area.code), name, rollUp, before: earlier?.areas[index].achievement, columns)
  }

  private func planLine(_ columns: OverviewColumns) -> OverviewLine {
    line(.plan, phrases.wholePlan, result.total, before: earlier?.total.achievement, columns)
  }

  private func line(
    _ id: RowID, _ name: String, _ rollUp: RollUp, before: Fraction?, _ columns: OverviewColumns
  ) -> OverviewLine {
    var line = OverviewLine()
    line.targets = [OverviewLine.Target(id: id, columns: 0..<columns.width)]
    line.add([Span(name, id == .plan ? .heading : .text)], at: columns.name.lowerBound)
    if let strip = columns.strip {
      line.add(stripSpans(of: rollUp, width: strip.count), at: strip.lowerBound)
    } else if let worst = rollUp.worst {
      line.add([Span(symbols.sign(of: worst), Role(worst))], at: columns.degree.lowerBound - 2)
    }
    let degree = rollUp.achievement.map { phrases.percent($0) } ?? symbols.dot
    let mark = rollUp.inDoubt > 0 && rollUp.achievement != nil ? "" : ""
    line.add(
      [Span((degree + mark).leftPadded(to: columns.degree.count))], at: columns.degree.lowerBound)
    if let coverage = columns.coverage {
      let evaluated = rollUp.evaluatedWeight.truncated(decimals: 1).text(in: phrases.language)
      let total = rollUp.totalWeight.truncated(decimals: 1).text(in: phrases.language)
      line.add(
        [Span("\(evaluated)/\(total)".leftPadded(to: coverage.count), .dim)],
        at: coverage.lowerBound)
    }
    // Written last: the coverage pads its column with blanks.
    if rollUp.inDoubt > 0, rollUp.achievement != nil {
      line.add([Span("?", .warning)], at: columns.degree.upperBound)
    }
    if let change = columns.change, let now = rollUp.achievement, let before {
      let text = phrases.change(now - before).leftPadded(to: change.count)
      line.add([Span(text, .dim)], at: change.lowerBound)
    }
    return line
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

  private func countsLine(_ columns: OverviewColumns) -> OverviewLine {
    var line = OverviewLine()
    let spans = Status.allCases.compactMap { status -> [Span]? in
      guard let count = result.total.counts[status] else { return nil }
      let label = columns.width >= 110 ? " \(phrases.name(of: status))" : ""
      return [Span("\(symbols.sign(of: status)) \(count)\(label)", Role(status)), Span("  ")]
    }
    line.add(spans.flatMap { $0 }, at: columns.name.lowerBound)
    return line
  }

  private func besides(_ width: Int) -> [OverviewLine] {
    let middle = width * 45 / 100
    let left = needLines(columns: 0..<middle - 1)
    let right = dueLines(columns: middle..<width)
    return (0..<max(left.count, right.count)).map { index in
      var line = index < left.count ? left[index] : OverviewLine()
      if index < right.count {
        line.pieces += right[index].pieces
        line.targets += right[index].targets
      }
      return line
    }
  }

  private func stacked(_ width: Int) -> [OverviewLine] {
    needLines(columns: 0..<width) + [OverviewLine(isSpacer: true)] + dueLines(columns: 0..<width)
  }

  private func needLines(columns: Range<Int>) -> [OverviewLine] {
    let column = columns.lowerBound + 3
    var heading = OverviewLine()
    heading.add([Span(phrases.needsHeading, .heading)], at: column)
    let needs = digest.needs
    guard !needs.isEmpty else {
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
      }
  }

  private func dueLines(columns: Range<Int>) -> [OverviewLine] {
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
    case .unconfirmed: "?"
    case .stale: symbols.stale
    }
  }

  private func role(of need: Need) -> Role {
    switch need {
    case .overdue: .statusOverdue
    case .missed: .statusMissed
    case .behind: .statusBehind
    case .dueSoon: .statusUnderWay
    case .toMeasure: .statusToMeasure
    case .unconfirmed: .statusNotEvaluable
    case .stale: .warning
    }
  }
}
