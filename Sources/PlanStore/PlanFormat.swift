import PerformanceModel

/// The format of a plan's file: JSON, one record a line.
///
/// See `Documentation/file-format.md`.
public enum PlanFormat {
  /// The name that the file says it has.
  public static let name = "cruscotto-plan"
  /// The version that this program reads and writes.
  public static let version = 1

  /// Reads a plan from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole of the file.
  ///   - file: What problems call the file.
  /// - Returns: The plan with its events in canonical order, and what is odd about it.
  /// - Throws: Every problem of the file; then nothing of it can be trusted.
  public static func read(
    _ bytes: [UInt8], file: String
  ) throws(PlanProblems) -> (plan: Plan, warnings: [PlanProblem]) {
    var padded = bytes
    padded.append(contentsOf: repeatElement(0, count: JSONCursor.padding))
    return try read(padded: padded, file: file)
  }

  /// Reads a plan from bytes that ``JSONCursor/padding`` zeros follow.
  static func read(
    padded bytes: [UInt8], file: String
  ) throws(PlanProblems) -> (plan: Plan, warnings: [PlanProblem]) {
    let outcome: Result<(plan: Plan, warnings: [PlanProblem]), PlanProblems> =
      bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return .failure(PlanProblems.empty(file)) }
        var reader = PlanReader(
          JSONCursor(buffer, count: buffer.count - JSONCursor.padding, base: base))
        let plan = reader.read()
        let problems = reader.log.problems(of: file)
        guard let plan, problems.list.allSatisfy(\.isWarning), problems.omitted == 0 else {
          return .failure(problems)
        }
        return .success((plan, problems.list))
      }
    return try outcome.get()
  }

  /// Returns the canonical bytes of a plan.
  public static func bytes(of plan: Plan) -> [UInt8] {
    var writer = PlanWriter()
    writer.write(plan)
    return writer.json.bytes
  }
}
