import Glibc
import PerformanceModel

/// The format of a plan's file: JSON, one record a line.
///
/// See `Documentation/file-format.md`.
public enum PlanFormat {
  /// The name that the file says it has.
  public static let name = "cruscotto-plan"
  /// The version that this program writes.
  ///
  /// Older ones are migrated as they are read; newer ones can be looked at where nothing in them is
  /// new to this program, but are never written.
  public static let version = 2
  /// The most bytes that a plan's file may have: one of 360,000 events has 73 million.
  public static let mostBytes = 256 << 20

  /// Reads a plan from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole of the file.
  ///   - file: What problems call the file.
  ///   - now: The present moment, where events dated after it are to be warned of.
  /// - Returns: The plan with its events in canonical order, and what is odd about it.
  /// - Throws: Every problem of the file; then nothing of it can be trusted.
  public static func read(
    _ bytes: [UInt8], file: String, now: Timestamp? = nil
  ) throws(PlanProblems) -> PlanContents {
    var padded = bytes
    padded.append(contentsOf: repeatElement(0, count: JSONCursor.padding))
    return try read(padded: padded, file: file, now: now)
  }

  /// Reads a plan from bytes that ``JSONCursor/padding`` zeros follow.
  static func read(
    padded bytes: [UInt8], file: String, now: Timestamp? = nil
  ) throws(PlanProblems) -> PlanContents {
    let outcome: Result<PlanContents, PlanProblems> = bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return .failure(PlanProblems.empty(file)) }
      var reader = PlanReader(
        JSONCursor(buffer, count: buffer.count - JSONCursor.padding, base: base), now: now)
      let plan = reader.read()
      let problems = reader.problems(of: file)
      guard var plan, problems.list.allSatisfy(\.isWarning), problems.omitted == 0 else {
        return .failure(problems)
      }
      plan.migrate(from: reader.version)
      return .success(
        PlanContents(plan: plan, warnings: problems.list, version: reader.version))
    }
    return try outcome.get()
  }

  /// Returns whether bytes are a plan, or say that they are one, sound or not.
  public static func isMeant(by bytes: [UInt8]) -> Bool {
    do throws(PlanProblems) {
      _ = try read(bytes, file: "")
      return true
    } catch {
      if error.list.first?.fault == .otherKind { return false }
      return bytes.withUnsafeBytes { $0.contains("\"\(name)\"") }
    }
  }

  /// Returns the canonical bytes of a plan.
  public static func bytes(of plan: Plan) -> [UInt8] {
    var writer = PlanWriter()
    writer.write(plan)
    return writer.json.bytes
  }
}

extension UnsafeRawBufferPointer {
  /// Returns whether the bytes contain a text.
  ///
  /// By calls of the system: a report of a megabyte is looked through whenever it is replaced.
  fileprivate func contains(_ text: String) -> Bool {
    guard var start = baseAddress, let first = text.utf8.first else { return false }
    let length = text.utf8.count
    while case let left = count - distance(to: start), left >= length {
      guard let found = memchr(start, Int32(first), left - length + 1) else { return false }
      if memcmp(found, text, length) == 0 { return true }
      start = UnsafeRawPointer(found) + 1
    }
    return false
  }

  private func distance(to place: UnsafeRawPointer) -> Int {
    baseAddress.map { $0.distance(to: place) } ?? 0
  }
}

/// The contents of a plan's file.
public struct PlanContents: Sendable {
  /// The plan, with its events in canonical order.
  public let plan: Plan
  /// The oddities of the file that are no reason to refuse it.
  public let warnings: [PlanProblem]
  /// The version of the format that the file has.
  public let version: Int

  init(plan: Plan, warnings: [PlanProblem], version: Int) {
    self.plan = plan
    self.warnings = warnings
    self.version = version
  }

  /// Takes over what a file held.
  public init(_ loaded: LoadedPlan) {
    self.init(plan: loaded.plan, warnings: loaded.warnings, version: loaded.version)
  }
}
