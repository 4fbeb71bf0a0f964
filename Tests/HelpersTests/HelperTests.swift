import FileSystem
import Glibc
import Helpers
import Testing
import Text

/// A helper whose program is a shell script; what is no matter of time gets all the time in the world.
private func shell(
  _ script: String, _ limits: HelperLimits = HelperLimits(), _ cancellation: Cancellation? = nil
) throws -> Helper {
  try HelperProgram("shell", at: ["/nowhere/sh", "/bin/sh"], environment: ["A=b"], limits: limits)
    .start(["-c", script], cancellation: cancellation)
}

extension ContinuousClock.Instant {
  fileprivate static var far: Self { .now + .seconds(600) }
  fileprivate static var near: Self { .now + .milliseconds(50) }
}

extension HelperFailure {
  /// Does something with a helper that must fail, and returns why it did.
  fileprivate static func reason(_ body: () throws -> Void) throws -> Reason {
    try #require(throws: HelperFailure.self) { try body() }.reason
  }
}

@Suite("A helper program")
struct HelperTests {
  @Test("it answers line by line, and ends when nothing more is sent")
  func conversation() throws {
    var helper = try shell("while IFS= read -r line; do printf '%s\\n' \"k\t$line\"; done")
    let lines = [
      TabbedLine(["a", "tab\there", "end\nof line", "back\\slash", "à"]), TabbedLine([""]),
    ]
    helper.send(lines)
    #expect(try helper.next(by: .far)?.fields == ["k"] + lines[0].fields)
    helper.send([TabbedLine(["again"])])
    #expect(try helper.next(by: .far)?.fields == ["k", ""])
    #expect(try helper.finish(by: .far).map(\.fields) == [["k", "again"]])
    #expect(try helper.next(by: .far) == nil)
  }

  @Test("it may say all before it reads anything, and be sent more than a pipe holds")
  func bothWaysAtOnce() throws {
    let count = 40_000
    let line = TabbedLine(["a line that takes some room in the pipe"])
    var helper = try shell("yes x | head -n \(count); wc -l")
    helper.send(repeatElement(line, count: count))
    let answers = try helper.finish(by: .far)
    #expect(answers.count == count + 1)
    #expect(answers.last?.text == "\(count)")
  }

  @Test("it gets only the variables that it is given, and no file of this program")
  func surroundings() throws {
    var helper = try shell("echo \"$A$HOME\"; ls /proc/self/fd | wc -l")
    // The fourth is the folder that ls itself reads.
    #expect(try helper.finish(by: .far).map(\.text) == ["b", "4"])
  }

  @Test(
    "however it ends, there is one clear error",
    arguments: [
      ("exit 3", .failed(status: 3), ""),
      ("echo 'no such page' >&2; echo more >&2; exit 65", .failed(status: 65), "no such page"),
      ("kill -SEGV $$", .killed(signal: SIGSEGV), ""),
      ("echo k; printf 'half a li'; kill -KILL $$", .killed(signal: SIGKILL), ""),
      (
        "echo 'x: error while loading shared libraries: y.so: none' >&2; exit 127", .lacksLibrary,
        "x: error while loading shared libraries: y.so: none"
      ),
      ("printf 'k\\nhalf a li'", .unreadable(line: 2), ""),
      ("echo k; printf 'k\\377\\n'", .unreadable(line: 2), ""),
      ("printf 'k\\000\\n'", .unreadable(line: 1), ""),
      ("printf 'k\\\\x\\n'", .unreadable(line: 1), ""),
      ("printf 'k\\\\\\n'", .unreadable(line: 1), ""),
      ("exec <&-; exit 0", .endedEarly, ""),
    ] as [(String, HelperFailure.Reason, String)])
  func endings(script: String, reason: HelperFailure.Reason, complaint: String) throws {
    var helper = try shell(script)
    // More than fits between the two programs.
    helper.send(repeatElement(TabbedLine(["never read"]), count: 100_000))
    let failure = try #require(throws: HelperFailure.self) { _ = try helper.finish(by: .far) }
    #expect(failure.reason == reason)
    #expect(failure.complaint == complaint)
    #expect(throws: failure) { _ = try helper.next(by: .far) }
  }

