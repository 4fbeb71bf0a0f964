import Glibc
import PlanStore

extension Trial {
  static let fullDisk = Trial("a disk that fills up") { workshop, rounds in
    var report = TrialReport()
    let small = workshop.folder + "/small"
    mkdir(small, 0o755)
    let mount = "mount -t tmpfs -o size=400k tmpfs '\(small)'"
    let mounted = geteuid() == 0 ? try workshop.shell(mount).status == 0 : false
    report.note =
      mounted
      ? "a tmpfs of 400 kB" : "no tmpfs can be mounted here: a limit of the size of files instead"
    defer { if mounted { _ = try? workshop.shell("umount '\(small)'") } }
    let plan = mounted ? small + "/plan.json" : workshop.plan
    try workshop.shell("cp '\(Workshop.sample)' '\(plan)'")
    // One block of the shell is 512 bytes; the limit lies a little above the size of the sample.
    let limit = mounted ? "" : "ulimit -f 212; trap '' XFSZ; "
    var told: [String] = []
    for value in 0..<(rounds * 10) {
      report.tried += 1
      let outcome = try workshop.shell(
        "\(limit)exec '\(workshop.tools.cruscotto)' record '\(plan)' 2.2 --value \(value) "
          + "--date 2017-12-31 --note \(String(repeating: "x", count: 2000))")
      let names = Workshop.names(in: outcome.output)
      told += names
      if names.isEmpty { report.refuse(outcome.errorText, in: workshop) }
    }
    report.acknowledged = told.count
    let present = (try? PlanFile(plan).load().plan).map { plan in
      Set(plan.objectives.flatMap(\.indicators).flatMap { $0.measurements.map(\.id) })
    }
    report.lost = told.count { present?.contains($0) != true }
    report.expect(!report.refusals.isEmpty, "the disk never filled up")
    let left = try workshop.shell("ls -A '\(mounted ? small : workshop.folder)' | grep tmp$")
    report.expect(left.output.isEmpty, "left behind: \(left.outputText)")
    return report
  }

  static let failingCalls = Trial("each call of a save fails in turn (EIO, ENOSPC)") {
    workshop, rounds in
    var report = TrialReport()
    for code in isLight(rounds) ? [EIO] : [EIO, ENOSPC] {
      for call in stride(from: 1, through: 30, by: isLight(rounds) ? 2 : 1) {
        try workshop.renewPlan()
        let before = workshop.measurements() ?? []
        let settings = ["FAULT_ERRNO": "\(code)", "FAULT_AT": "\(call)"]
        let name = try workshop.record(call, into: &report, with: workshop.faults(settings))
        let present = workshop.measurements()
        report.expect(present != nil, "call \(call), error \(code): the plan cannot be loaded")
        if let name, present?.contains(name) != true { report.lost += 1 }
        report.expect(
          before.isSubset(of: present ?? []),
          "call \(call), error \(code): earlier entries are gone")
        // Savings that fail again and again would push out all that is kept.
        let backups = try workshop.shell("ls '\(workshop.folder)'/.plan.json.backups").output
        report.expect(
          present != before || backups.isEmpty,
          "call \(call), error \(code): a backup of what was not replaced")
      }
    }
    return report
  }

  static let noSecondNames = Trial("a file system that gives no file a second name") {
    workshop, rounds in
    var report = TrialReport()
    for code in [EPERM, EXDEV, EMLINK, EOPNOTSUPP] {
      try workshop.renewPlan()
      let before = try workshop.shell("cat '\(workshop.plan)' | sha256sum").outputText
      let faults = try workshop.faults(["FAULT_LINK": "\(code)"])
      let name = try workshop.record(1, into: &report, with: faults)
      try workshop.check([name].compactMap { $0 }, &report)
      report.expect(name != nil, "error \(code): not saved")
      let backup = try workshop.shell(
        "cat '\(workshop.folder)'/.plan.json.backups/*.json | sha256sum"
      ).outputText
      report.expect(backup == before, "error \(code): no copy is kept as a backup")
      let copy = workshop.folder + "/copy.json"
      let export = ["export", workshop.plan, "-o", copy, "--format", "json"]
      let made = try workshop.cruscotto(export, with: faults.merging(["FAULT_PATH": "copy"]) { $1 })
      report.expect(made.status == 0, "error \(code): no new file: \(made.errorText)")
      let again = try workshop.cruscotto(export)
      report.expect(again.status == 73, "error \(code): a file is replaced unasked")
      unlink(copy)
    }
    return report
  }

  static let interruptedCalls = Trial("every third call interrupted, short writes") {
    workshop, rounds in
    var report = TrialReport()
    try workshop.renewPlan()
    let settings = ["FAULT_ERRNO": "\(EINTR)", "FAULT_EVERY": "3"]
    var told: [String] = []
    for value in 0..<rounds {
      if let name = try workshop.record(value, into: &report, with: workshop.faults(settings)) {
        told.append(name)
      }
    }
    report.expect(told.count == rounds, "a call that was interrupted was not repeated")
    try workshop.check(told, &report)
    return report
  }

  static let clockGoingBack = Trial("a clock that goes back by years between saves") {
    workshop, rounds in
    var report = TrialReport()
    try workshop.renewPlan()
    var told: [String] = []
    for value in 0..<rounds {
      let settings = ["FAULT_CLOCK": "\(-86_400 * 30 * value)"]
      if let name = try workshop.record(value, into: &report, with: workshop.faults(settings)) {
        told.append(name)
      }
    }
    try workshop.check(told, &report)
    let plan = try PlanFile(workshop.plan).load().plan
    let standing = plan.objectives.flatMap(\.indicators).first { $0.code.text == "2.2" }?
      .standingMeasurements.map(\.id)
    report.expect(standing?.suffix(told.count) == told[...], "entries changed their order")
    return report
  }
}
