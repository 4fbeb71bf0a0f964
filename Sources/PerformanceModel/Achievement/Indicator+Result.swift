extension Indicator {
  /// The number of days before its due date (or the as-of date) for which a figure is still current.
  public static let freshDays = 92

  /// Returns where the indicator stands at the end of a day.
  public func result(asOf day: Day, thresholds: Thresholds) -> IndicatorResult {
    let judge = IndicatorJudge(indicator: self, asOf: day, thresholds: thresholds)
    let verdict = judge.verdict
    let isInterim = judge.last != nil && day < judge.due
    return IndicatorResult(
      code: code, asOf: day, target: judge.target, reading: reading(on: day),
      hasOpenQuestion: hasOpenQuestion,
      thresholds: thresholds, status: verdict.status, reason: verdict.reason,
      measurement: verdict.measurement ?? judge.last, achievement: verdict.achievement,
      isEvaluated: verdict.isEvaluated(course: judge.target.course), isInterim: isInterim,
      isStale: (verdict.measurement ?? judge.current).map(judge.isStale) ?? false,
      daysLate: verdict.daysLate(asOf: day, due: judge.due))
  }
}

/// The decision about one indicator.
struct Verdict {
  let status: Status
  let reason: StatusReason
  /// The measurement that decided.
  var measurement: Measurement?
  var achievement: Achievement?

  func isEvaluated(course: Accumulation) -> Bool {
    guard achievement != nil else { return false }
    switch status {
    case .achieved, .nearly, .partial, .missed: return true
    case .underWay, .behind: return course == .level
    case .overdue, .toMeasure, .notDue, .notEvaluable: return false
    }
  }

  func daysLate(asOf day: Day, due: Day) -> Int? {
    if case .doneLate(let days) = reason { return days }
    return status == .overdue ? due.days(until: day) : nil
  }
}

/// Applies the rules of status to one indicator on one day.
struct IndicatorJudge {
  let target: Target
  let asOf: Day
  let due: Day
  let thresholds: Thresholds
  /// All standing measurements up to the as-of date, by date.
  private let known: ArraySlice<Measurement>

  init(indicator: Indicator, asOf: Day, thresholds: Thresholds) {
    target = indicator.target(on: asOf)
    self.asOf = asOf
    due = target.effectiveDue
    self.thresholds = thresholds
    let standing = indicator.standingMeasurements
    // By place: a measurement is not copied to be asked for its date.
    known = standing[..<(standing.indices.first { standing[$0].date > asOf } ?? standing.endIndex)]
  }

  /// The last standing measurement up to the as-of date, in time or not.
  var last: Measurement? { known.last }

  /// The last standing figure that describes a day of the period, up to as-of and due date.
  var current: Measurement? {
    let place = known.indices.last { place in
      !known[place].isAct && known[place].date <= due && known[place].date >= target.period.start
    }
    return place.map { known[$0] }
  }

  var verdict: Verdict {
    switch target.criterion {
    case nil: Verdict(status: .notEvaluable, reason: .noTarget)
    case .done: verdictOnAct
    case .value: current.map(verdict(on:)) ?? verdictOnNothing
    }
  }

  func isStale(_ measurement: Measurement) -> Bool {
    !measurement.isYes && measurement.date.days(until: min(asOf, due)) > Indicator.freshDays
  }

  private var verdictOnNothing: Verdict {
    if asOf < target.period.start { return Verdict(status: .notDue, reason: .periodNotBegun) }
    if asOf > due { return Verdict(status: .overdue, reason: .nothingInTime) }
    let lastYear = Day.first(ofYear: min(due, target.period.end).year)
    return target.period.spansYears && asOf < lastYear
      ? Verdict(status: .notDue, reason: .termRunsOn)
      : Verdict(status: .toMeasure, reason: .nothingYet)
  }

  private var verdictOnAct: Verdict {
    if let yes = known.first(where: \.isYes) {
      return yes.date <= due
        ? Verdict(status: .achieved, reason: .doneInTime, measurement: yes, achievement: .whole)
        : Verdict(
          status: .missed, reason: .doneLate(days: due.days(until: yes.date)), measurement: yes,
          achievement: Achievement.none)
    }
    guard let no = known.last(where: { $0.entry == .done(false) }) else { return verdictOnNothing }
    return asOf <= due
      ? Verdict(status: .underWay, reason: .notDoneYet, measurement: no)
      : Verdict(
        status: .missed, reason: .notDone, measurement: no, achievement: Achievement.none)
  }

  private func verdict(on figure: Measurement) -> Verdict {
    guard let value = figure.value, let achievement = target.achievement(of: value) else {
      return verdictOnNothing
    }
    let age = figure.date.days(until: due)
    let isSettled = achievement.isMet && isTotalFloor
    if asOf >= due, isSettled || age <= Indicator.freshDays {
      let status = achievement.finalStatus(by: thresholds)
      return Verdict(
        status: status, reason: achievement.isMet ? .met : .unmet, measurement: figure,
        achievement: achievement)
    }
    if asOf > due {
      return Verdict(
        status: .overdue, reason: .figureTooOld(daysBeforeDue: age), measurement: figure)
    }
    let (status, reason, shown) = interim(figure, value, achievement)
    return Verdict(status: status, reason: reason, measurement: figure, achievement: shown)
  }

  private var isTotalFloor: Bool {
    target.course == .cumulative && target.criterion?.comparator?.isFloor == true
  }

  private func interim(
    _ figure: Measurement, _ value: Rational, _ achievement: Achievement
  ) -> (Status, StatusReason, Achievement?) {
    switch (target.course, target.criterion?.comparator) {
    case (.level, _): interimLevel(achievement)
    case (.cumulative, .atMost), (.cumulative, .lessThan):
      achievement.isMet
        ? (.underWay, .withinLimit, nil)
        : (achievement.finalStatus(by: thresholds), .limitExceeded, achievement)
    case (.cumulative, .equal): interimEquality(value, achievement)
    case (.cumulative, _): interimTotal(figure, value, achievement)
    }
  }

  private func interimLevel(_ achievement: Achievement) -> (Status, StatusReason, Achievement?) {
    if achievement.isMet { return (.achieved, .metSoFar, achievement) }
    return achievement.percent >= Rational(thresholds.partial)
      ? (.underWay, .levelNear, achievement) : (.behind, .levelFar, achievement)
  }

  private func interimEquality(
    _ value: Rational, _ achievement: Achievement
  ) -> (Status, StatusReason, Achievement?) {
    if achievement.isMet { return (.achieved, .metSoFar, achievement) }
    let goal = target.criterion?.figure.map(Rational.init(_:)) ?? .zero
    return value > goal ? (.missed, .limitExceeded, achievement) : (.underWay, .withoutPace, nil)
  }

  private func interimTotal(
    _ figure: Measurement, _ value: Rational, _ achievement: Achievement
  ) -> (Status, StatusReason, Achievement?) {
    if achievement.isMet { return (.achieved, .met, achievement) }
    guard let pace = target.pace(on: figure.date) else {
      return (.underWay, .withoutPace, achievement)
    }
    return pace.isMissed(by: value, share: thresholds.partial)
      ? (.behind, .belowPace(pace), achievement) : (.underWay, .onPace(pace), achievement)
  }
}
