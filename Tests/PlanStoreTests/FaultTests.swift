import FileSystem
import Glibc
import PerformanceModel
import StoreWording
import TestSupport
import Testing

@testable import PlanStore

@Suite("Faults", .serialized)
struct FaultTests {
  private let folder = Scratch()
  private let visit = Code.of("1.1")

  private func recorded() throws -> Set<String> {
    Set(try folder.plan().indicator(visit)?.measurements.map(\.id) ?? [])
  }

  @Test("a program killed while saving leaves a whole file with all that was acknowledged")
  func killed() throws {
    let path = folder.write(.small)
    var acknowledged: Set<String> = []
    for round in 0..<30 {
      let writers = (0..<2).map { _ in Child(writing: [path, "1000000"]) }
      let first = writers[0].lines(1 + round % 5)
      let told = first + writers.flatMap { $0.kill() }
      #expect(told.allSatisfy { !$0.hasPrefix("failed") })
      acknowledged.formUnion(told.filter { $0 != "ready" })
      #expect(acknowledged.isSubset(of: try recorded()))
    }
    #expect(acknowledged.count >= 30)
    #expect(Child(writing: [path, "1"]).end().count == 2)
    #expect(folder.names() == [".plan.json.backups", "plan.json"])
    #expect(folder.names(in: folder.file(".plan.json.backups")).count <= 10)
  }

  @Test("of several writers none loses what another has saved")
  func several() throws {
    let path = folder.write(.small)
    let writers = (0..<4).map { _ in Child(writing: [path, "15"]) }
    let acknowledged = writers.flatMap { $0.end() }.filter { $0 != "ready" }
    #expect(acknowledged.count == 60)
    #expect(Set(acknowledged) == (try recorded()))
  }

