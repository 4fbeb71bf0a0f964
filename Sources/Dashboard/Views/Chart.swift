import Canvas
import PerformanceModel
import Wording

/// The measured values of an indicator over its period, against the line of its target.
///
/// Source of the dots: the Braille patterns of Unicode, two columns and four rows of dots a cell.
struct Chart {
  private(set) var lines: [[Span]] = []

  private static let rowCount = 6

  /// Makes the chart; `nil` where there is nothing to draw: fewer than two figures, or no number asked.
  init?(_ indicator: Indicator, _ result: IndicatorResult, asOf: Day, width: Int, _ state: State) {
    let target = result.target
    let points = indicator.standingMeasurements
      .filter { $0.date <= asOf && $0.date >= target.period.start && $0.date <= target.period.end }
      .compactMap { point in point.value.map { (day: point.date, value: $0) } }
    guard points.count > 1, let goal = target.criterion?.figure, width >= 30 else { return nil }
    let values = points.map(\.value) + [Fraction(goal)]
    guard let top = values.max(), let lowest = values.min() else { return nil }
    let bottom = min(lowest, target.rule == .towardTarget ? lowest : .zero)
    guard top > bottom else { return nil }
    let labels = [top, bottom].map { state.phrases.bareValue($0, against: goal) }
    let axis = labels.map(\.cellWidth).max() ?? 0
    let asked = state.phrases.criterion(target.criterion, .none)
    let columns = width - axis - 3 - asked.cellWidth
    guard columns >= 12 else { return nil }
    var grid = Dots(columns: columns, rows: Self.rowCount)
    let dots = points.map { point in
      (
        x: part(target.period.start.days(until: point.day), of: target.period, grid.width),
        y: dotHeight(of: point.value, bottom, top, grid.height)
      )
    }
    for (from, to) in zip(dots, dots.dropFirst()) { grid.line(from: from, to: to) }
    let goalRow = (grid.height - 1 - dotHeight(of: Fraction(goal), bottom, top, grid.height)) / 4
    draw(grid, goalRow: goalRow, labels: labels, axis: axis, asked: asked, state)
    lines.append(monthLine(target.period, axis: axis, columns: columns, state))
  }

  private mutating func draw(
    _ grid: Dots, goalRow: Int, labels: [String], axis: Int, asked: String, _ state: State
  ) {
    let symbols = state.symbols
    for row in 0..<Self.rowCount {
      let label = row == 0 ? labels[0] : row == Self.rowCount - 1 ? labels[1] : ""
      let isGoal = row == goalRow
      var spans = [
        Span("\(label.leftPadded(to: axis)) \(label.isEmpty ? symbols.wall : symbols.tick)", .dim)
      ]
      for column in 0..<grid.columns {
        if let cell = grid.cell(row: row, column: column, isUnicode: symbols.isUnicode) {
          spans.append(Span(cell, .chartValue))
        } else {
          spans.append(isGoal ? Span(symbols.dash, .chartTarget) : Span(" "))
        }
      }
      if isGoal { spans.append(Span(" \(asked)", .chartTarget)) }
      lines.append(spans)
    }
  }

  private func monthLine(_ period: Period, axis: Int, columns: Int, _ state: State) -> [Span] {
    var text = String(repeating: " ", count: axis + 2)
    let months = state.phrases.monthNames
    let count = period.spansYears ? period.end.year - period.start.year + 1 : 4
    for index in 0..<count {
      let label =
        period.spansYears
        ? "\(period.start.year + index)" : months[index * 3]
      let column = axis + 2 + columns * index / count
      text += String(repeating: " ", count: max(0, column - text.count)) + label
    }
    return [Span(text, .dim)]
  }
}

/// How far along a number of dots a day lies in a period.
private func part(_ days: Int, of period: Period, _ width: Int) -> Int {
  let total = max(1, period.start.days(until: period.end))
  return min(max(0, days * (width - 1) / total), width - 1)
}

/// How many dots above the bottom a value lies.
private func dotHeight(of value: Fraction, _ bottom: Fraction, _ top: Fraction, _ height: Int)
  -> Int
{
  let share = (value - bottom) * Fraction(height - 1) / (top - bottom)
  return min(max(0, Int(share?.truncated(decimals: 0).coefficientValue ?? 0)), height - 1)
}

extension Figure {
  /// The figure as an integer, where it is whole and small.
  fileprivate var coefficientValue: Int {
    Int(canonical) ?? 0
  }
}

/// A grid of dots, two by four a cell, counted from the bottom left.
struct Dots {
  let columns: Int
  private let rows: Int
  private var dots: Set<Int> = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  var width: Int { columns * 2 }
  var height: Int { rows * 4 }

  mutating func line(from: (x: Int, y: Int), to: (x: Int, y: Int)) {
    let steps = max(abs(to.x - from.x), abs(to.y - from.y), 1)
    for step in 0...steps {
      set(
        x: from.x + (to.x - from.x) * step / steps, y: from.y + (to.y - from.y) * step / steps)
    }
  }

  private mutating func set(x: Int, y: Int) {
    dots.insert(y * width + x)
  }

  /// The Braille character of a cell, or a star where there is no Unicode; `nil` without dots.
  func cell(row: Int, column: Int, isUnicode: Bool) -> String? {
    let bits: [(Int, Int, UInt32)] = [
      (0, 3, 0x01), (0, 2, 0x02), (0, 1, 0x04), (1, 3, 0x08), (1, 2, 0x10), (1, 1, 0x20),
      (0, 0, 0x40), (1, 0, 0x80),
    ]
    let base = (rows - 1 - row) * 4
    let pattern = bits.reduce(UInt32(0)) { pattern, bit in
      dots.contains((base + bit.1) * width + column * 2 + bit.0) ? pattern | bit.2 : pattern
    }
    guard pattern != 0 else { return nil }
    guard isUnicode else { return "*" }
    return Unicode.Scalar(0x2800 + pattern).map { String(Character($0)) }
  }
}
