/// Where an indicator stands on a day, and what that rests on.
public struct IndicatorResult: Hashable, Sendable {
  public let code: Code
  public let asOf: Day
  /// What is asked on the day.
  public let target: Target
  public let reading: Reading
  /// Whether the reading raises a question that no person has answered, doubtful or not.
  public let hasOpenQuestion: Bool
  public let thresholds: Thresholds
  public let status: Status
  public let reason: StatusReason
  /// The measurement that decided; where none did, the last one up to the day, shown beside.
  public let measurement: Measurement?
  /// How much of the target is reached; `nil` where nothing is judged.
  public let achievement: Achievement?
  /// Whether the figure counts in means: it is final, or a level with a value.
  public let isEvaluated: Bool
  /// Whether something is recorded and the due date has not come.
  public let isInterim: Bool
  /// Whether the current figure describes a day long before the day that it stands for.
  public let isStale: Bool
  /// Days from the due date to the act, or to the as-of date while overdue.
  public let daysLate: Int?

  /// Whether the figure rests on a reading that no person has confirmed.
  public var isInDoubt: Bool { reading.isInDoubt }

  /// Whether a person is to look at how the target was read.
  public var needsReview: Bool { isInDoubt || hasOpenQuestion }

  /// Whether the figure fell short of its target for good: that asks for the cause of the deviation.
  public var isDeviation: Bool { [.nearly, .partial, .missed].contains(status) }

  /// Whether the target was missed by a figure that gives no cause.
  public var lacksCause: Bool { isDeviation && measurement != nil && measurement?.cause == nil }

  /// The last day in time.
  public var effectiveDue: Day { target.effectiveDue }
}
