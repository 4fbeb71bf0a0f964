import PerformanceModel
import Wording

extension EntryWarning {
  /// Looks for what is unlikely, though possible, in a measurement that is about to be saved.
  init?(_ preview: EntryPreview) {
    let draft = preview.draft
    let target = preview.result.target
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
}
