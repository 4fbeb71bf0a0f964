import CXattr
import FileSystem
import Glibc
import PerformanceModel
import StoreWording
import TestSupport
import Testing

@testable import PlanStore

@Suite("Plan file")
struct PlanFileTests {
  private let folder = Scratch()
  private let visit = Code.of("1.1")

  private func measured(_ id: String, at moment: Int = 0) -> PlanEvent {
    .measured(visit, .sample(id, at: moment))
  }

  @Test("an event that was appended is in the file")
  func append() throws {
    let path = folder.write(.small)
    let store = PlanFile(path)
    let loaded = try store.load()
    #expect(loaded.obstacle == nil)
    let saved = try store.append([measured("a1")])
    #expect(!saved.hasChangesOfOthers)
    #expect(try folder.plan() == saved.plan)
    #expect(saved.plan.indicator(visit)?.measurements.map(\.id) == ["a1"])
  }

  @Test("an event is added once, however often it is appended")
  func appendAgain() throws {
    let store = PlanFile(folder.write(.small))
    _ = try store.append([measured("a1")])
    let before = folder.bytes()
    let saved = try store.append([measured("a1")])
    #expect(folder.bytes() == before)
    #expect(saved.plan.indicator(visit)?.measurements.count == 1)
  }

  @Test("nothing but the plan and its backups is left in the folder")
  func tidy() throws {
    let store = PlanFile(folder.write(.small))
    folder.write([1], as: ".plan.json.0123456789abcdef.tmp")
    _ = try store.append([measured("a1")])
    #expect(folder.names() == [".plan.json.backups", "plan.json"])
  }

  @Test("what others added meanwhile is taken in")
  func others() throws {
    let path = folder.write(.small)
    let (ours, theirs) = (PlanFile(path), PlanFile(path))
    _ = try ours.load()
    _ = try theirs.load()
    _ = try theirs.append([measured("b1", at: 1)])
    let saved = try ours.append([measured("a1", at: 2)])
    #expect(saved.hasChangesOfOthers)
    #expect(saved.plan.indicator(visit)?.measurements.map(\.id) == ["b1", "a1"])
    let news = try theirs.changesOfOthers()
    #expect(news?.plan == saved.plan)
    #expect(try theirs.changesOfOthers() == nil)
  }

  @Test("two decisions about one thing are both kept, reported, and settled by a person")
  func conflict() throws {
    let path = folder.write(.small)
    let (ours, theirs) = (PlanFile(path), PlanFile(path))
    let plan = try ours.load().plan
    _ = try theirs.load()
    let july = Day.of("2017-07-01")
    let heavy = plan.decided(
      .weight(3), about: visit, id: "d1", validFrom: july, author: "A", at: .at(0))
    let light = plan.decided(
      .weight(2), about: visit, id: "d2", validFrom: july, author: "B", at: .at(1))
    _ = try theirs.append([heavy])
    let saved = try ours.append([light])
    #expect(saved.decisionConflicts == [DecisionConflict(code: visit, sides: [heavy, light])])
    #expect(saved.plan.objective(visit)?.weight(on: .of("2018-01-01")) == 2)
    let settlement = saved.decisionConflicts[0].settlement(
      keeping: 0, in: saved.plan, note: "delibera", author: "C", at: .at(0)
    ) { "d3" }
    let settled = try ours.append(settlement)
    #expect(settled.decisionConflicts == [])
    #expect(try folder.plan().decisionConflicts == [])
    #expect(settled.plan.objective(visit)?.weight(on: .of("2018-01-01")) == 3)
    #expect(settled.plan.objective(visit)?.decisions.map(\.id) == ["d1", "d2", "d3"])
  }

