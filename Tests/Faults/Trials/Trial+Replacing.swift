import Glibc
import PlanStore

// Commands that put a whole file in the place of another.
extension Trial {
  static let merges = Trial("merge-file beside writers, with kill -9") { workshop, rounds in
    var report = TrialReport()
    try workshop.renewPlan()
    let (base, theirs) = (workshop.folder + "/base.json", workshop.folder + "/theirs.json")
    try workshop.shell("cp '\(workshop.plan)' '\(base)'; cp '\(workshop.plan)' '\(theirs)'")
    let branch = try workshop.cruscotto(
      ["record", theirs, "2.2", "--value", "99", "--date", "2017-12-31"])
    let program = "'\(workshop.tools.cruscotto)'"
    let merge = "\(program) merge-file '\(base)' '\(workshop.plan)' '\(theirs)' && echo merged"
    var told: [String] = []
    for _ in 0..<rounds {
      let mergers = try (0..<2).map { _ in
        try Running(["/bin/sh", "-c", "while :; do \(merge); done"], in: workshop, [:])
      }
      let writers = try (0..<2).map { _ in
        try Running([workshop.tools.writer, workshop.plan, "1000000"], in: workshop, [:])
      }
      poll(nil, 0, Int32.random(in: 300...500, using: &workshop.chance))
      for running in mergers + writers {
        poll(nil, 0, Int32.random(in: 5...150, using: &workshop.chance))
        let outcome = running.kill()
        told += Workshop.names(in: outcome.output)
        if outcome.outputText.contains("merged") { told += Workshop.names(in: branch.output) }
        for line in outcome.errorText.split(separator: "\n") {
          report.refuse(String(line), in: workshop)
        }
      }
      report.tried += mergers.count + writers.count
      report.acknowledged = told.count
      try workshop.check(told, &report)
    }
    let refusals = report.refusals
    report.expect(refusals.isEmpty, "somebody was refused: \(refusals)")
    let next = try workshop.shell(merge)
    report.expect(next.status == 0, "the next merge is refused: \(next.errorText)")
    try workshop.check(told + Workshop.names(in: branch.output), &report)
    try workshop.checkTidiness(&report)
    return report
  }

  static let killedImports = Trial("kill -9 during import --force, two at once") {
    workshop, rounds in
    var report = TrialReport()
    let imports = "while :; do \(workshop.importing(over: workshop.plan)) && echo done; done"
    report.tried = 1
    report.acknowledged =
      try workshop.shell(workshop.importing(over: workshop.plan)).status == 0 ? 1 : 0
    let count = try PlanFile(workshop.plan).load().plan.objectives.count
    for _ in 0..<(rounds * 3) {
      let running = try (0..<2).map { _ in
        try Running(["/bin/sh", "-c", imports], in: workshop, [:])
      }
      for importer in running {
        poll(nil, 0, Int32.random(in: 50...800, using: &workshop.chance))
        let outcome = importer.kill()
        report.tried += 1
        report.acknowledged += outcome.outputText.split(separator: "\n").count { $0 == "done" }
      }
      workshop.expectPlan(of: count, "a plan was lost to a killed import", &report)
    }
    try workshop.shell(workshop.importing(over: workshop.plan))
    try workshop.checkTidiness(&report)
    return report
  }

  static let refusedImports = Trial("import --force on a full disk, and under another's lock") {
    workshop, rounds in
    var report = TrialReport()
    try workshop.shell(workshop.importing(over: workshop.plan))
    let count = try PlanFile(workshop.plan).load().plan.objectives.count
    let before = try workshop.shell("sha256sum '\(workshop.plan)'").outputText
    let command = workshop.importing(over: workshop.plan)
    let lock = "'\(workshop.folder)/.plan.json.lock'"
    for size in [1, 8, 40] {
      try workshop.refuse("ulimit -f \(size); \(command)", into: &report)
    }
    try workshop.refuse("flock \(lock) \(command)", into: &report)
    let faults = try workshop.faults(["FAULT_ERRNO": "\(ENOSPC)"])
    for call in 1...(isLight(rounds) ? 8 : 30) {
      let settings = faults.merging(["FAULT_AT": "\(call)"]) { $1 }
      let outcome = try workshop.shell(command, with: settings)
      report.tried += 1
      if outcome.status == 0 { report.acknowledged += 1 }
      if outcome.status != 0 { report.refuse(outcome.errorText, in: workshop) }
      workshop.expectPlan(of: count, "call \(call): the plan is gone", &report)
    }
    let after = try workshop.shell("sha256sum '\(workshop.plan)'").outputText
    report.expect(before == after, "the plan is another")
    return report
  }

  static let killedExports = Trial("kill -9 during exports over a report") { workshop, rounds in
    var report = TrialReport()
    try workshop.renewPlan()
    let name = workshop.folder + "/report.html"
    let export = "'\(workshop.tools.cruscotto)' export '\(workshop.plan)' -o '\(name)' --force"
    try workshop.shell(export)
    let size = try workshop.shell("wc -c < '\(name)'").outputText
    for _ in 0..<(rounds * 3) {
      let running = try Running(
        ["/bin/sh", "-c", "while :; do \(export) && echo done; done"], in: workshop, [:])
      poll(nil, 0, Int32.random(in: 100...500, using: &workshop.chance))
      let outcome = running.kill()
      report.tried += 1
      report.acknowledged += outcome.outputText.split(separator: "\n").count
      let present = try workshop.shell("wc -c < '\(name)'").outputText
      if present != size { report.lost += 1 }
    }
    report.tried += 1
    if try workshop.shell(export).status == 0 { report.acknowledged += 1 }
    let left = try workshop.shell("cd '\(workshop.folder)' && ls -A | grep report").outputText
    report.expect(left == "report.html\n", "left behind: \(left)")
    return report
  }
}

extension Workshop {
  /// The command that reads the sample's document into a plan, which it may replace.
  fileprivate func importing(over plan: String) -> String {
    let document = Self.sample.replacing(".dimostrazione.json", with: ".txt")
    return "'\(tools.cruscotto)' import '\(document)' -o '\(plan)' --force > /dev/null"
  }

  /// Runs a command that must be refused.
  fileprivate func refuse(_ command: String, into report: inout TrialReport) throws {
    report.tried += 1
    let outcome = try shell(command)
    report.expect([73, 74, 75].contains(outcome.status), "status \(outcome.status)")
    report.refuse(outcome.errorText, in: self)
  }

  fileprivate func expectPlan(of count: Int, _ defect: String, _ report: inout TrialReport) {
    let present = (try? PlanFile(plan).load().plan)?.objectives.count
    if present != count { report.lost += 1 }
    report.expect(present == count, defect)
  }
}
