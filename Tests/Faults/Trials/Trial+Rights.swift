import Canvas
import Glibc
import PlanStore
import PseudoTerminal

extension Trial {
  /// The way to run a command as a user other than the system's administrator.
  private static func asNobody(_ command: String) -> String {
    geteuid() == 0
      ? "setpriv --reuid=65534 --regid=65534 --clear-groups \(command)" : command
  }

  static let readOnlyFolder = Trial("a folder, or a file, that may not be written") {
    workshop, rounds in
    var report = TrialReport()
    try workshop.renewPlan()
    let before = try workshop.shell("sha256sum '\(workshop.plan)'").outputText
    let record = asNobody(
      "'\(workshop.tools.cruscotto)' record '\(workshop.plan)' 2.2 --value 1 --date 2017-12-31")
    for modes in ["0666 0555", "0444 0777", "0444 0555"] {
      let (file, folder) = (modes.prefix(4), modes.suffix(4))
      try workshop.shell("chmod \(file) '\(workshop.plan)'; chmod \(folder) '\(workshop.folder)'")
      report.tried += 1
      let outcome = try workshop.shell(record)
      report.expect(outcome.status == 74, "status \(outcome.status), not 74")
      report.refuse(outcome.errorText, in: workshop)
      let status = try workshop.shell(
        asNobody("'\(workshop.tools.cruscotto)' status '\(workshop.plan)'"))
      report.expect(status.status == 0, "the plan cannot even be read: \(status.errorText)")
    }
    try workshop.shell("chmod 755 '\(workshop.folder)'")
    let after = try workshop.shell("sha256sum '\(workshop.plan)'").outputText
    report.expect(before == after, "the file was touched")
    return report
  }

  static let vanishedFolder = Trial("a folder that disappears under an open dashboard") {
    workshop, rounds in
    var report = TrialReport()
    let folder = workshop.folder + "/there"
    try workshop.shell("mkdir '\(folder)' && cp '\(Workshop.sample)' '\(folder)/plan.json'")
    let session = try open("\(folder)/plan.json", in: workshop)
    try workshop.shell("mv '\(folder)' '\(folder).away'")
    try enter("17", in: session, &report)
    try session.wait(until: "the failure is told") {
      $0.text.contains("Non salvato") && $0.text.contains("non c'è")
    }
    report.refuse("non c'è; controlla il nome", in: workshop)
    try workshop.shell("mv '\(folder).away' '\(folder)'")
    try retry(session, "\(folder)/plan.json", &report)
    return report
  }

  static let rightsTakenAway = Trial("the right to write taken away while a dashboard is open") {
    workshop, rounds in
    var report = TrialReport()
    try workshop.renewPlan()
    try workshop.shell("chmod 777 '\(workshop.folder)'; chmod 666 '\(workshop.plan)'")
    let session = try open(workshop.plan, in: workshop, asNobody: true)
    try workshop.shell("chmod 444 '\(workshop.plan)'")
    try enter("17", in: session, &report)
    try session.wait(until: "the failure is told") {
      $0.text.contains("Non salvato") && $0.text.contains("permesso negato")
    }
    report.refuse("permesso negato; chiedi il permesso, o copialo", in: workshop)
    try workshop.shell("chmod 666 '\(workshop.plan)'")
    try retry(session, workshop.plan, &report)
    return report
  }

  /// Opens the dashboard on the detail of 2.2.
  private static func open(
    _ plan: String, in workshop: Workshop, asNobody: Bool = false
  ) throws -> Session {
    let surroundings = Surroundings(
      ["HOME": workshop.folder + "/home", "LANG": "it_IT.UTF-8"])
    let command = [workshop.tools.cruscotto, plan, "--as-of", "2018-01-31", "--language", "it"]
    let isOther = asNobody && geteuid() == 0
    let session = try Session(
      Program(path: isOther ? "/usr/bin/setpriv" : command[0]),
      isOther
        ? ["--reuid=65534", "--regid=65534", "--clear-groups"] + command
        : Array(command.dropFirst()),
      size: Size(columns: 120, rows: 40), in: surroundings)
    try session.wait(for: "esci")
    session.type(":2.2 ")
    try session.wait(for: "Favorire la nascita")
    session.press(.enter)
    try session.wait(for: "Target")
    return session
  }

  /// Types a figure into the form and saves it.
  private static func enter(
    _ value: String, in session: Session, _ report: inout TrialReport
  ) throws {
    session.type("e")
    try session.wait(for: "Misurazione · 2.2")
    session.type(value)
    report.tried += 1
    session.press(.enter)
  }

  /// Saves again what could not be saved, and looks for it in the file.
  private static func retry(
    _ session: Session, _ plan: String, _ report: inout TrialReport
  ) throws {
    // Not that of the plan: the dashboard may have noticed, and saved, before this is asked.
    let before = (try? PlanFile(Workshop.sample).load().plan)?.history.count ?? 0
    session.send([0x13])  // ^S
    try session.wait(until: "it is saved at last") {
      $0.row(0).contains("salvato") && !$0.text.contains("Non salvato")
    }
    report.acknowledged += 1
    let after = (try? PlanFile(plan).load().plan)?.history.count ?? 0
    if after != before + 1 { report.lost += 1 }
    session.type("q")
    _ = try session.waitForEnd()
    report.expect(session.leftovers.isEmpty, "the terminal is left unclean")
  }
}
