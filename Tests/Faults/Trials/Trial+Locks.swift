import Glibc

extension Trial {
  static let staleLock = Trial("the lock file of a dead writer") { workshop, rounds in
    var report = TrialReport()
    try workshop.renewPlan()
    var told: [String] = []
    for value in 0..<rounds {
      try workshop.shell("echo 4711 > '\(workshop.folder)/.plan.json.lock'")
      if let name = try workshop.record(value, into: &report) { told.append(name) }
    }
    report.expect(told.count == rounds, "a dead writer holds up the living")
    try workshop.check(told, &report)
    try workshop.checkTidiness(&report)
    return report
  }

  static let heldLock = Trial("a lock that somebody holds and does not give back") {
    workshop, rounds in
    var report = TrialReport()
    try workshop.renewPlan()
    let lock = "\(workshop.folder)/.plan.json.lock"
    let holder = try Running(
      ["/bin/sh", "-c", "exec flock '\(lock)' sh -c 'echo held; exec sleep 600'"], in: workshop, [:]
    )
    while holder.output.isEmpty { poll(nil, 0, 1) }
    let name = try workshop.record(1, into: &report)
    report.expect(name == nil, "the lock was not heeded")
    _ = holder.kill()
    let again = try workshop.record(2, into: &report)
    report.expect(again != nil, "the lock outlives its holder")
    try workshop.check([again].compactMap { $0 }, &report)
    return report
  }

  static let noLocks = Trial("a file system without locks") { workshop, rounds in
    var report = TrialReport()
    try workshop.renewPlan()
    let before = try workshop.shell("sha256sum '\(workshop.plan)'").outputText
    for code in [ENOLCK, EOPNOTSUPP, ENOSYS] {
      let faults = try workshop.faults(["FAULT_FLOCK": "\(code)"])
      let name = try workshop.record(1, into: &report, with: faults)
      report.expect(name == nil, "error \(code): written without a lock")
      let status = try workshop.cruscotto(["status", workshop.plan], with: faults)
      report.expect(status.status == 0, "error \(code): cannot be read: \(status.errorText)")
    }
    let after = try workshop.shell("sha256sum '\(workshop.plan)'").outputText
    report.expect(before == after, "the file was touched")
    return report
  }
}
