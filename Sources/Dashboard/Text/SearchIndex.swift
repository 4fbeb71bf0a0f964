import PerformanceModel
import Text

/// The keys of everything that can be searched for in the objectives of a plan, one after the other.
///
/// It is made when a search begins and kept while the filter has a text.
struct SearchIndex: Sendable {
  /// The state of the texts that the keys were made from; see `Derived.texts`.
  let texts: Int
  private var bytes: [UInt8] = []
  /// The end of each objective's key.
  private var ends: [Int] = []

  init(of plan: Plan, texts: Int) {
    self.texts = texts
    ends.reserveCapacity(plan.objectives.count)
    let areas = Dictionary(plan.areas.map { ($0.code, $0.name) }) { first, _ in first }
    for objective in plan.objectives {
      let assignment = objective.assignmentInForce
      append(objective.code.text)
      append(objective.title)
      append(assignment.office)
      append(assignment.person)
      append(areas[objective.area])
      for indicator in objective.indicators {
        append(indicator.formula)
        append(indicator.source.text)
      }
      ends.append(bytes.count)
    }
  }

  /// Returns whether an objective contains every word of a query.
  func matches(_ query: TextQuery, at objective: Int) -> Bool {
    bytes.withUnsafeBytes { bytes in
      let start = objective == 0 ? 0 : ends[objective - 1]
      return query.matches(UnsafeRawBufferPointer(rebasing: bytes[start..<ends[objective]]))
    }
  }

  private mutating func append(_ text: String?) {
    guard let text else { return }
    text.appendFolded(to: &bytes)
    bytes.append(0x20)
  }
}

extension PlanEvent {
  /// The event names who answers for an objective, which can be searched for.
  var isAssignment: Bool {
    guard case .decided(_, let decision) = self, case .assigned = decision.ruling else {
      return false
    }
    return true
  }
}
