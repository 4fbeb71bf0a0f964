/// The rank of a reading among those to ask about: first where a wrong one changes a status most.
///
/// First come the readings by which a figure is judged for good, whose status would turn; then those
/// with a figure under way, those without any, and those not due. Among these a reading with two ways
/// comes before one that found nothing, one that took a step, and one that only asks; then the heavier
/// objective, then the earlier due date. The smallest comes first.
public struct ReviewPriority: Comparable, Hashable, Sendable {
  private let stake: Int
  private let doubt: Int
  private let weight: Figure
  private let due: Day

  init(_ result: IndicatorResult, weight: Figure) {
    stake = ReviewPriority.stake(of: result)
    doubt = ReviewPriority.doubt(of: result.reading)
    self.weight = weight
    due = result.effectiveDue
  }

  /// The weight of the reading for what is shown, 0 where it is greatest.
  private static func stake(of result: IndicatorResult) -> Int {
    if result.measurement != nil { return result.isInterim ? 1 : 0 }
    return result.status == .notDue ? 3 : 2
  }

  private static func doubt(of reading: Reading) -> Int {
    switch reading {
    case .ambiguous: 0
    case .unreadable: 1
    case .inferred: 2
    case .written, .confirmed: 3
    }
  }

  public static func < (left: ReviewPriority, right: ReviewPriority) -> Bool {
    if left.stake != right.stake { return left.stake < right.stake }
    if left.doubt != right.doubt { return left.doubt < right.doubt }
    if left.weight != right.weight { return right.weight < left.weight }
    return left.due < right.due
  }
}

extension ObjectiveResult {
  /// The rank of the objective's readings to ask about; `nil` where none is in doubt.
  public var reviewPriority: ReviewPriority? {
    indicators.filter(\.needsReview).map { ReviewPriority($0, weight: weight) }.min()
  }

  /// The indicators whose readings a person is to look at, the first to be asked about before the others.
  public var indicatorsToReview: [IndicatorResult] {
    indicators.enumerated().filter { $0.element.needsReview }
      .map { (ReviewPriority($0.element, weight: weight), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}

extension PlanResult {
  /// Returns objectives by their places in the order in which their readings are to be reviewed; those
  /// without a doubt stand behind.
  public func inReviewOrder(_ places: [Int]) -> [Int] {
    let ranked = places.enumerated().map { order, place in
      (priority: objectives[place].reviewPriority, order: order, place: place)
    }
    return ranked.sorted { left, right in
      switch (left.priority, right.priority) {
      case (let first?, let second?) where first != second: first < second
      case (.some, nil): true
      case (nil, .some): false
      case (.some, .some), (nil, nil): left.order < right.order
      }
    }.map(\.place)
  }
}
