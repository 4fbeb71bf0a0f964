import PerformanceModel

/// Events of indicators: they are named `m1`, `r2`, `d3` by their place among all, and each is
/// recorded a second after the one before it, from 2 January 2018 on.
extension Indicator {
  func measured(_ value: Figure, on day: Day, replacing earlier: String? = nil) -> Indicator {
    recording(.value(value), on: day, replacing: earlier)
  }

  func measured(_ numerator: Figure, of denominator: Figure, on day: Day) -> Indicator {
    recording(.ratio(numerator, denominator), on: day)
  }

  func done(on day: Day, replacing earlier: String? = nil) -> Indicator {
    recording(.done(true), on: day, replacing: earlier)
  }

  func notDone(on day: Day, replacing earlier: String? = nil) -> Indicator {
    recording(.done(false), on: day, replacing: earlier)
  }

  func retracting(_ measurement: String) -> Indicator {
    with {
      $0.retractions.append(
        Retraction(
          id: "r\(eventCount + 1)", measurement: measurement, reason: "wrong", author: "Anna",
          recordedAt: nextMoment))
    }
  }

  func decided(_ ruling: Decision.Ruling, from day: Day? = nil, at moment: Timestamp? = nil)
    -> Indicator
  {
    with {
      $0.decisions.append(
        Decision(
          id: "d\(eventCount + 1)", ruling: ruling, validFrom: day, author: "Anna",
          recordedAt: moment ?? nextMoment))
    }
  }

  private func recording(
    _ entry: Measurement.Entry, on day: Day, replacing earlier: String? = nil
  ) -> Indicator {
    with {
      $0.measurements.append(
        Measurement(
          id: "m\(eventCount + 1)", date: day, entry: entry, author: "Anna",
          recordedAt: nextMoment, replaces: earlier))
    }
  }

  private var eventCount: Int { measurements.count + retractions.count + decisions.count }

  private var nextMoment: Timestamp {
    let first: Timestamp = "2018-01-02T08:00:00Z"
    return Timestamp(milliseconds: first.milliseconds + eventCount * 1000)
  }
}
