import Canvas
import PerformanceModel
import Wording

/// The measured values of an indicator over its period, against the line of its target.
struct Chart {
  private(set) var lines: [[Span]] = []

  private static let rowCount = 6

  private let state: State
  private let target: Target
  private let goal: Figure
  private let points: [(day: Day, value: Fraction)]
  private let bottom: Fraction
  private let top: Fraction

  /// Makes the chart; `nil` where there is nothing to draw: fewer than two figures, or no number asked.
  init?(_ indicator: Indicator, _ result: IndicatorResult, asOf: Day, width: Int, _ state: State) {
    let target = result.target
    points = indicator.standingMeasurements
      .filter { $0.date <= asOf && $0.date >= target.period.start && $0.date <= target.period.end }
      .compactMap { point in point.value.map { (day: point.date, value: $0) } }
    guard points.count > 1, let goal = target.criterion?.figure, width >= 30 else { return nil }
    let values = points.map(\.value) + [Fraction(goal)]
    guard let top = values.max(), let lowest = values.min() else { return nil }
    bottom = min(lowest, target.rule == .towardTarget ? lowest : .zero)
    guard top > bottom else { return nil }
    self.state = state
    self.target = target
    self.goal = goal
    self.top = top
    draw(width: width)
  }

  private mutating func draw(width: Int) {
    let labels = [top, bottom].map { state.phrases.bareValue($0, against: goal) }
    let axis = labels.map(\.cellWidth).max() ?? 0
    let asked = state.phrases.criterion(target.criterion, .none)
    let columns = width - axis - 3 - asked.cellWidth
    guard columns >= 12 else { return }
    var grid = Dots(columns: columns, rows: Self.rowCount)
    let places = points.map { point in
      (x: place(of: point.day, of: grid.width), y: height(of: point.value, of: grid.height))
    }
    for (from, to) in zip(places, places.dropFirst()) { grid.line(from: from, to: to) }
    let marks = Set(places.map { Dots.Cell(row: grid.row(of: $0.y), column: $0.x / 2) })
    let goalRow = grid.row(of: height(of: Fraction(goal), of: grid.height))
    for row in 0..<Self.rowCount {
      let label = (row == 0 ? labels[0] : "").leftPadded(to: axis)
      let tick = row == 0 ? state.symbols.tick : String(state.symbols.wall)
      lines.append(
        [Span("\(label) \(tick)", .dim)]
          + cells(of: grid, row: row, isGoal: row == goalRow, marks: marks)
          + (row == goalRow ? [Span(" \(asked)", .chartTarget)] : []))
    }
    addAxis(label: labels[1].leftPadded(to: axis), columns: columns)
  }

  private func cells(of grid: Dots, row: Int, isGoal: Bool, marks: Set<Dots.Cell>) -> [Span] {
    let symbols = state.symbols
    var spans: [Span] = []
    func add(_ text: String, _ role: Role) {
      if spans.last?.role == role {
        spans[spans.count - 1].text += text
      } else {
        spans.append(Span(text, role))
      }
    }
    for column in 0..<grid.columns {
      if marks.contains(Dots.Cell(row: row, column: column)) {
        add(symbols.point, .chartValue)
      } else if let cell = grid.text(row: row, column: column, isUnicode: symbols.isUnicode) {
        add(cell, .chartValue)
      } else {
        add(isGoal ? symbols.dash : " ", isGoal ? .chartTarget : .text)
      }
    }
    return spans
  }

  /// The line below the dots, with a tick where a month or year begins, and its names.
  private mutating func addAxis(label: String, columns: Int) {
    let symbols = state.symbols
    let names = periodNames(room: columns)
    let starts = names.indices.map { columns * $0 / names.count }
    let line = (0..<columns).map { starts.contains($0) ? symbols.tickDown : symbols.base }.joined()
    lines.append([Span("\(label) \(symbols.origin)\(line)", .dim)])
    var text = String(repeating: " ", count: label.cellWidth + 2)
    for (name, start) in zip(names, starts) {
      let column = label.cellWidth + 2 + start
      text += String(repeating: " ", count: max(0, column - text.count)) + name
    }
    lines.append([Span(text, .dim)])
  }

  /// The names of the parts that the period is shown in: its years, its months or its quarters.
  private func periodNames(room: Int) -> [String] {
    let period = target.period
    if period.spansYears { return (period.start.year...period.end.year).map(String.init) }
    let months = state.phrases.monthNames
    return room >= 48 ? months : stride(from: 0, to: 12, by: 3).map { months[$0] }
  }

  /// How far along a number of dots a day lies in the period.
  private func place(of day: Day, of width: Int) -> Int {
    let total = max(1, target.period.start.days(until: target.period.end))
    let days = target.period.start.days(until: day)
    return min(max(0, days * (width - 1) / total), width - 1)
  }

  /// How many dots above the bottom a value lies.
  private func height(of value: Fraction, of height: Int) -> Int {
    let share = (value - bottom) * Fraction(height - 1) / (top - bottom)
    let dots = share.flatMap { Int($0.truncated(decimals: 0).canonical) } ?? 0
    return min(max(0, dots), height - 1)
  }
}
