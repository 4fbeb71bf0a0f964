import Glibc
import PseudoTerminal
import Testing

@Suite("The helper that writes workbooks")
struct HelperTests {
  /// Makes a folder that holds the program, with a script in the place of its helper, or with none.
  private func install(_ script: String?, on desk: Desk) throws -> String {
    let program = try desk.programForOthers()
    if let script {
      let helper = "\(desk.folder)/cruscotto-xlsx"
      try desk.write(Array("#!/bin/sh\n\(script)\n".utf8), to: helper)
      try desk.run(shell: "chmod a+x '\(helper)'")
    }
    return program
  }

  @Test(
    "whatever it does, one sentence says what is wrong and there is no file",
    arguments: [
      (nil, "reinstall"), ("exit 3", "cruscotto-xlsx ended with status 3"),
      ("echo 'no room' >&2; exit 74", "cruscotto-xlsx: 'no room'"),
      ("kill -SEGV $$", "signal 11 ended cruscotto-xlsx"),
      ("exec <&-; exit 0", "cruscotto-xlsx ended before it had read everything"),
      ("cat", "cruscotto-xlsx wrote more than 0 bytes"),
      (
        "echo 'x: error while loading shared libraries: y.so: none' >&2; exit 127",
        "lacks a library"
      ),
    ] as [(String?, String)])
  func faults(script: String?, words: String) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let program = try install(script, on: desk)
    let file = "\(desk.folder)/r.xlsx"
    let session = try Session(
      Program(path: program), ["export", plan, "-o", file, "--language", "en"],
      in: desk.surroundings(input: .empty, pipes: true))
    #expect(try session.waitForEnd() == .exited(74))
    #expect(session.errorText.contains(words), "\(session.errorText)")
    #expect(session.errorText.split(separator: "\n").count == 1)
    #expect(try desk.names().allSatisfy { !$0.hasSuffix(".tmp") && $0 != "r.xlsx" })
  }

  @Test(
    "a request to end is heard while it hangs, and leaves no rest", arguments: [SIGINT, SIGTERM])
  func interrupted(signal: Int32) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    let program = try install("exec sleep 3600", on: desk)
    let watch = FolderWatch(desk.folder)
    let session = try Session(
      Program(path: program), ["export", plan, "-o", "\(desk.folder)/r.xlsx"],
      in: desk.surroundings(input: .empty, pipes: true))
    #expect(watch.waitForFile(), "nothing is written")
    session.signal(signal)
    #expect(try session.waitForEnd() == .signalled(signal))
    #expect(try desk.names().allSatisfy { !$0.hasSuffix(".tmp") && $0 != "r.xlsx" })
  }
}
