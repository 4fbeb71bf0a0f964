/// The derivation of a figure, step by step, from the source cell to the result.
///
/// The same derivation stands behind the screen, the command line and the reports, which only word it.
public struct Derivation: Hashable, Sendable {
  public let steps: [Step]

  /// Creates a derivation.
  public init(steps: [Step]) {
    self.steps = steps
  }

  public enum Step: Hashable, Sendable {
    /// The target, its source text and its reading.
    case asked(Target, Source, Reading, Question?)
    /// A person changed what is asked: corrected the reading, or revised the target.
    case changed(TargetChange)
    /// The days that count: the period and the last day in time.
    case time(Period, due: Day, asOf: Day)
    /// Nothing was recorded that could be judged.
    case nothingMeasured
    /// The measurement that decided.
    case measured(Measurement, Target)
    /// True if the value meets the criterion.
    case compared(value: Rational, Criterion, Unit, isMet: Bool)
    /// The achievement by its rule: the terms of the quotient, and what came out.
    case calculated(
      AchievementRule, value: Rational, goal: Figure, base: Figure?, percent: Rational)
    /// An unmet criterion is held below 100.
    case heldBelow(Figure)
    /// The value expected on the day of the measurement.
    case paced(Pace, value: Rational, share: Figure, unit: Unit)
    /// Where the total would end if it went on as it began.
    case projected(Projection, unit: Unit, due: Day)
    /// The share of the target that an unmet final figure must have for each status.
    case banded(Thresholds)
    /// The result, and its reason.
    case concluded(IndicatorResult)
    /// An objective's indicator, with what it came to.
    case indicator(Code, Status, Achievement?)
    /// A mean of achievements, each capped at 100.
    case averaged(parts: [Part], mean: Rational)
    /// There is nothing to average.
    case nothingToAverage
    /// The coverage of a mean.
    case covered(RollUp)
    /// All weights are 1, since the document gives none: an assumption.
    case equalWeights
    /// The weights that a person set, of all that are not 1.
    case unequalWeights([Weight])
    /// Objectives of a status that a mean leaves out.
    case leftOut(Status, [Code])
    /// The parts that lie lowest.
    case pulledDown([Part])
    /// Figures that rest on unconfirmed readings.
    case inDoubt([Code])
  }

  /// The weight of an objective.
  public struct Weight: Hashable, Sendable {
    public let code: Code
    public let weight: Figure

    /// Creates a weight.
    public init(code: Code, weight: Figure) {
      self.code = code
      self.weight = weight
    }
  }

  /// A part of a mean.
  public struct Part: Hashable, Sendable {
    public let code: Code
    public let status: Status
    /// Capped at 100.
    public let percent: Rational
    public let weight: Figure

    /// Creates a part.
    public init(code: Code, status: Status, percent: Rational, weight: Figure) {
      self.code = code
      self.status = status
      self.percent = percent
      self.weight = weight
    }
  }
}
