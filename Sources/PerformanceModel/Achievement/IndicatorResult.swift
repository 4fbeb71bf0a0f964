/// Where an indicator stands on a day, and what that rests on.
public struct IndicatorResult: Hashable, Sendable {
  public let code: Code
  public let asOf: Day
  /// The target in force on the day.
  public let target: Target
  public let reading: Reading
  /// True if the reading raises a question that no person has answered, doubtful or not.
  public let hasOpenQuestion: Bool
  public let thresholds: Thresholds
  public let status: Status
  public let reason: StatusReason
  /// The measurement that decided; where none did, the last one up to the day, shown beside.
  public let measurement: Measurement?
  /// The share of the target that is reached; `nil` where nothing is assessed.
  public let achievement: Achievement?
  /// True if the figure counts in means: it is final, or a level with a value.
  public let isEvaluated: Bool
  /// True if something is recorded and the due date has not come.
  public let isInterim: Bool
  /// True if the current figure describes a day long before the day that it stands for.
  public let isStale: Bool
  /// Days from the due date to the act, or to the as-of date while overdue.
  public let daysLate: Int?

  /// True if the figure rests on a reading that no person has confirmed.
  public var isInDoubt: Bool { reading.isInDoubt }

  /// True if a person must look at the reading of the target.
  public var needsReview: Bool { isInDoubt || hasOpenQuestion }

  /// True if the figure missed its target finally: that asks for the cause of the deviation.
  public var isDeviation: Bool { [.nearly, .partial, .missed].contains(status) }

  /// True if the target was missed by a figure that gives no cause.
  public var lacksCause: Bool { isDeviation && measurement != nil && measurement?.cause == nil }

  /// The last day in time.
  public var effectiveDue: Day { target.effectiveDue }
}
