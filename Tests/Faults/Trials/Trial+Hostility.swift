import Canvas
import Glibc
import PerformanceModel
import PlanStore
import PseudoTerminal

/// Text that tries to control a terminal, to hide itself, or to be too long.
private let nasty =
  "\u{1B}]0;pwned\u{7}\u{1B}[2J\u{9B}31m\u{202E}abc\u{2066}\u{200F}\u{FEFF}\0\r\n\tx<script>alert(1)</script>\u{2028}"

extension Trial {
  static let hostileText = Trial("hostile text in every field, through commands and exports") {
    workshop, rounds in
    var report = TrialReport()
    for length in isLight(rounds) ? [100_000] : [0, 1_000_000] {
      try workshop.writeHostilePlan(titleLength: length)
      for command in hostileCommands {
        report.tried += 1
        let arguments = command.map { $0 == "PLAN" ? workshop.plan : $0 }
        let outcome = try workshop.cruscotto(arguments)
        let words = command.filter { $0 != "PLAN" }.joined(separator: " ")
        report.expect(outcome.status < 128, "\(words): ended with \(outcome.status)")
        // Comma-separated values are data: whole in a pipe, harmless on a terminal.
        let isData = command.contains("csv") || command.contains("xlsx")
        let shown =
          isData
          ? try sentToTerminal(arguments, in: workshop) : outcome.output + outcome.errors
        let harm = dangerousCharacter(in: shown)
        report.expect(harm == nil, "\(words): lets U+\(harm ?? "") through")
        if outcome.status == 0 { report.acknowledged += 1 }
      }
    }
    try workshop.writeHostilePlan(titleLength: 0)
    let name = try workshop.cruscotto([
      "record", workshop.plan, "1.1", "--value", "1", "--date", "2017-12-31", "--note",
      nasty.replacing("\0", with: ""), "--by", nasty.replacing("\0", with: ""),
    ])
    report.tried += 1
    let names = Workshop.names(in: name.output)
    report.acknowledged += names.count
    report.expect(dangerousCharacter(in: name.output) == nil, "record prints what is dangerous")
    try workshop.check(names, &report)
    return report
  }

  private static let hostileCommands: [[String]] =
    [
      ["status", "PLAN"], ["status", "PLAN", "--format", "json"],
      ["status", "PLAN", "--format", "csv"], ["show", "PLAN", "1.1"],
      ["show", "PLAN", "1.1", "--explain"], ["show", "PLAN", "1"], ["history", "PLAN"],
      ["review", "PLAN"], ["validate", "PLAN"], ["settle", "PLAN"], ["restore", "PLAN"],
      ["diff", Workshop.sample, "PLAN"], ["show", "PLAN", nasty.replacing("\0", with: "")],
    ] + ["md", "html", "csv", "json", "xlsx"].map { ["export", "PLAN", "--format", $0] }

  static let hostileScreen = Trial("hostile text in every field, through the screen") {
    workshop, rounds in
    var report = TrialReport()
    for length in [0, 1_000_000] {
      try workshop.writeHostilePlan(titleLength: length)
      let surroundings = Surroundings(
        ["HOME": workshop.folder + "/home", "LANG": "it_IT.UTF-8"])
      let sizes = [Size(columns: 120, rows: 40), Size(columns: 40, rows: 10)]
      for size in isLight(rounds) ? [sizes[length == 0 ? 0 : 1]] : sizes {
        report.tried += 1
        let session = try Session(
          Program(path: workshop.tools.cruscotto), [workshop.plan, "--as-of", "2018-01-31"],
          size: size, in: surroundings)
        try session.wait(for: "?")
        // The frame of each place and dialog is drawn before the next key is read.
        for keys in ["\r", "\r", "s", "\u{1B}", "e", "\u{1B}", "c", "\u{1B}", "H", "\u{1B}", "w"] {
          session.type(keys)
          try session.wait(until: "it is drawn") { _ in true }
          poll(nil, 0, 30)
        }
        session.signal(SIGTERM)
        let ending = try session.waitForEnd()
        report.expect(ending == .exited(128 + SIGTERM), "ended with \(ending)")
        let sent = String(decoding: session.sent, as: UTF8.self)
        report.expect(!sent.contains("pwned\u{7}"), "the terminal's title was set")
        report.expect(
          !sent.unicodeScalars.contains {
            Self.isBidirectional($0) || (0x80...0x9F).contains($0.value)
          },
          "a direction or a C1 control reaches the terminal")
        report.expect(
          session.leftovers.isEmpty, "the terminal is left unclean: \(session.leftovers)")
        report.acknowledged += 1
      }
    }
    return report
  }

