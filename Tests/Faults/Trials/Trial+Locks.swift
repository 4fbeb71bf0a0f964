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

  static let twoUsers = Trial("two users of a folder who save at once") { workshop, rounds in
    var report = TrialReport()
    guard geteuid() == 0 else {
      report.note = "needs the system's administrator: not tried"
      return report
    }
    try workshop.renewPlan()
    try workshop.shell(
      """
      cd '\(workshop.folder)'; chmod 2777 .; chmod 666 plan.json
      install -m 755 '\(workshop.tools.cruscotto)' program
      """)
    let writers = try [60_001, 60_002].map { user in
      try Running(
        [
          "/bin/sh", "-c",
          """
          umask 077; for value in $(seq \(rounds * 10)); do
            setpriv --reuid=\(user) --regid=\(user) --clear-groups '\(workshop.folder)/program' \
              record '\(workshop.plan)' 2.2 --value $value --date 2017-12-31
          done
          """,
        ], in: workshop, [:])
    }
    var told: [String] = []
    for writer in writers {
      let outcome = writer.wait()
      told += Workshop.names(in: outcome.output)
      for line in outcome.errorText.split(separator: "\n") where line.contains("plan.json") {
        report.refuse(String(line), in: workshop)
      }
    }
    report.tried = rounds * 20
    report.acknowledged = told.count
    report.expect(told.count == report.tried, "one user shuts the other out")
    try workshop.check(told, &report)
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
