import Canvas
import PerformanceModel
import Wording

extension State {
  /// What stands below the fields: what the field in focus takes besides text, what is asked, what saving
  /// would bring.
  func footLines(of sheet: EntrySheet) -> [[Span]] {
    let (form, width) = (sheet.form, sheet.width)
    let keys = hintLines(of: form.focused.map { typedKeys(of: $0.kind) } ?? [], width: width)
    var lines = sheet.isShort ? keys : [[]] + keys
    if sheet.isShort, let fault = sheet.shortFault {
      return lines + phrases.fault(fault).wrapped(to: width).map { [Span($0, .error)] }
    }
    if form.isCauseAsked, form.text(of: .cause).isEmpty {
      let words = sheet.isShort ? phrases.causeAskedShort : phrases.causeAsked
      lines += words.wrapped(to: width).map { [Span($0, .warning)] }
    }
    return lines + outcome(of: sheet)
  }

  /// The figure, the criterion, the status, and how it changed; then what is unlikely about it.
  private func outcome(of sheet: EntrySheet) -> [[Span]] {
    let (target, width) = (sheet.target, sheet.width)
    let asked =
      "\(phrases.targetLabel.lowercased()) \(phrases.criterion(target.criterion, target.unit))"
    guard let preview = preview(of: sheet.form) else { return [[Span(asked, .dim)]] }
    let result = preview.result
    let status = "\(symbols.sign(of: result.status)) \(phrases.name(of: result.status))"
    let degree = result.achievement.map { ", \(phrases.percent($0.percent))" } ?? ""
    let before = degreeBefore(result, sheet.indicator).map { " (\(phrases.was($0)))" } ?? ""
    let entry = phrases.entry(preview.measurement, target)
    let figure = [Span(entry), Span("   \(asked)", .dim)]
    let judged = [Span(status + degree, Role(result.status)), Span(before, .dim)]
    var lines: [[Span]]
    if sheet.isNarrow {
      // On a narrow screen the status comes first: it is what counts.
      lines = wrapped([judged[0], Span("  \(entry)")], width: width)
    } else if figure.cellWidth + 3 + judged.cellWidth <= width {
      lines = [figure + [Span("   ")] + judged]
    } else {
      lines = wrapped(figure, width: width) + wrapped(judged, width: width)
    }
    if let doubt = preview.doubt {
      lines += words(of: doubt, saidAgain: sheet.form.doubtShown).wrapped(to: width)
        .map { [Span($0, .warning)] }
    }
    return lines
  }

  /// A doubt; where it was shown at the last attempt to save, what the next one does.
  func words(of doubt: MeasurementDoubt, saidAgain shown: MeasurementDoubt?) -> String {
    phrases.words(of: doubt) + (doubt == shown ? " \(phrases.onceMore)" : "")
  }

  /// The degree as it stands without the figure, where the figure changes it.
  private func degreeBefore(_ result: IndicatorResult, _ indicator: Indicator) -> String? {
    let before = indicator.result(asOf: asOf, thresholds: plan.thresholds(on: asOf))
    guard let now = result.achievement, let then = before.achievement,
      now.percent != then.percent
    else { return nil }
    return phrases.percent(then.percent)
  }
}

extension EntrySheet {
  /// The problem that a low screen has room for: that of the field in focus, or else the first.
  fileprivate var shortFault: EntryFault? {
    form.focused.flatMap { problems[$0.kind] }
      ?? form.fields.lazy.compactMap { problems[$0.kind] }.first
  }
}
