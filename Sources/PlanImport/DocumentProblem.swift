/// Something in a document that could not be read.
public struct DocumentProblem: Error, Hashable, Sendable {
  /// The line of the document, from 1.
  public let line: Int

  /// Creates a problem.
  public init(line: Int) {
    self.line = line
  }
}
