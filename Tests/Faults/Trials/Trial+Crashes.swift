import Glibc
import PlanStore

extension Trial {
  static let kills = Trial("kill -9 during saves, four writers at once") { workshop, rounds in
    var report = TrialReport()
    for _ in 0..<rounds {
      try workshop.renewPlan()
      let record = "'\(workshop.tools.cruscotto)' record '\(workshop.plan)' 2.2 --value 15"
      let loop = "while :; do \(record) --date 2017-12-31; done"
      let writers =
        try (0..<2).map { _ in
          try Running([workshop.tools.writer, workshop.plan, "1000000"], in: workshop, [:])
        }
        + (0..<2).map { _ in try Running(["/bin/sh", "-c", loop], in: workshop, [:]) }
      // One after the other, at chance moments, so that some die while others hold the lock.
      var told: [String] = []
      for writer in writers {
        poll(nil, 0, Int32.random(in: 5...150, using: &workshop.chance))
        let outcome = writer.kill()
        told += Workshop.names(in: outcome.output)
        for line in outcome.errorText.split(separator: "\n") {
          report.refuse(String(line), in: workshop)
        }
      }
      report.tried += writers.count
      report.acknowledged += told.count
      try workshop.check(told, &report)
      // The next program must find nothing in the way, and clear up.
      let next = try workshop.record(16, into: &report)
      report.expect(next != nil, "the next writer is refused")
      try workshop.checkTidiness(&report)
    }
    return report
  }

  static let powerCuts = Trial("power cut at any call, unsynced data gone") { workshop, rounds in
    try cutPower(workshop, at: (0..<rounds * 10).map { 1 + $0 % 30 }, breaking: nil)
  }

  /// The same with a sync that is broken on purpose, which must show as losses.
  public static func brokenPowerCuts(_ broken: String) -> Trial {
    Trial("power cut, sync broken: \(broken)") { workshop, rounds in
      // A save is five calls; at every sixth one something is left that was never synced.
      try cutPower(workshop, at: (0..<rounds * 6).map { 6 * (1 + $0 % 5) }, breaking: broken)
    }
  }

  private static func cutPower(
    _ workshop: Workshop, at calls: [Int], breaking broken: String?
  ) throws -> TrialReport {
    var report = TrialReport()
    for call in calls {
      try workshop.renewPlan()
      var settings = [
        "FAULT_CUT": "\(call)",
        "FAULT_SEED": "\(Int.random(in: 1...1_000_000, using: &workshop.chance))",
      ]
      settings["FAULT_BREAK"] = broken
      let outcome = try Running(
        [workshop.tools.writer, workshop.plan, "8"], in: workshop, workshop.faults(settings)
      ).wait()
      let told = Workshop.names(in: outcome.output)
      report.tried += 1
      report.acknowledged += told.count
      try workshop.check(told, &report)
    }
    return report
  }

  static let severalWriters = Trial("six writers at once, none killed") { workshop, rounds in
    var report = TrialReport()
    try workshop.renewPlan()
    let record = "'\(workshop.tools.cruscotto)' record '\(workshop.plan)' 2.2 --value 15"
    let loop = "for n in $(seq \(rounds)); do \(record) --date 2017-12-31; done"
    let writers =
      try (0..<3).map { _ in
        try Running([workshop.tools.writer, workshop.plan, "\(rounds)"], in: workshop, [:])
      } + (0..<3).map { _ in try Running(["/bin/sh", "-c", loop], in: workshop, [:]) }
    var told: [String] = []
    for writer in writers {
      let outcome = writer.wait()
      told += Workshop.names(in: outcome.output)
      if !outcome.errors.isEmpty { report.refuse(outcome.errorText, in: workshop) }
    }
    report.tried = 6 * rounds
    report.acknowledged = told.count
    try workshop.check(told, &report)
    try workshop.checkTidiness(&report)
    return report
  }

  static let killedRestores = Trial("kill -9 during restores") { workshop, rounds in
    var report = TrialReport()
    try workshop.renewPlan()
    for value in 0..<3 { _ = try workshop.record(value, into: &report) }
    let known = workshop.measurements() ?? []
    // States that saving left behind stay, however many restores there are.
    let name = try PlanFile(workshop.plan).backups()[0].name
    for _ in 0..<rounds {
      let loop =
        "while :; do '\(workshop.tools.cruscotto)' restore '\(workshop.plan)' \(name); done"
      let running = try Running(["/bin/sh", "-c", loop], in: workshop, [:])
      poll(nil, 0, Int32.random(in: 2...60, using: &workshop.chance))
      let outcome = running.kill()
      report.tried += 1
      report.acknowledged += outcome.outputText.split(separator: "\n").count {
        $0.contains("Ripristinata")
      }
      let present = workshop.measurements()
      report.expect(present != nil, "after a restore that was killed the plan cannot be loaded")
      report.expect(
        present?.isSubset(of: known) ?? true, "after a restore the plan holds what nobody recorded")
      let backups = try PlanFile(workshop.plan).backups()
      report.expect(
        backups.allSatisfy { (try? PlanFile($0.path).load()) != nil },
        "a backup cannot be loaded")
    }
    return report
  }
}
