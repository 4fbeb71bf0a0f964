/// A doubt about a measurement that is about to be recorded: unlikely, though possible.
public enum MeasurementWarning: Hashable, Sendable {
  /// A total is lower than on an earlier day.
  case totalFell(Day)
  /// The figure is ten times the last one, or a tenth of it.
  case jumped(Day)
  /// The day lies before the period begins; the figure will be shown, not judged.
  case beforePeriod(Day)
  /// The day lies after the due date; the figure comes too late to count.
  case afterDue(Day)
  /// A later figure stands already and decides instead.
  case laterDecides(Day)
  /// A share of more than the whole; what stood last for it where that was a quotient.
  case aboveWhole(isQuotient: Bool, last: Measurement.Entry?)
  /// A number below zero of what is counted.
  case negative

  /// True if it is so likely a slip of the pen that a person has to say it twice on the screen.
  public var asksAgain: Bool {
    if case .jumped = self { true } else { isSlip }
  }

  /// True if no figure of its measure is likely to be so.
  public var isSlip: Bool {
    switch self {
    case .aboveWhole, .negative: true
    case .totalFell, .jumped, .beforePeriod, .afterDue, .laterDecides: false
    }
  }
}

extension MeasurementPreview {
  /// The weightiest doubt about the measurement; `nil` where there is none.
  public var doubt: MeasurementWarning? { slip ?? idleness ?? leap }

  /// Looks for a figure that the measure hardly has: a share above the whole, a count below zero.
  ///
  /// Neither where the target or an earlier figure is one too. Days may lie before a term, and sums may be
  /// debts.
  private var slip: MeasurementWarning? {
    let target = result.target
    let others = indicator.standingMeasurements.filter { $0.id != measurement.id }
    let known =
      others.compactMap(\.value)
      + [target.criterion?.figure].compactMap { $0 }.map { Rational($0) }
    let isShare = target.measure == .ratio || target.measure == .percentage
    guard let value = measurement.value else { return nil }
    let isCounted = isShare || target.measure == .count
    if isCounted || measurement.entry.isQuotient,
      value < .zero || measurement.entry.hasNegativePart, !known.contains(where: { $0 < .zero })
    {
      return .negative
    }
    if isShare, value > Rational(100), !known.contains(where: { $0 > Rational(100) }) {
      return .aboveWhole(
        isQuotient: measurement.entry.isQuotient,
        last: others.last { $0.entry.isQuotient }?.entry)
    }
    return nil
  }

  /// Looks for why the figure does not count.
  private var idleness: MeasurementWarning? {
    let target = result.target
    if !target.measure.isAct, measurement.date < target.period.start {
      return .beforePeriod(target.period.start)
    }
    if !target.measure.isAct, measurement.date > target.effectiveDue {
      return .afterDue(target.effectiveDue)
    }
    return decidedOn.map { .laterDecides($0) }
  }

  /// Looks for a change from the figure before that hardly happens.
  private var leap: MeasurementWarning? {
    let target = result.target
    let before = indicator.standingMeasurements.last {
      $0.date < measurement.date && $0.date >= target.period.start
    }
    guard let value = measurement.value, let before, let last = before.value else { return nil }
    if target.course == .cumulative, target.measure != .index, value < last {
      return .totalFell(before.date)
    }
    // A change of sign is not a tenth.
    let isTenth = value > .zero && value * Rational(10) < last
    if last > .zero, value > last * Rational(10) || isTenth {
      return .jumped(before.date)
    }
    return nil
  }
}

extension Measurement.Entry {
  fileprivate var isQuotient: Bool {
    if case .ratio = self { true } else { false }
  }

  fileprivate var hasNegativePart: Bool {
    if case .ratio(let part, let whole) = self { part < 0 || whole < 0 } else { false }
  }
}
