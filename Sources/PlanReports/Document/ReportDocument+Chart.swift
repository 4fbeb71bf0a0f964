import PerformanceModel
import Wording

extension ReportDocument.Chart {
  /// Makes the chart of an indicator; `nil` where there are fewer than two figures or no number asked.
  init?(_ indicator: Indicator, _ result: IndicatorResult, _ phrases: Phrases) {
    let target = result.target
    let known = indicator.standingMeasurements.filter {
      $0.date <= result.asOf && $0.date >= target.period.start && $0.date <= target.period.end
    }
    let points = known.compactMap { known in known.value.map { (day: known.date, value: $0) } }
    guard points.count > 1, let goal = target.criterion?.figure else { return nil }
    let values = points.map(\.value) + [Rational(goal)]
    guard let top = values.max(), let lowest = values.min() else { return nil }
    let bottom = target.rule == .towardTarget ? lowest : min(lowest, .zero)
    guard top > bottom else { return nil }
    let days = Double(max(1, target.period.start.days(until: target.period.end)))
    let asked = phrases.criterion(target.criterion, target.unit)
    func height(_ value: Rational) -> Double { ((value - bottom) / (top - bottom))?.share ?? 0 }

    self.points = points.map { day, value in
      Place(
        x: Double(target.period.start.days(until: day)) / days, y: height(value),
        label: "\(phrases.day(day)): \(phrases.value(value, target.unit, against: goal))")
    }
    self.goal = height(Rational(goal))
    goalLabel = asked
    topLabel = phrases.bareValue(top, against: goal)
    bottomLabel = phrases.bareValue(bottom, against: goal)
    startLabel = phrases.day(target.period.start)
    endLabel = phrases.day(target.period.end)
    description = phrases.chartDescription(indicator.code, self.points.map(\.label), asked)
  }
}

extension Rational {
  /// A share of 0…1 for drawing, where the last digits do not matter.
  var share: Double { Double(truncated(decimals: 6).canonical) ?? 0 }
}