  @Test("a full disk is told, and the file stays as it was")
  func fullDisk() throws {
    let path = folder.write(.small)
    let writer = Child(writing: [path, "1000", "--limit", "\(folder.bytes().count + 500)"])
    let told = writer.end()
    #expect(
      told.last
        == "failed: \(path): writing stopped, the file is as it was: "
        + "the file would be larger than allowed; free some space and save again")
    #expect(Set(told.dropFirst().dropLast()) == (try recorded()))
    #expect(folder.names() == [".plan.json.backups", "plan.json"])
  }

  @Test("a file or a folder that may not be written is told at loading and at saving")
  func readOnly() throws {
    let path = folder.write(.small)
    let rejection =
      "\(path): cannot be written: permission denied; ask for permission, or copy it"
    for (file, whole) in [(0o444, 0o777), (0o666, 0o555)] as [(mode_t, mode_t)] {
      chmod(path, file)
      chmod(folder.path, whole)
      let told = Child(writing: [path, "1", "--as-nobody"]).end()
      #expect(told == ["obstacle: \(rejection)", "failed: \(rejection)"])
    }
    chmod(folder.path, 0o755)
    #expect(folder.names() == ["plan.json"])
    #expect(try folder.plan() == .small)
  }

  @Test("a lock that somebody holds is told, with the number of the holder")
  func locked() throws {
    let path = folder.write(.small)
    let lock = try OpenFile(folder.file(".plan.json.lock"), O_RDWR | O_CREAT, mode: 0o600)
    try lock.write(Array("4711\n".utf8))
    #expect(flock(lock.descriptor, LOCK_EX) == 0)
    let error = #expect(throws: StoreError.locked(path, by: 4711)) {
      try PlanFile(path, patience: 0).append([.measured(visit, .sample("a"))])
    }
    #expect(error?.kind == .locked)
    #expect(error?.description == "\(path): process 4711 is writing it; try again")
  }

  @Test(
    "the lock file of a dead process blocks no writer", arguments: ["4711\n", "", "\0\0\0", "47"])
  func staleLock(text: String) throws {
    let path = folder.write(.small)
    folder.write(Array(text.utf8), as: ".plan.json.lock")
    _ = try PlanFile(path, patience: 0).append([.measured(visit, .sample("a"))])
    #expect(try recorded() == ["a"])
  }

  @Test(
    "a file that only has the name of a lock is somebody's own: nothing is saved, and it stays",
    arguments: ["text", "numbers", "second name", "pipe", "link", "folder"])
  func foreignLock(sort: String) throws {
    let path = folder.write(.small)
    let lock = folder.file(".plan.json.lock")
    let other = folder.write(Array("4711\n".utf8), as: "other")
    chmod(other, 0o600)
    switch sort {
    case "text": folder.write(Array("my notes".utf8), as: ".plan.json.lock")
    case "numbers":
      folder.write(Array(repeating: UInt8(ascii: "1"), count: 100), as: ".plan.json.lock")
    case "second name": link(other, lock)
    case "pipe": mkfifo(lock, 0o600)
    case "link": symlink("other", lock)
    default: mkdir(lock, 0o755)
    }
    let before = try #require(FileStatus.ofLink(lock))
    #expect(throws: StoreError.file(path, .foreignLock(lock))) {
      try PlanFile(path, patience: 0).append([.measured(visit, .sample("a"))])
    }
    let after = try #require(FileStatus.ofLink(lock))
    #expect(after.isSame(before) && after.st_mode == before.st_mode)
    #expect(folder.bytes("other") == Array("4711\n".utf8))
    #expect(sort != "text" || folder.bytes(".plan.json.lock") == Array("my notes".utf8))
    #expect(try folder.plan() == .small)
  }

  @Test("a lock that was taken from its holder is not removed by it")
  func stolenLock() throws {
    let path = folder.write(.small)
    let lock = folder.file(".plan.json.lock")
    try PlanLock.holding(PlanLocation(path), patience: 0) { () throws(StoreError) in
      unlink(lock)
      folder.write(Array("1\n".utf8), as: ".plan.json.lock")
    }
    #expect(folder.bytes(".plan.json.lock") == Array("1\n".utf8))
  }

  @Test("a file larger than any plan is refused before it is read")
  func tooLarge() throws {
    let path = folder.write(.small)
    truncate(path, 1 << 40)
    let error = #expect(throws: StoreError.file(path, .tooLarge(PlanFormat.mostBytes))) {
      try PlanFile(path).load()
    }
    #expect(error?.kind == .badData)
    #expect(error?.description == "\(path): is too large: more than 256 MB")
  }

  @Test("what has the name of a plan and is none is told", arguments: ["", "none", "pipe", "loop"])
  func noFile(name: String) {
    mkfifo(folder.file("pipe"), 0o600)
    symlink("loop", folder.file("loop"))
    let path = name.isEmpty ? folder.path : folder.file(name)
    let expected: StoreError =
      switch name {
      case "": .file(path, .folder)
      case "none": .missing(path)
      case "pipe": .file(path, .notAFile)
      default: .file(path, .failed(.open, SystemError(code: ELOOP)))
      }
    #expect(throws: expected) { try PlanFile(path).load() }
  }

  @Test("a file or folder that disappears is told, and saving works once it is back")
  func disappearing() throws {
    let path = folder.write(.small)
    let store = PlanFile(path)
    let plan = try store.load().plan
    unlink(path)
    #expect(throws: StoreError.missing(path)) {
      try store.append([.measured(visit, .sample("a"))])
    }
    #expect(folder.names() == [])
    rmdir(folder.path)
    #expect(throws: StoreError.missing(path)) {
      try store.append([.measured(visit, .sample("a"))])
    }
    mkdir(folder.path, 0o755)
    folder.write(plan)
    _ = try store.append([.measured(visit, .sample("a"))])
    #expect(try recorded() == ["a"])
  }

  @Test("hostile text in every field comes back as it was")
  func hostileText() throws {
    let nasty = "\u{1B}]0;x\u{7}\u{202E}\0\u{FEFF}\"\\\r\n" + String(repeating: "è", count: 50_000)
    var plan = Plan.small
    plan.header.title = nasty
    plan.objectives[0].title = nasty
    plan.objectives[0].indicators[0].formula = nasty
    let path = folder.file("plan.json")
    _ = try PlanFile(path).create(plan)
    let note = Measurement(
      id: "a", date: .of("2017-06-30"), entry: .value(1), note: nasty, author: nasty,
      recordedAt: .at(0))
    let saved = try PlanFile(path).append([.measured(visit, note)])
    let isSame = try folder.plan() == saved.plan
    #expect(isSame)
    #expect(folder.bytes().allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
  }
}
