/// An office, with how many objectives it answers for.
public struct OfficeCount: Hashable, Sendable {
  public let name: String
  public let count: Int

  /// Creates a count.
  public init(name: String, count: Int) {
    self.name = name
    self.count = count
  }
}

extension Plan {
  /// The offices that answer for objectives, by name.
  public var offices: [OfficeCount] {
    var counts: [String: Int] = [:]
    for objective in objectives {
      if let office = objective.assignmentInForce.office { counts[office, default: 0] += 1 }
    }
    return counts.map { OfficeCount(name: $0.key, count: $0.value) }.sorted { $0.name < $1.name }
  }
}

extension Objective {
  /// Returns whether an office answers for the objective.
  public func belongs(to office: String?) -> Bool { assignmentInForce.office == office }
}
