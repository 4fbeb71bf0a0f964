extension Indicator {
  /// Returns how the indicator's status and achievement come about on a day.
  public func derivation(asOf day: Day, thresholds: Thresholds) -> Derivation {
    let result = result(asOf: day, thresholds: thresholds)
    let target = result.target
    var steps = asked(result)
    steps.append(.time(target.period, due: target.effectiveDue, asOf: day))
    if let measurement = result.measurement {
      steps.append(.measured(measurement, target))
    } else {
      steps.append(.nothingMeasured)
    }
    if let value = result.measurement?.value, result.achievement != nil {
      steps += calculation(of: value, result)
    }
    steps += pace(result)
    if let outlook = result.outlook {
      steps.append(.projected(outlook, unit: result.target.unit, due: result.effectiveDue))
    }
    if result.reason == .unmet || result.reason == .limitExceeded {
      steps.append(.banded(thresholds))
    }
    return Derivation(steps: steps + [.concluded(result)])
  }

  /// The target of the document, and the changes of it by people.
  private func asked(_ result: IndicatorResult) -> [Derivation.Step] {
    let changes = targetChanges(on: result.asOf)
    guard !changes.isEmpty else {
      let question = result.reading == .confirmed ? nil : question
      return [.asked(target, source, result.reading, question)]
    }
    return [.asked(target, source, readingOfDocument(on: result.asOf), nil)]
      + changes.map { .changed($0) }
  }

  private func calculation(of value: Rational, _ result: IndicatorResult) -> [Derivation.Step] {
    guard let criterion = result.target.criterion, let goal = criterion.figure,
      let achievement = result.achievement
    else { return [] }
    var steps: [Derivation.Step] = [
      .compared(value: value, criterion, result.target.unit, isMet: achievement.isMet),
      .calculated(
        result.target.rule, value: value, goal: goal, base: result.target.baseline?.value,
        percent: achievement.percent),
    ]
    if !achievement.isMet, achievement.percent == Rational(Achievement.highestUnmet) {
      steps.append(.heldBelow(Achievement.highestUnmet))
    }
    return steps
  }

  private func pace(_ result: IndicatorResult) -> [Derivation.Step] {
    guard let value = result.measurement?.value else { return [] }
    switch result.reason {
    case .onPace(let pace), .belowPace(let pace):
      return [
        .paced(pace, value: value, share: result.thresholds.partial, unit: result.target.unit)
      ]
    case .noTarget, .periodNotBegun, .termRunsOn, .nothingYet, .nothingInTime, .figureTooOld, .met,
      .metSoFar, .withinLimit, .limitExceeded, .unmet, .withoutPace, .levelNear, .levelFar,
      .doneInTime, .doneLate, .notDoneYet, .notDone:
      return []
    }
  }
}
