import PerformanceModel

extension PlanSession {
  /// Returns the day that a step leads to from the one shown.
  func day(after step: Command.DateStep) -> Day {
    switch step {
    case .monthBack: asOf.previousEnd { $0.endOfMonth }
    case .monthForward: asOf.nextEnd { $0.endOfMonth }
    case .quarterBack: asOf.previousEnd { $0.endOfQuarter }
    case .quarterForward: asOf.nextEnd { $0.endOfQuarter }
    case .yearBack: Day.last(ofYear: asOf.year - 1)
    case .yearForward: asOf.nextEnd { Day.last(ofYear: $0.year) }
    case .backToToday: dateToReturnTo
    }
  }
}

extension Day {
  /// The last end of a span before this day.
  fileprivate func previousEnd(_ end: (Day) -> Day) -> Day {
    var day = adding(days: -1)
    while end(day) != day { day = day.adding(days: -day.components.day) }
    return day
  }

  /// The first end of a span after this day.
  fileprivate func nextEnd(_ end: (Day) -> Day) -> Day {
    end(self) > self ? end(self) : end(adding(days: 1))
  }
}
