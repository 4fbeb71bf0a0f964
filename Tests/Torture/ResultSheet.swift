import Faults
import Glibc

/// The table of the trials and their results, printed line by line as they end.
struct ResultSheet {
  private(set) var isGood = true
  private var lost = 0
  private var acknowledged = 0
  private var refusals: [(trial: String, message: String, count: Int)] = []
  private var remarks: [String] = []

  init() {
    say(Self.row("trial", "tried", "acknowledged", "lost", "refused"))
  }

  mutating func add(
    _ trial: Trial, _ result: Result<TrialReport, any Error>, mustLose: Bool = false
  ) {
    switch result {
    case .failure(let error):
      isGood = false
      say(Self.row(trial.name, "-", "-", "-", "-"))
      remarks.append("\(trial.name): could not be done: \(error)")
    case .success(let report):
      let refused = report.refusals.values.reduce(0, +)
      say(
        Self.row(
          trial.name, "\(report.tried)", "\(report.acknowledged)",
          "\(report.lost)\(mustLose ? " (must be more than 0)" : "")", "\(refused)"))
      note(report, of: trial, mustLose: mustLose)
    }
  }

  private mutating func note(_ report: TrialReport, of trial: Trial, mustLose: Bool) {
    if mustLose {
      if report.lost == 0, report.defects.isEmpty {
        isGood = false
        remarks.append("\(trial.name): nobody noticed")
      }
      return
    }
    lost += report.lost
    acknowledged += report.acknowledged
    if report.lost > 0 || !report.defects.isEmpty { isGood = false }
    remarks += report.defects.map { "\(trial.name): \($0)" }
    if let note = report.note { remarks.append("\(trial.name): \(note)") }
    for (message, count) in report.refusals.sorted(by: { $0.value > $1.value }).prefix(12) {
      refusals.append((trial.name, message, count))
    }
  }

  /// Prints the messages of refusals, remarks, and the sum.
  func finish() {
    say("\nrefused with")
    var last = ""
    for (trial, message, count) in refusals {
      if trial != last { say("  \(trial)") }
      last = trial
      say("    \(count) × \(message.prefix(160))")
    }
    if !remarks.isEmpty { say("\nremarks") }
    for remark in remarks { say("  \(remark.prefix(600))") }
    say("\nacknowledged \(acknowledged), lost \(lost): \(isGood ? "good" : "NOT GOOD")")
  }

  private static func row(
    _ name: String, _ tried: String, _ acknowledged: String, _ lost: String, _ refused: String
  ) -> String {
    func right(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    return name + String(repeating: " ", count: max(1, 62 - name.count)) + right(tried, 7)
      + right(acknowledged, 14) + right(refused, 9) + "   " + lost
  }
}

/// Writes a line at once, so that a reader can follow the progress.
func say(_ line: String) {
  let bytes = Array("\(line)\n".utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}
