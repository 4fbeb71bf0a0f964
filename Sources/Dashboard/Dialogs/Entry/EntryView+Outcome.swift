import Canvas
import PerformanceModel
import Wording

extension EntryView {
  /// The lines below the fields: keys besides text, questions, the effect of saving.
  var footLines: [[Span]] {
    let keys = hintLines(of: dialog.focused.map { typedKeys(of: $0.kind) } ?? [], width: width)
    var lines = (isShort ? [] : [[]]) + understoodDayLines + keys
    if isShort, let fault = shortFault {
      return lines + phrases.fault(fault).wrapped(to: width).map { [Span($0, .error)] }
    }
    if dialog.isCauseAsked, dialog.text(of: .cause).isEmpty {
      let words = isShort ? phrases.causeAskedShort : phrases.causeAsked
      lines += words.wrapped(to: width).map { [Span($0, .warning)] }
    }
    return lines + outcome
  }

  /// The day in the field in focus as it is understood, where there is no room beside the field.
  private var understoodDayLines: [[Span]] {
    guard isNarrow, dialog.focused?.kind == .date, let understoodDay else { return [] }
    return [[Span(understoodDay, .dim)]]
  }

  /// The figure, the criterion, the status, and how it changed; then the warning.
  private var outcome: [[Span]] {
    let asked =
      "\(phrases.targetLabel.lowercased()) \(phrases.criterion(target.criterion, target.unit))"
    guard let preview = dialog.evaluation.preview else { return [[Span(asked, .dim)]] }
    let result = preview.result
    let status = "\(symbols.sign(of: result.status)) \(phrases.name(of: result.status))"
    let degree = result.achievement.map { ", \(phrases.percent($0.percent))" } ?? ""
    let before = degreeBefore(result).map { " (\(phrases.was($0)))" } ?? ""
    let entry = phrases.entry(preview.measurement, target)
    let figure = [Span(entry), Span("   \(asked)", .dim)]
    let judged = [Span(status + degree, Role(result.status)), Span(before, .dim)]
    var lines: [[Span]]
    if isNarrow {
      // On a narrow screen the status comes first: it matters most.
      lines = wrapped([judged[0], Span("  \(entry)")], width: width)
    } else if figure.cellWidth + 3 + judged.cellWidth <= width {
      lines = [figure + [Span("   ")] + judged]
    } else {
      lines = wrapped(figure, width: width) + wrapped(judged, width: width)
    }
    if let doubt = dialog.evaluation.doubt {
      lines += phrases.words(of: doubt, saidAgain: dialog.doubtShown).wrapped(to: width)
        .map { [Span($0, .warning)] }
    }
    return lines
  }

  /// Returns the achievement rate without the figure, where the figure changes it.
  private func degreeBefore(_ result: IndicatorResult) -> String? {
    let before = indicator.result(asOf: asOf, thresholds: plan.thresholds(on: asOf))
    guard let now = result.achievement, let then = before.achievement,
      now.percent != then.percent
    else { return nil }
    return phrases.percent(then.percent)
  }

  /// The problem shown on a low screen: that of the focused field, or else the first.
  private var shortFault: EntryFault? {
    dialog.focused.flatMap { problems[$0.kind] }
      ?? dialog.fields.lazy.compactMap { problems[$0.kind] }.first
  }
}

extension Phrases {
  /// Returns a warning in words; after a first attempt to save, also the effect of the next one.
  func words(of doubt: MeasurementWarning, saidAgain shown: MeasurementWarning?) -> String {
    words(of: doubt) + (doubt == shown ? " \(onceMore)" : "")
  }
}
