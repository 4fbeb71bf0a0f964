import PerformanceModel

/// The same thing changed in two different ways: a person has to choose.
public struct MergeConflict: Hashable, Sendable {
  public let subject: Subject
  /// The name of the member, as in the file; `nil` for the whole record, which one side removed.
  public let field: String?
  /// The JSON texts before and on both sides; `nil` where there is none.
  public let base: String?
  public let ours: String?
  public let theirs: String?

  /// The record that changed.
  public enum Subject: Hashable, Sendable {
    case plan
    case area(Code)
    case objective(Code)
    case indicator(Code)
    case event(String)
  }
}

/// One of the two sides of a merge.
public enum MergeSide: Hashable, Sendable {
  case ours, theirs
}
