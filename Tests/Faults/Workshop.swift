import Glibc
import PerformanceModel
import PlanStore
import PseudoTerminal
import TestSupport

/// The programs under test.
public struct Tools: Sendable {
  let cruscotto: String
  let writer: String

  /// The programs that lie beside the one that is running.
  ///
  /// An installed one is not enough: it contains the C library into which faults are injected.
  public init() {
    cruscotto = Program.built("cruscotto").path
    writer = Program.built("plan-writer").path
  }
}

/// A folder of its own for one trial, with a plan in it and ways to run programs on it.
public final class Workshop {
  let tools: Tools
  private let scratch = Scratch()
  /// The source of random moments and places; a new seed for every run.
  var chance = SystemRandomNumberGenerator()

  enum Trouble: Error {
    case noFolder
    case cannotStart(String)
  }

  init(_ tools: Tools) throws {
    self.tools = tools
    guard mkdir(folder + "/home", 0o777) == 0 else { throw Trouble.noFolder }
  }

  var folder: String { scratch.path }

  var plan: String { folder + "/plan.json" }

  /// The sample plan, with illustrative measurements.
  static let sample = TestFile.samples + "/piano_performance_2017-2019.dimostrazione.json"

  /// Puts a fresh copy of the sample in the place of the plan.
  func renewPlan() throws {
    _ = try shell(
      "rm -rf '\(folder)'/plan.json '\(folder)'/.plan.json*; cp '\(Self.sample)' '\(plan)'")
  }

  /// The names of all measurements of the plan; `nil` when it cannot be loaded.
  func measurements() -> Set<String>? {
    guard let loaded = try? PlanFile(plan).load().plan else { return nil }
    return Set(loaded.objectives.flatMap(\.indicators).flatMap { $0.measurements.map(\.id) })
  }

  /// The result of a program.
  struct Outcome {
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]
    var outputText: String { String(decoding: output, as: UTF8.self) }
    var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// Runs the program to its end.
  func cruscotto(_ arguments: [String], with variables: [String: String] = [:]) throws -> Outcome {
    try Running([tools.cruscotto] + arguments, in: self, variables).wait()
  }

  /// Runs a command of the shell to its end.
  @discardableResult
  func shell(_ command: String, with variables: [String: String] = [:]) throws -> Outcome {
    try Running(["/bin/sh", "-c", command], in: self, variables).wait()
  }

  /// Records a figure of the sample's 2.2 by the real program; returns the name that it was given.
  func record(
    _ value: Int, into report: inout TrialReport, with variables: [String: String] = [:]
  ) throws -> String? {
    report.tried += 1
    let outcome = try cruscotto(
      ["record", plan, "2.2", "--value", "\(value)", "--date", "2017-12-31"], with: variables)
    if let name = Self.names(in: outcome.output).first {
      report.acknowledged += 1
      return name
    }
    if outcome.status != 128 + SIGKILL { report.refuse(outcome.errorText, in: self) }
    return nil
  }

  /// Returns the names of saved measurements in a program's output: one on each line, or in
  /// brackets.
  static func names(in output: [UInt8]) -> [String] {
    String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { line in
      let name = line.split(whereSeparator: { "( )".contains($0) }).last.map(String.init) ?? ""
      return name.count == 16 && name.allSatisfy(\.isHexDigit) ? name : nil
    }
  }

  /// The library that makes calls of the system fail; built when it is asked for first.
  func faults(_ settings: [String: String]) throws -> [String: String] {
    let library = folder + "/faults.so"
    if access(library, F_OK) != 0 {
      let source = TestFile.project + "/Tests/Faults/Shim/faults.c"
      let built = try shell("cc -shared -fPIC -O1 -o '\(library)' '\(source)' -ldl")
      guard built.status == 0 else { throw Trouble.cannotStart(built.errorText) }
    }
    return ["LD_PRELOAD": library, "FAULT_PATH": "plan.json"].merging(settings) { $1 }
  }

  /// Checks that every acknowledged measurement is in the plan, and that the plan can be used.
  func check(_ acknowledged: some Collection<String>, _ report: inout TrialReport) throws {
    guard let present = measurements() else {
      report.lost += max(1, acknowledged.count)
      let outcome = try cruscotto(["validate", plan])
      report.expect(false, "the plan cannot be loaded: \(outcome.errorText)")
      return
    }
    report.lost += acknowledged.count { !present.contains($0) }
  }

  /// Checks that nothing but the plan and its backups is left, and not too many of these.
  func checkTidiness(_ report: inout TrialReport) throws {
    let names = try shell("cd '\(folder)' && ls -A | grep plan").outputText
    report.expect(names == ".plan.json.backups\nplan.json\n", "left behind: \(names)")
    let backups = try PlanFile(plan).backups().count
    report.expect(backups <= 15, "\(backups) backups")
  }
}
