/// The target of an indicator, and the rules of its assessment.
public struct Target: Hashable, Sendable {
  /// The condition; `nil` when no target is known.
  public var criterion: Criterion?
  public var unit: Unit
  public var measure: Measure
  public var course: Accumulation
  public var rule: AchievementRule
  /// The baseline, where the target is a change against it.
  public var baseline: Baseline?
  /// The days that the figures describe: the year, or the whole term.
  public var period: Period
  /// The date that the text names; `nil` when only the period ends it.
  public var dueDate: Day?
  /// True if the text forbids to share the target out over its period ("non frazionabile").
  public var isIndivisible: Bool

  /// Creates a target.
  public init(
    criterion: Criterion?, unit: Unit, measure: Measure, course: Accumulation,
    rule: AchievementRule,
    baseline: Baseline? = nil, period: Period, dueDate: Day? = nil, isIndivisible: Bool = false
  ) {
    self.criterion = criterion
    self.unit = unit
    self.measure = measure
    self.course = course
    self.rule = rule
    self.baseline = baseline
    self.period = period
    self.dueDate = dueDate
    self.isIndivisible = isIndivisible
  }

  /// The last day in time: the written date, else the end of the period.
  public var effectiveDue: Day { dueDate ?? period.end }
}

/// A figure of the past that a target refers to.
public struct Baseline: Hashable, Sendable {
  /// The name of the baseline, as the text says it (`consolidato 2015`).
  public var label: String
  public var date: Day?
  /// The figure on the formula's scale (100 for an index); `nil` when the text does not give it.
  public var value: Figure?

  /// Creates a baseline.
  public init(label: String, date: Day? = nil, value: Figure? = nil) {
    self.label = label
    self.date = date
    self.value = value
  }
}

/// A target for the whole term or a later year, named beside the one of the year.
public struct TermTarget: Hashable, Sendable {
  public var comparator: Comparator
  public var value: Figure
  public var unit: Unit
  public var period: Period

  /// Creates a target of the term.
  public init(comparator: Comparator, value: Figure, unit: Unit, period: Period) {
    self.comparator = comparator
    self.value = value
    self.unit = unit
    self.period = period
  }
}

/// The rule by which an achievement follows from a value and a criterion.
public enum AchievementRule: String, CaseIterable, Sendable {
  /// Value / target: for "at least".
  case valueOverTarget
  /// Target / value while not met: for "at most".
  case targetOverValue
  /// (2 × target − value) / target while not met: for "at most", where a plan says so.
  case linearShortfall
  /// (Value − base) / (target − base): for a change against a base.
  case towardTarget
  /// All or nothing, for an exact value.
  case equality
  /// All or nothing, for an act.
  case done
}