  @Test(
    "one that is busy at its deadline is ended, with what it started",
    arguments: [
      "sleep 3600", "while :; do :; done", "trap '' TERM INT; sleep 3600",
      "exec >&- 2>&-; sleep 3600", "sleep 3600 & echo",
    ])
  func late(script: String) throws {
    let reason = try HelperFailure.reason {
      var helper = try shell(script)
      _ = try helper.finish(by: .near)
    }
    #expect(reason == .late)
  }

  @Test("one that drips answers still has one deadline for them all")
  func dripping() throws {
    var helper = try shell("yes")
    #expect(try helper.next(by: .far)?.text == "y")
    let reason = try HelperFailure.reason {
      let deadline = ContinuousClock.Instant.near
      while try helper.next(by: deadline) != nil {}
    }
    #expect(reason == .late)
  }

  @Test("one that says too much is ended: all in all, in a line, in a line without end")
  func tooMuch() throws {
    for (script, limits) in [
      ("yes", HelperLimits(output: 100)), ("yes 0123456789", HelperLimits(line: 9)),
      ("yes | tr -d '\\n'", HelperLimits(line: 70_000)),
    ] {
      let reason = try HelperFailure.reason {
        var helper = try shell(script, limits)
        while try helper.next(by: .far) != nil {}
      }
      let limit = min(limits.line, limits.output)
      #expect(reason == .tooMuch(limit: limit), "\(script)")
    }
  }

  @Test("messages without end hold nothing up")
  func complaints() throws {
    var helper = try shell("yes complaint | head -n 100000 >&2; exit 9")
    let failure = try #require(throws: HelperFailure.self) { _ = try helper.finish(by: .far) }
    #expect(failure.reason == .failed(status: 9))
    #expect(failure.complaint == "complaint")
  }

  @Test("one that wants more memory than it may have gets none")
  func memory() throws {
    // What it is sent comes after the limit is set.
    var helper = try shell(
      "read x; head -c 300000000 /dev/zero | tail -n 1 | wc -c", HelperLimits(memory: 100 << 20))
    helper.send([TabbedLine(["x"])])
    #expect(try helper.finish(by: .far).map(\.text) == ["0"])
  }

  @Test(
    "whoever waits can be told from another thread to stop",
    arguments: ["sleep 3600", "exec >&-; sleep 3600"])
  func cancelled(script: String) async throws {
    let cancellation = try Cancellation()
    async let reason = HelperFailure.reason {
      var helper = try shell(script, HelperLimits(), cancellation)
      _ = try helper.finish(by: .far)
    }
    cancellation.cancel()
    #expect(try await reason == .cancelled)
  }

  @Test("one that is missing, or cannot be run, says so")
  func missing() throws {
    let program = HelperProgram("none", at: ["/nowhere/none", "/etc/passwd"])
    let failure = try #require(throws: HelperFailure.self) { _ = try program.start() }
    #expect(failure == HelperFailure(program: program, reason: .missing, complaint: ""))
    let folder = HelperProgram("folder", at: ["/bin"])
    #expect(
      try HelperFailure.reason { _ = try folder.start() } == .notStarted(SystemError(code: EACCES)))
  }

  @Test("one that goes out of use is ended, with what it started")
  func outOfUse() throws {
    var number = ""
    do {
      var helper = try shell("sleep 3600 & echo $$; wait")
      number = try #require(try helper.next(by: .far)).text
    }
    let group = try #require(pid_t(number))
    // The system needs a moment until the last of the group is gone, which init then collects.
    #expect(kill(group, 0) == -1 && errno == ESRCH)
  }
}
