import Glibc
import PseudoTerminal
import Testing

/// The program when the system is short of something, or others change its own files.
@Suite("Shortages and strangers")
struct ShortageTests {
  @Test(
    "an entry is saved even if the message about it cannot be written",
    arguments: [">&-", ">/dev/full"])
  func closedOutput(redirection: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let program = Desk.program.path
    for command in [
      "record '\(plan)' 2.2 --value 15 --date 2017-12-31",
      "retract '\(plan)' 000000000000004d --reason x", "assign '\(plan)' 2.2 --office Studi",
      "review '\(plan)' --confirm 4.1", "weigh '\(plan)' 1.1 2 --from 2017-01-01 --reason x",
      "thresholds '\(plan)' --nearly 95 --from 2017-01-01 --reason x",
      "revise '\(plan)' 2.2 '> 12 imprese' --from 2017-07-01 --reason x",
      "close '\(plan)' --through 2017-03-31 --reason x", "reopen '\(plan)' --reason x",
      "restore '\(plan)' BACKUP",
    ] {
      let before = Desk.bytes(of: plan)
      let backup = try desk.backups(of: plan).first ?? ""
      let command = command.replacing("BACKUP", with: backup)
      #expect(
        try desk.run(shell: "'\(program)' \(command) \(redirection)") == .exited(0), "\(command)")
      let isSaved = Desk.bytes(of: plan) != before
      #expect(isSaved, "\(command)")
    }
    #expect(try desk.run("validate", plan).ending == .exited(0))
    #expect(
      try desk.run(shell: "'\(program)' record '\(plan)' 2.2 --value 16 <&- >&- 2>&-") == .exited(0)
    )
    #expect(try desk.run("validate", plan).ending == .exited(0))
    #expect(try desk.run(shell: "'\(program)' status '\(plan)' \(redirection)") == .exited(74))
  }

  @Test("with few descriptors a command ends with words or does its work", arguments: 4...16)
  func descriptors(limit: Int) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let program = Desk.program.path
    for command in ["status '\(plan)'", "record '\(plan)' 2.2 --value 15 --date 2017-12-31"] {
      let ending = try desk.run(shell: "ulimit -n \(limit); '\(program)' \(command)")
      #expect([.exited(0), .exited(75), .exited(74)].contains(ending), "\(limit): \(ending)")
    }
    let session = try Session(
      .shell, ["-c", "ulimit -n \(limit); exec '\(program)' '\(plan)'"],
      in: desk.surroundings())
    try session.wait(until: "the screen is there, or it is over") {
      $0.text.contains("esci") || session.ending != nil
    }
    session.type("q")
    let ending = try session.waitForEnd()
    #expect(
      [.exited(0), .exited(75), .exited(74)].contains(ending), "\(limit): \(ending)")
    #expect(session.leftovers == [])
  }

  @Test("without memory the program says so")
  func memory() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    // As much as the program maps by itself, and a little more: the limit of this machine is sought.
    let program = Desk.program.path
    var refused = false
    for limit in stride(from: 30_000, through: 200_000, by: 4000) {
      let session = try Session(
        .shell, ["-c", "ulimit -v \(limit); exec '\(program)' status '\(plan)'"],
        in: desk.surroundings(input: .empty, pipes: true))
      let ending = try session.waitForEnd()
      // The loader of the system ends with 127 while the program itself does not fit.
      if ending == .exited(127) { continue }
      #expect([.exited(0), .exited(75)].contains(ending), "\(limit): \(ending)")
      if ending == .exited(75) {
        refused = true
        #expect(
          session.errorText.contains("il sistema non concede le risorse necessarie (memoria)"))
      }
      if ending == .exited(0) { break }
    }
    #expect(refused)
  }

  @Test("a file that memory does not hold is not begun to be read")
  func largeFile() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    // Takes no place on the disk.
    #expect(truncate(plan, 200 << 20) == 0)
    let limited = "ulimit -v 1500000; exec '\(Desk.program.path)'"
    let session = try Session(
      .shell, ["-c", "\(limited) status '\(plan)'"],
      in: desk.surroundings(input: .empty, pipes: true))
    #expect(try session.waitForEnd() == .exited(74))
    #expect(session.errorText.contains("memoria insufficiente"))
  }

  @Test("without a home nothing is kept, and nothing goes into /tmp")
  func noHome() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    for home in ["", "relative", "./x"] {
      let outcome = try desk.run("config", "--path", variables: ["HOME": home])
      #expect(!outcome.output.contains("/tmp/") && !outcome.output.contains("relative"))
      #expect(try desk.run("status", plan, variables: ["HOME": home]).ending == .exited(0))
    }
  }

  @Test("a configuration that others may write, or that is not a file, is refused with a message")
  func openConfiguration() throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let folder = desk.folder + "/home/.config/cruscotto"
    try desk.run(shell: "mkdir -p '\(folder)'")
    let file = folder + "/config.toml"
    try desk.write(Array("author = \"Giunta\"\n".utf8), to: file)
    func author() throws -> (words: String, errors: String) {
      let outcome = try desk.run("config")
      return (outcome.output, outcome.errors)
    }
    #expect(try author().words.contains("Giunta"))
    for (mode, place) in [(mode_t(0o666), file), (0o664, file), (0o777, folder)] {
      chmod(place, mode)
      let found = try author()
      #expect(!found.words.contains("Giunta"))
      #expect(found.errors.contains("chmod go-w") && found.errors.contains(place))
      #expect(try desk.run("status", plan).ending == .exited(0))
      chmod(place, place == folder ? 0o755 : 0o644)
      #expect(try author().words.contains("Giunta"))
    }
    unlink(file)
    mkfifo(file, 0o600)
    #expect(try author().errors.contains("non è un file"))
  }

  @Test("what another user put into the program's folders is neither believed nor written through")
  func strangers() throws {
    guard getuid() == 0 else { return }
    let desk = try Desk()
    let plan = try desk.copy()
    let home = desk.folder + "/home"
    try desk.run(shell: "mkdir -p '\(home)/.config/cruscotto' '\(home)/.local/state/cruscotto'")
    let configuration = home + "/.config/cruscotto/config.toml"
    try desk.write(Array("author = \"Giunta\"\n".utf8), to: configuration)
    chown(configuration, 65_534, 65_534)
    let outcome = try desk.run("config")
    #expect(!outcome.output.contains("Giunta"))
    #expect(outcome.errors.contains("di un altro utente"))
    let victim = desk.folder + "/victim"
    let state = home + "/.local/state/cruscotto"
    for (make, owner) in [
      ("ln -s '\(victim)' '\(state)/last-plan'", 0), ("ln '\(victim)' '\(state)/last-plan'", 0),
      ("true", 65_534), ("mkfifo '\(state)/last-plan'", 0),
    ] {
      try desk.write(Array("secret\n".utf8), to: victim)
      try desk.run(shell: "rm -f '\(state)/last-plan'; \(make)")
      chown(state, uid_t(owner), gid_t(owner))
      let session = try desk.open(plan)
      session.type("q")
      #expect(try session.waitForEnd() == .exited(0))
      #expect(Desk.bytes(of: victim) == Array("secret\n".utf8))
      if owner != 0 { #expect(access(state + "/last-plan", F_OK) != 0) }
    }
  }

  @Test("without a thread the dashboard says so and the status is shown")
  func noThread() throws {
    guard getuid() == 0 else { return }
    let desk = try Desk()
    let plan = try desk.copy()
    try desk.run(
      shell: "chmod -R a+rX '\(desk.folder)'; chmod 755 '\(desk.folder)'; chmod 666 '\(plan)'")
    let limited =
      "exec setpriv --reuid 64123 --clear-groups prlimit --nproc=1 '\(try desk.programForOthers())'"
    let session = try Session(
      .shell, ["-c", "\(limited) '\(plan)'"], in: desk.surroundings(["HOME": "/nonexistent"]))
    #expect(try session.waitForEnd() == .exited(75))
    #expect(session.errorText.contains("il sistema non concede le risorse necessarie"))
    #expect(session.leftovers == [])
    let status = try Session(
      .shell, ["-c", "\(limited) status '\(plan)'"],
      in: desk.surroundings(["HOME": "/nonexistent"], input: .empty, pipes: true))
    #expect(try status.waitForEnd() == .exited(0))
  }
}