  @Test("what the plan does not take is refused, but what two people did apart is kept")
  func refused() throws {
    let path = folder.write(.small)
    let (ours, theirs) = (PlanFile(path), PlanFile(path))
    _ = try ours.append([measured("a1")])
    _ = try theirs.load()
    func retraction(_ id: String, by author: String) -> PlanEvent {
      .retracted(
        visit,
        Retraction(id: id, measurement: "a1", reason: "x", author: author, recordedAt: .at(5)))
    }
    let rejection = StoreError.refused(path, visit, .blank(.author))
    #expect(throws: rejection) { try ours.append([retraction("r0", by: " ")]) }
    #expect(rejection.kind == .badData && rejection.isAboutEvents)
    #expect(
      rejection.description.hasSuffix(
        "plan.json: 1.1: the name of the person who enters it is needed"))
    _ = try ours.append([retraction("r1", by: "A")])
    let saved = try theirs.append([retraction("r2", by: "B")])
    #expect(saved.plan.indicator(visit)?.retractions.map(\.id) == ["r1", "r2"])
  }

  @Test("an event about what the plan does not hold is refused")
  func unknownSubject() throws {
    let store = PlanFile(folder.write(.small))
    let before = folder.bytes()
    #expect(throws: StoreError.unknownSubjects(["9.9"])) {
      try store.append([.measured(.of("9.9"), .sample("a"))])
    }
    #expect(folder.bytes() == before)
  }

  @Test("a plan that could not be read back is not written")
  func unsound() throws {
    let path = folder.write(.small)
    let before = folder.bytes()
    let error = #expect(throws: StoreError.self) {
      try PlanFile(path).append([.measured(visit, .sample("a", .ratio(1, 0)))])
    }
    #expect(error?.kind == .badData)
    #expect(error?.description.contains("the denominator is 0") == true)
    #expect(folder.bytes() == before)
    #expect(folder.names() == ["plan.json"])
  }

  @Test("a damaged file is not touched by saving")
  func damaged() throws {
    let path = folder.write(.small)
    let store = PlanFile(path)
    _ = try store.load()
    let damage = Array(folder.bytes().dropLast(100))
    folder.write(damage, as: "plan.json")
    let error = #expect(throws: StoreError.self) { try store.append([measured("a")]) }
    #expect(error?.kind == .badData)
    #expect(folder.bytes() == damage)
  }

  @Test("mode, extended attributes and links stay")
  func attributes() throws {
    let path = folder.write(.small, as: "real.json")
    chmod(path, 0o640)
    let value = Array("hello".utf8)
    let keepsAttributes = setxattr(path, "user.note", value, value.count, 0) == 0
    symlink("real.json", folder.file("link.json"))
    symlink("\(folder.path)/link.json", folder.file("plan.json"))
    _ = try PlanFile(folder.file("plan.json")).append([measured("a")])
    var status = stat()
    #expect(lstat(folder.file("plan.json"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(lstat(path, &status) == 0 && status.st_mode & 0o7777 == 0o640)
    var read = [UInt8](repeating: 0, count: 5)
    #expect(!keepsAttributes || getxattr(path, "user.note", &read, 5) == 5 && read == value)
    #expect(folder.names() == [".real.json.backups", "link.json", "plan.json", "real.json"])
  }

  @Test("a new plan takes no file's place")
  func create() throws {
    let path = folder.file("plan.json")
    _ = try PlanFile(path).create(.full)
    #expect(try folder.plan() == .full)
    #expect(throws: StoreError.exists(path)) { try PlanFile(path).create(.small) }
    #expect(try folder.plan() == .full)
    #expect(folder.names() == ["plan.json"])
    let error = #expect(throws: StoreError.self) {
      try PlanFile(folder.file("none/plan.json")).create(.small)
    }
    #expect(error?.kind == .cannotCreate)
  }

  @Test("a new plan takes the place of one without events, which becomes a backup; of others never")
  func createOver() throws {
    let path = folder.write(.small)
    chmod(path, 0o640)
    symlink("plan.json", folder.file("link.json"))
    let link = folder.file("link.json")
    var other = Plan.small
    other.header.title = "Un altro"
    _ = try PlanFile(link).create(other, over: .unused)
    #expect(try folder.plan() == other)
    #expect(FileStatus.ofLink(link).map { $0.st_mode & S_IFMT } == S_IFLNK)
    #expect(FileStatus.of(path).map { $0.st_mode & 0o777 } == 0o640)
    let backup = try #require(try PlanFile(path).backups().first)
    #expect(backup.reason == .replaced)
    #expect(try PlanFile(backup.path).load().plan == .small)
    _ = try PlanFile(path).append([measured("a")])
    let before = folder.bytes()
    #expect(throws: StoreError.inUse(path)) { try PlanFile(path).create(other, over: .unused) }
    #expect(folder.bytes() == before)
    _ = try PlanFile(path).create(other, over: .anything)
    #expect(try folder.plan() == other)
    unlink(path)
    mkfifo(path, 0o600)
    #expect(throws: StoreError.file(path, .notAFile)) {
      try PlanFile(path).create(other, over: .anything)
    }
  }

  @Test(
    "the outcome of a merge is written under the lock, with a backup; over git's own file with none"
  )
  func mergeTarget() throws {
    let path = folder.write(.small)
    let lock = try OpenFile(folder.file(".plan.json.lock"), O_RDWR | O_CREAT, mode: 0o600)
    #expect(flock(lock.descriptor, LOCK_EX) == 0)
    #expect(throws: StoreError.locked(path, by: nil)) {
      try MergeTarget.hold(path, patience: 0) { _ = try $0.write(.full) }
    }
    #expect(try folder.plan() == .small)
    flock(lock.descriptor, LOCK_UN)
    try MergeTarget.hold(path) {
      let backup = try $0.write(.full)
      #expect(backup.backup?.reason == .saved)
    }
    #expect(try folder.plan() == .full)
    for (name, isOfGit) in [
      (".merge_file_a1B2c3", true), (".merge_file_a1B2c", false), (".merge_file_a1B2c-", false),
    ] {
      try MergeTarget.hold(folder.write(.small, as: name)) {
        let backup = try $0.write(.full)
        #expect((backup == .none) == isOfGit)
      }
      #expect(folder.names().contains(".\(name).backups") == !isOfGit)
    }
  }

  @Test("a merge whose outcome cannot be read back is not written")
  func unsoundMerge() throws {
    let path = folder.write(.small)
    let before = folder.bytes()
    var plan = Plan.small
    plan.header.programmingYear = 1
    try MergeTarget.hold(path) { target in
      #expect(throws: StoreError.self) { try target.write(plan) }
      #expect(throws: StoreError.self) { try target.write(undecided: Array("{".utf8)) }
    }
    #expect(folder.bytes() == before)
    #expect(folder.names() == ["plan.json"])
  }

  @Test("records changed on both sides are merged, or handed back")
  func save() throws {
    let path = folder.write(.small)
    let (ours, theirs) = (PlanFile(path), PlanFile(path))
    var (left, right) = (try ours.load().plan, try theirs.load().plan)
    left.areas[0].shortName = "Imprese"
    left.objectives[0].title = "Visite"
    right.areas[0].name = "Competitività delle imprese"
    right.objectives[0].title = "Visitare"
    _ = try theirs.save(right)
    let before = folder.bytes()
    guard case .conflicts(let conflicts) = try ours.save(left) else {
      Issue.record("The titles should conflict.")
      return
    }
    #expect(folder.bytes() == before)
    #expect(
      conflicts == [
        MergeConflict(
          subject: .objective(visit), field: "title", base: #""Visitare le imprese""#,
          ours: #""Visite""#, theirs: #""Visitare""#)
      ])
    _ = try ours.save(left, settled: [conflicts[0]: .theirs])
    #expect(try folder.plan().objectives[0].title == "Visitare")
    #expect(try folder.plan().areas[0].name == "Competitività delle imprese")
    #expect(try folder.plan().areas[0].shortName == "Imprese")
  }

  @Test("backups bring earlier states back, and are bounded")
  func backups() throws {
    let path = folder.write(.small)
    let store = PlanFile(path)
    for place in 0..<6 { _ = try store.append([measured("a\(place)", at: place)]) }
    let backups = try Backups(of: path)
    #expect(backups.all.count == 3)
    let latest = try PlanFile(backups.all[0].path).load().plan
    #expect(latest.indicator(visit)?.measurements.count == 5)
  }

  @Test("of old backups the last of each day stays")
  func survivors() {
    let hours = (0..<240).map { hour in
      Backup(at: .at(hour * 3_600_000), because: .saved, in: "/f")
    }
    let kept = Backups.survivors(of: hours).map(\.moment).sorted(by: >).map(\.iso)
    #expect(
      kept == [
        "2018-01-10T23:00:00.000Z", "2018-01-10T22:00:00.000Z", "2018-01-10T21:00:00.000Z",
        "2018-01-09T23:00:00.000Z", "2018-01-08T23:00:00.000Z", "2018-01-07T23:00:00.000Z",
        "2018-01-06T23:00:00.000Z", "2018-01-05T23:00:00.000Z", "2018-01-04T23:00:00.000Z",
      ])
  }
}
