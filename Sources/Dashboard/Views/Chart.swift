import Canvas
import PerformanceModel
import Wording

/// The measured values of an indicator over its period, against the line of its target.
struct Chart: StateView {
  private(set) var lines: [[Span]] = []

  private static let rowCount = 6

  let state: State
  private let target: Target
  private let goal: Figure
  private let points: [(day: Day, value: Rational)]
  private let scale: ChartScale

  /// Creates the chart; `nil` with fewer than two figures or without a number as target.
  init?(_ indicator: Indicator, _ result: IndicatorResult, asOf: Day, width: Int, _ state: State) {
    let target = result.target
    guard case .value(let comparator, let goal)? = target.criterion, width >= 30 else { return nil }
    points = indicator.standingMeasurements
      .filter { $0.date <= asOf && $0.date >= target.period.start && $0.date <= target.period.end }
      .compactMap { point in point.value.map { (day: point.date, value: $0) } }
    guard points.count > 1 else { return nil }
    // Changes from a base show best when the scale need not include 0.
    let values = points.map(\.value) + (target.rule == .towardTarget ? [] : [.zero])
    guard let scale = ChartScale(values, comparator, Rational(goal), rows: Self.rowCount)
    else { return nil }
    self.state = state
    self.target = target
    self.goal = goal
    self.scale = scale
    draw(width: width)
  }

  private mutating func draw(width: Int) {
    let base = label(of: scale.bottom)
    let labels = valueLabels
    let axis = labels.values.reduce(base.cellWidth) { max($0, $1.cellWidth) }
    let asked = phrases.criterion(target.criterion, .none)
    let columns = width - axis - 3 - asked.cellWidth
    guard columns >= 12 else { return }
    let grid = curve(columns: columns)
    for row in 0..<Self.rowCount {
      let label = (labels[row] ?? "").leftPadded(to: axis)
      let tick = labels[row] == nil ? String(symbols.wall) : symbols.tick
      let isGoal = row == goalRow
      lines.append(
        [Span("\(label) \(tick)", .dim)] + spans(of: grid, row: row, isGoal: isGoal)
          + (isGoal ? [Span(" \(asked)", .chartTarget)] : []))
    }
    addAxis(label: base.leftPadded(to: axis), columns: columns)
  }

  /// The row of the target, counted from the top.
  private var goalRow: Int { Self.rowCount - 1 - scale.goalRow }

  private func label(of value: Rational) -> String {
    phrases.bareValue(value, against: goal)
  }

  /// The labels of the highest and the last value, by row; the bottom has a label of its own.
  private var valueLabels: [Int: String] {
    let shown = [points.map(\.value).max(), points.last?.value].compactMap { $0 }
    var labels: [Int: String] = [:]
    for value in shown where value != scale.bottom {
      labels[Self.rowCount - 1 - scale.height(of: value) / 4] = label(of: value)
    }
    return labels
  }

  /// Returns the values as points, joined by lines of dots.
  private func curve(columns: Int) -> Dots {
    var grid = Dots(columns: columns, rows: Self.rowCount)
    let places = points.map {
      (x: place(of: $0.day, of: grid.width), y: scale.height(of: $0.value))
    }
    for (from, to) in zip(places, places.dropFirst()) { grid.line(from: from, to: to) }
    for place in places { grid.mark(x: place.x, y: place.y) }
    return grid
  }

  /// Returns a row of the curve, with blanks or the target's line where it has no dots.
  private func spans(of grid: Dots, row: Int, isGoal: Bool) -> [Span] {
    grid.runs(in: row).compactMap { columns, isDrawn in
      if isDrawn {
        let text = grid.text(
          row: row, columns: columns, point: symbols.point, isUnicode: symbols.isUnicode)
        return Span(text, .chartValue)
      }
      if isGoal { return Span(dashes(columns), .chartTarget) }
      // Blanks at the end are left to the row as it is.
      return columns.upperBound < grid.columns
        ? Span(String(repeating: " ", count: columns.count)) : nil
    }
  }

  /// Returns a part of the target's line: a dash every few columns, since each takes three bytes to
  /// send.
  private func dashes(_ columns: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for column in columns { text.append(column % 3 == 0 ? symbols.dash : " ") }
    return String(text)
  }

  /// Adds the line below the dots, with a tick and a name where a month or year begins.
  private mutating func addAxis(label: String, columns: Int) {
    let parts = periodParts(room: columns)
    let line = zip(parts.map(\.start), parts.map(\.start).dropFirst() + [columns])
      .map { start, next in
        symbols.tickDown + String(repeating: symbols.base, count: max(0, next - start - 1))
      }.joined()
    lines.append([Span("\(label) \(symbols.origin)\(line)", .dim)])
    var text = String(repeating: " ", count: label.cellWidth + 2)
    for (name, start) in parts {
      let column = label.cellWidth + 2 + start
      text += String(repeating: " ", count: max(0, column - text.count)) + name
    }
    lines.append([Span(text, .dim)])
  }

  /// Returns the years, months or quarters of the period whose names fit, with their first columns.
  private func periodParts(room: Int) -> [(name: String, start: Int)] {
    let period = target.period
    let months = phrases.monthNames
    let names =
      period.spansYears ? (period.start.year...period.end.year).map(String.init) : months
    let least = period.spansYears ? room / 5 : room >= 48 ? 12 : 4
    let step = (names.count + max(1, least) - 1) / max(1, least)
    return stride(from: 0, to: names.count, by: step).map { (names[$0], room * $0 / names.count) }
  }

  /// Returns the position of a day in the period, in dots from the left.
  private func place(of day: Day, of width: Int) -> Int {
    let total = max(1, target.period.start.days(until: target.period.end))
    let days = target.period.start.days(until: day)
    return min(max(0, days * (width - 1) / total), width - 1)
  }
}
