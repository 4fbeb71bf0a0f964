/// Something wrong at a place of a plan's file.
public struct PlanProblem: Error, Hashable, Sendable {
  /// The file, as it was named.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in characters (Unicode scalars).
  public let column: Int
  /// The member, as in `measurements[12].value`; empty for the file as a whole.
  public let path: String
  public let fault: PlanFault

  /// True if the file can be used all the same.
  public var isWarning: Bool { fault.isWarning }
}

/// All problems of one file.
public struct PlanProblems: Error, Hashable, Sendable {
  /// In the order of the file; the first ``maximum`` of them.
  public let list: [PlanProblem]
  /// The number of further problems.
  public let omitted: Int

  /// The number of problems that are listed at most.
  public static let maximum = 1000
}

extension PlanProblems {
  /// The problem of a file without a byte in it.
  static func empty(_ file: String) -> PlanProblems {
    PlanProblems(
      list: [PlanProblem(file: file, line: 1, column: 1, path: "", fault: .empty)], omitted: 0)
  }
}
