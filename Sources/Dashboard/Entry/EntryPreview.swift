import PerformanceModel

/// What saving a form would bring.
struct EntryPreview: Hashable, Sendable {
  /// The name of the measurement that is not saved yet.
  static let id = "preview"

  let measurement: Measurement
  let draft: EntryDraft
  /// The indicator with the measurement.
  let indicator: Indicator
  /// Where the indicator would stand; on the day of the figure, where another one decides later.
  let result: IndicatorResult
  /// The day of the later figure that decides instead; `nil` where this one does.
  let decidedOn: Day?

  /// Whether the figure itself misses the target for good.
  var isDeviation: Bool { decidedOn == nil && result.isDeviation }
}
