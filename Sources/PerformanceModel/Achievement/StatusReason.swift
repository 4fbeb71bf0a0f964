/// The reason of a status, as data that every front end words alike.
public enum StatusReason: Hashable, Sendable {
  /// There is no criterion to compare with.
  case noTarget
  /// The period begins later than the as-of date.
  case periodNotBegun
  /// A target of the whole term, before its last year.
  case termRunsOn
  /// Nothing is recorded, and there is still time.
  case nothingYet
  /// Nothing is recorded that describes a day up to the due date.
  case nothingInTime
  /// The last figure is too old to stand for the due date.
  case figureTooOld(daysBeforeDue: Int)
  /// The criterion is met finally.
  case met
  /// A level meets the criterion, but may still change before its date.
  case metSoFar
  /// A total is below its limit, but may still grow over it.
  case withinLimit
  /// A total is over its limit and cannot fall back.
  case limitExceeded
  /// The final figure does not meet the criterion.
  case unmet
  /// The total is under way, in step with an even pace.
  case onPace(Pace)
  /// The total lies below the plan's share of an even pace.
  case belowPace(Pace)
  /// The total is under way; no pace can be said.
  case withoutPace
  /// The level does not meet the criterion yet, but comes near.
  case levelNear
  /// The level is far from the criterion.
  case levelFar
  /// The act was done in time.
  case doneInTime
  /// The act was done after the due date.
  case doneLate(days: Int)
  /// The act is reported as not done yet, and there is still time.
  case notDoneYet
  /// The act was reported as not done, and the due date has passed.
  case notDone
}
