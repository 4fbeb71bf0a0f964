import PerformanceModel
import Wording

extension EntryWarning {
  /// Looks for what is unlikely, though possible, in a measurement that is about to be saved.
  init?(_ preview: EntryPreview) {
    let draft = preview.draft
    let target = preview.result.target
    if let slip = EntryWarning(slipIn: preview) {
      self = slip
      return
    }
    if draft.date < target.period.start && !target.measure.isAct {
      self = .beforePeriod(target.period.start)
      return
    }
    if !target.measure.isAct, draft.date > target.effectiveDue {
      self = .afterDue(target.effectiveDue)
      return
    }
    if let day = preview.decidedOn {
      self = .laterDecides(day)
      return
    }
    let before = preview.indicator.standingMeasurements.last {
      $0.date < draft.date && $0.date >= target.period.start
    }
    guard let value = preview.measurement.value, let before, let last = before.value else {
      return nil
    }
    if target.course == .cumulative, target.measure != .index, value < last {
      self = .totalFell(before.date)
    } else if last > .zero, value > last * Fraction(10) || value * Fraction(10) < last {
      self = .jumped(before.date)
    } else {
      return nil
    }
  }

  /// Looks for a figure that the measure hardly has: a share above the whole, a count below zero.
  ///
  /// Neither where the target or an earlier figure is one too. Days may lie before a term, and sums may be
  /// debts.
  private init?(slipIn preview: EntryPreview) {
    let target = preview.result.target
    let standing = preview.indicator.standingMeasurements.filter { $0.id != EntryPreview.id }
    let known =
      standing.compactMap(\.value)
      + [target.criterion?.figure].compactMap { $0 }.map { Fraction($0) }
    let isShare = target.measure == .ratio || target.measure == .percentage
    guard let value = preview.measurement.value else { return nil }
    let isCounted = isShare || target.measure == .count
    if isCounted || preview.draft.entry.isQuotient,
      value < .zero || preview.draft.entry.hasNegativePart, !known.contains(where: { $0 < .zero })
    {
      self = .negative
    } else if isShare, value > Fraction(100), !known.contains(where: { $0 > Fraction(100) }) {
      self = .aboveWhole(
        isQuotient: preview.draft.entry.isQuotient,
        last: standing.last { $0.entry.isQuotient }?.entry)
    } else {
      return nil
    }
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