  static let hostileNames = Trial("hostile names of files") { workshop, rounds in
    var report = TrialReport()
    let names = [
      "a\u{1B}[2Jb.json", "a\u{1B}]0;pwned\u{7}.json", "a\nb.json", "a\u{202E}nosj.json",
      "-rf.json",
      " .json", "a'b\"c$(touch pwned).json", "…\u{9B}31m.json", String(repeating: "è", count: 116),
    ]
    for name in names {
      let path = "\(workshop.folder)/\(name)"
      for isThere in [true, false] {
        if isThere { try Workshop.copy(Workshop.sample, to: path) } else { unlink(path) }
        for command in isLight(rounds) ? ["status"] : ["status", "validate", "restore", "settle"] {
          report.tried += 1
          let outcome = try workshop.cruscotto([command, path])
          let said = outcome.output + outcome.errors
          report.expect(dangerousCharacter(in: said) == nil, "\(command) sends the name raw")
          report.expect(outcome.status < 128, "\(command): \(outcome.status)")
          if !isThere {
            report.refuse(
              "…: " + (outcome.errorText.split(separator: ": ").last ?? "ok"), in: workshop)
          }
        }
        guard isThere else { continue }
        let saved = try workshop.cruscotto(
          ["record", path, "2.2", "--value", "1", "--date", "2017-12-31"])
        report.tried += 1
        let told = Workshop.names(in: saved.output)
        report.acknowledged += told.count
        let present = (try? PlanFile(path).load().plan).map { plan in
          Set(plan.objectives.flatMap(\.indicators).flatMap { $0.measurements.map(\.id) })
        }
        report.lost += told.count { present?.contains($0) != true }
        report.expect(told.count == 1, "cannot be saved: \(saved.errorText)")
      }
    }
    report.expect(
      access(workshop.folder + "/pwned", F_OK) != 0, "a name was taken for a command")
    return report
  }

  static let pathTricks = Trial("names that try to leave their folder") { workshop, rounds in
    var report = TrialReport()
    try workshop.renewPlan()
    _ = try workshop.record(1, into: &report)
    try workshop.shell("echo 'secret = 1' > '\(workshop.folder)/home/secret.toml'")
    let outside = ["../secret", "../../home/secret", "/etc/passwd", "..", ".", ""]
    for name in outside {
      report.tried += 2
      let theme = try workshop.cruscotto([workshop.plan, "--theme", name])
      report.expect(!theme.outputText.contains("secret ="), "a theme was read from outside")
      let backup = try workshop.cruscotto(["restore", workshop.plan, "../../\(name)"])
      report.expect(backup.status != 0, "a backup was taken from outside")
      report.refuse(backup.errorText, in: workshop)
    }
    try workshop.check([], &report)
    return report
  }

  /// The bytes that a command sends to a terminal.
  private static func sentToTerminal(
    _ arguments: [String], in workshop: Workshop
  ) throws -> [UInt8] {
    let session = try Session(
      Program(path: workshop.tools.cruscotto), arguments,
      in: Surroundings(["HOME": workshop.folder + "/home"]))
    _ = try session.waitForEnd()
    return session.sent
  }

  private static func isBidirectional(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      || (0x200E...0x200F).contains(scalar.value)
  }

  /// The first character that could control a terminal or turn a text, as hexadecimal digits.
  private static func dangerousCharacter(in bytes: [UInt8]) -> String? {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.first { scalar in
      let value = scalar.value
      let isAllowed = value == 0x0A || value == 0x0D || value == 0x09
      return value < 0x20 && !isAllowed || (0x7F...0x9F).contains(value) || isBidirectional(scalar)
    }.map { String($0.value, radix: 16, uppercase: true) }
  }
}

extension Workshop {
  /// Copies a file by its bytes, whatever its name.
  fileprivate static func copy(_ path: String, to other: String) throws {
    guard let source = fopen(path, "r"), let target = fopen(other, "w") else {
      throw Trouble.cannotStart(other)
    }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, source), count > 0 {
      fwrite(buffer, 1, count, target)
    }
    fclose(source)
    fclose(target)
  }

  /// Writes a plan in which every text that a plan can have is hostile.
  fileprivate func writeHostilePlan(titleLength: Int) throws {
    var plan = try PlanFile(Self.sample).load().plan
    plan.header.title = nasty + String(repeating: "x", count: titleLength)
    plan.header.organisation = nasty
    plan.header.document = nasty
    plan.areas[0].name = nasty
    plan.areas[0].shortName = nasty
    plan.objectives[0].makeHostile(titleLength: titleLength)
    let code = plan.objectives[0].code
    for ruling in [
      Decision.Ruling.assigned(Assignment(office: nasty, person: nasty)), .confirmed, .weight(2),
    ] {
      plan.apply(
        plan.decided(
          ruling, about: code, id: EventIdentifier.make(), note: nasty, author: nasty, at: .now))
    }
    _ = try shell("rm -rf '\(self.plan)' '\(folder)'/.plan.json*")
    let bytes = PlanFormat.bytes(of: plan)
    guard let file = fopen(self.plan, "w") else { throw Trouble.noFolder }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}

extension Objective {
  fileprivate mutating func makeHostile(titleLength: Int) {
    title = nasty + String(repeating: "y", count: titleLength)
    remark = nasty
    assignment = Assignment(office: nasty, person: nasty)
    indicators[0].name = nasty
    indicators[0].formula = nasty
    indicators[0].source.text = nasty
    indicators[0].target.unit = .counted(nasty)
    indicators[0].target.baseline = Baseline(label: nasty)
    indicators[0].question = .rangeGiven(range: nasty, end: nasty)
    indicators[0].ratioLabels = RatioLabels(numerator: nasty, denominator: nasty)
    indicators[0].reading = .ambiguous
    indicators[0].measurements.append(
      Measurement(
        id: EventIdentifier.make(), date: Day(number: 17_500), entry: .value(3), note: nasty,
        evidence: nasty, cause: nasty, author: nasty, recordedAt: .now))
    indicators[0].unknownMembers = [UnknownMember(name: nasty, json: "\"\\u001b[2J\"")]
  }
}
