/// The effect of recording a measurement.
public struct MeasurementPreview: Hashable, Sendable {
  public let measurement: Measurement
  /// The indicator with the measurement.
  public let indicator: Indicator
  /// Where the indicator would stand; on the day of the figure, where another one decides later.
  public let result: IndicatorResult
  /// The day of the later figure that decides instead; `nil` where this one does.
  public let decidedOn: Day?

  /// True if the figure itself misses the target finally.
  public var isDeviation: Bool { decidedOn == nil && result.isDeviation }
}

extension Plan {
  /// Returns what recording a measurement would bring.
  ///
  /// - Parameters:
  ///   - measurement: One that the plan does not hold yet.
  ///   - code: The indicator that it is of.
  ///   - day: The day that the reader looks at; a later figure is judged on its own day.
  /// - Returns: The preview; `nil` where the plan has no such indicator.
  public func preview(
    of measurement: Measurement, for code: Code, asOf day: Day
  ) -> MeasurementPreview? {
    guard var indicator = indicator(code) else { return nil }
    indicator.measurements.append(measurement)
    func result(on day: Day) -> IndicatorResult {
      indicator.result(asOf: day, thresholds: thresholds(on: day))
    }
    let last = result(on: max(day, measurement.date))
    let isDecisive = last.measurement?.id == measurement.id
    return MeasurementPreview(
      measurement: measurement, indicator: indicator,
      result: isDecisive ? last : result(on: measurement.date),
      decidedOn: isDecisive ? nil : last.measurement?.date)
  }
}
