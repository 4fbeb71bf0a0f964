import Glibc
import PseudoTerminal
import TestSupport

/// A folder of its own for one test: a copy of the sample plan, and a home.
final class Desk {
  private let scratch = Scratch()

  init() throws {
    guard mkdir(folder + "/home", 0o700) == 0 else { throw DeskError.noFolder }
  }

  var folder: String { scratch.path }

  enum DeskError: Error {
    case noFolder
    case neverMet
  }

  /// The program under test: the release binary where it is named, else the one built beside the tests.
  static var program: Program {
    getenv("CRUSCOTTO").map { Program(path: String(cString: $0)) } ?? .built("cruscotto")
  }

  /// Makes a copy of the program that every user may run, wherever the tree lies; returns its path.
  func programForOthers() throws -> String {
    let copy = "\(folder)/program"
    try run(shell: "install -m 755 '\(Self.program.path)' '\(copy)'; chmod a+x '\(folder)'")
    return copy
  }

  static var sampleFolder: String { TestFile.samples }

  /// A fresh copy of a sample file.
  func copy(
    of name: String = "piano_performance_2017-2019.dimostrazione.json",
    as copy: String = "plan.json"
  )
    throws -> String
  {
    let path = "\(folder)/\(copy)"
    try write(Self.bytes(of: "\(Self.sampleFolder)/\(name)"), to: path)
    return path
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    guard TestFile.write(bytes, to: path) else { throw DeskError.noFolder }
  }

  static func bytes(of path: String) -> [UInt8] { TestFile.bytes(of: path) }

  /// Surroundings with a home of the test's own, in Italian.
  func surroundings(
    _ more: [String: String] = [:], input: Surroundings.Input = .terminal, pipes: Bool = false
  ) -> Surroundings {
    Surroundings(
      ["HOME": folder + "/home", "LC_ALL": "", "LANG": "it_IT.UTF-8"].merging(more) { $1 },
      input: input,
      pipesOutput: pipes)
  }

  /// Runs the program to its end with its output in pipes.
  func run(_ arguments: String..., variables: [String: String] = [:]) throws -> Outcome {
    try run(arguments, variables: variables)
  }

  func run(_ arguments: [String], variables: [String: String] = [:]) throws -> Outcome {
    let session = try Session(
      Self.program, arguments, in: surroundings(variables, input: .empty, pipes: true))
    let ending = try session.waitForEnd()
    return Outcome(ending: ending, output: session.outputText, errors: session.errorText)
  }

  /// The letters by which the backups of a plan are chosen, the latest first.
  func backups(of plan: String) throws -> [String] {
    try run("restore", plan).output.split(separator: "\n").compactMap { line in
      let word = line.prefix { $0 != " " }
      return word.count >= 4 && line.contains(" byte") ? String(word) : nil
    }
  }

  /// Asks again until a condition holds, at most for 20 seconds.
  func waitUntil(_ isMet: () throws -> Bool) throws {
    let end = ContinuousClock.now + .seconds(20)
    while try !isMet() {
      if ContinuousClock.now > end { throw DeskError.neverMet }
    }
  }

  @discardableResult
  func run(shell command: String) throws -> Ending {
    try Session(.shell, ["-c", command], in: surroundings(pipes: true)).waitForEnd()
  }

  /// Opens the dashboard on a plan, as of the day that the illustrative data lead up to.
  func open(
    _ plan: String, _ more: String..., columns: Int = 120, rows: Int = 40,
    variables: [String: String] = [:]
  ) throws -> Session {
    let session = try Session(
      Self.program, [plan, "--as-of", "2018-01-31"] + more,
      size: .init(columns: columns, rows: rows), in: surroundings(variables))
    try session.wait(for: "esci")
    return session
  }
}

/// The ending of a command and its output.
struct Outcome {
  let ending: Ending
  let output: String
  let errors: String
}
