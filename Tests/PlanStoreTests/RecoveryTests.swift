import FileSystem
import Glibc
import PerformanceModel
import StoreWording
import TestSupport
import Testing
import Wording

@testable import PlanStore

@Suite("Recovery")
struct RecoveryTests {
  private let folder = Scratch()
  private let visit = Code.of("1.1")

  /// A plan that was saved some times, with what each save left behind.
  private func saved(_ count: Int) throws -> (store: PlanFile, path: String) {
    let path = folder.write(.small)
    let store = PlanFile(path)
    for place in 0..<count {
      _ = try store.append([.measured(visit, .sample("a\(place)", at: place))])
    }
    return (store, path)
  }

  @Test("a backup comes back whole, with the attributes of the file; the file becomes a backup")
  func restore() throws {
    let (store, path) = try saved(3)
    chmod(path, 0o640)
    let present = folder.bytes()
    let backup = try PlanFile(path).backups()[1]
    let outcome = try store.restore(backup)
    #expect(outcome.plan.indicator(visit)?.measurements.map(\.id) == ["a0"])
    #expect(try folder.plan() == outcome.plan)
    var status = stat()
    stat(path, &status)
    #expect(status.st_mode & 0o777 == 0o640)
    let replaced = try #require(outcome.replaced)
    #expect(replaced.reason == .restored)
    #expect(try OpenFile(replaced.path, O_RDONLY).contents(padding: 0) == present)
    // A restore can be undone, and the plan continued.
    #expect(try store.restore(replaced).plan.indicator(visit)?.measurements.count == 3)
    _ = try store.append([.measured(visit, .sample("z", at: 9))])
    #expect(try folder.plan().indicator(visit)?.measurements.count == 4)
  }

  @Test("a backup comes back in the place of a damaged file, or of none", arguments: [true, false])
  func restoreOverDamage(isThere: Bool) throws {
    let (_, path) = try saved(2)
    if isThere { folder.write(Array("{".utf8), as: "plan.json") } else { unlink(path) }
    let backup = try PlanFile(path).backups()[0]
    let outcome = try PlanFile(path).restore(backup)
    #expect(try folder.plan().indicator(visit)?.measurements.map(\.id) == ["a0"])
    #expect((outcome.replaced != nil) == isThere)
  }

  @Test("a backup that is damaged itself brings nothing back")
  func damagedBackup() throws {
    let (store, path) = try saved(2)
    let present = folder.bytes()
    let backup = try PlanFile(path).backups()[0]
    truncate(backup.path, 100)
    #expect(throws: StoreError.self) { try store.restore(backup) }
    #expect(folder.bytes() == present)
  }

  @Test("the state that was replaced last is kept, also where a wrong clock dated others after it")
  func wrongClock() throws {
    let (store, path) = try saved(1)
    let present = folder.bytes()
    let latest = try #require(try Backups(of: path).all.first)
    for year in 2090...2099 {
      for reason in ["", ".restored"] {
        let name = ".plan.json.backups/\(year)-01-01T00-00-00.000Z\(reason).json"
        folder.write(folder.bytes(), as: name)
      }
    }
    let replaced = try #require(try store.restore(latest).replaced)
    #expect(try OpenFile(replaced.path, O_RDONLY).contents(padding: 0) == present)
    let saved = try store.append([.measured(visit, .sample("z", at: 9))]).backup.backup
    #expect(saved.map { FileStatus.of($0.path) != nil } == true)
  }

  @Test("names of backups say when and why, and no other file is taken for one")
  func names() {
    for reason in [Backup.Reason.saved, .migrated(1), .restored, .replaced] {
      let backup = Backup(at: .at(125), because: reason, in: "/f")
      let again = Backup(fileName: backup.name + ".json", in: "/f")
      #expect(again == backup)
    }
    for name in ["x.json", "2018-01-01T00-00-00.125Z.txt", "2018-01-01T00-00-00.125Z.x.json"] {
      #expect(Backup(fileName: name, in: "/f") == nil)
    }
  }

  @Test("a folder of backups that is a link or a file keeps none; saving goes on, and says so")
  func noBackups() throws {
    let path = folder.write(.small)
    mkdir(folder.file("other"), 0o755)
    let target = folder.file(".plan.json.backups")
    for place in 0..<2 {
      if place == 0 {
        symlink("other", target)
      } else {
        folder.write([1], as: ".plan.json.backups")
      }
      let saved = try PlanFile(path).append([.measured(visit, .sample("a\(place)", at: place))])
      #expect(saved.backup == .failed(target, SystemError(code: ENOTDIR)))
      #expect(
        Phrases(.english).words(of: saved.backup)
          == "\(target): saved, but no backup of the state before is kept: it is not a folder")
      #expect(try PlanFile(path).backups().isEmpty)
      #expect(folder.names(in: folder.file("other")) == [])
      unlink(target)
    }
    #expect(try folder.plan().indicator(visit)?.measurements.count == 2)
  }

  @Test(
    "who may write the folder of a plan may keep backups of it", arguments: [0o2775, 0o700, 0o777])
  func sharedBackups(mode: Int) throws {
    let path = folder.write(.small)
    chmod(folder.path, mode_t(mode))
    _ = try PlanFile(path).append([.measured(visit, .sample("a"))])
    #expect(
      FileStatus.of(folder.file(".plan.json.backups")).map { $0.st_mode & 0o7777 } == mode_t(mode))
  }

  @Test("in a folder where all may write, but only owners replace, backups are the owner's")
  func stickyFolder() throws {
    let path = folder.write(.small)
    chmod(folder.path, 0o1777)
    _ = try PlanFile(path).append([.measured(visit, .sample("a"))])
    let mode = FileStatus.of(folder.file(".plan.json.backups")).map { $0.st_mode }
    #expect(mode.map { $0 & 0o022 } == 0)
  }

  @Test("a backup is meant by its letters or the beginning of its name, and by no number")
  func shortNames() {
    let backups = (0..<200).map { Backup(at: .at($0 * 1000), because: .saved, in: "/f") }
    let names = Backup.shortNames(of: backups)
    #expect(Set(names).count == 200)
    #expect(names.allSatisfy { $0.count >= 4 && $0.allSatisfy(\.isLetter) })
    for (backup, name) in zip(backups, names) {
      #expect(backups.filter { $0.isMeant(by: name) } == [backup])
      #expect(backups.filter { $0.isMeant(by: backup.name) } == [backup])
      #expect(Backup.shortNames(of: [backup]) == [String(name.prefix(4))])
    }
    #expect(
      !backups.contains { $0.isMeant(by: "") || $0.isMeant(by: "1") || $0.isMeant(by: "201") })
  }

  @Test("a backup that others forgot meanwhile is told so")
  func forgotten() throws {
    let (store, path) = try saved(2)
    let backup = try PlanFile(path).backups()[0]
    unlink(backup.path)
    let before = folder.bytes()
    #expect(throws: StoreError.file(path, .noBackup)) { try store.restore(backup) }
    #expect(folder.bytes() == before)
  }

  @Test("a restore neither replaces nor waits for what is not a file")
  func restoreOverPipe() throws {
    let (_, path) = try saved(2)
    let backup = try PlanFile(path).backups()[0]
    unlink(path)
    mkfifo(path, 0o600)
    #expect(throws: StoreError.file(path, .notAFile)) { try PlanFile(path).restore(backup) }
    #expect(folder.names() == [".plan.json.backups", "plan.json"])
  }

  @Test("closed days are refused as the file is now, not as it was when it was read")
  func closedDays() throws {
    let path = folder.write(.small)
    let (ours, theirs) = (PlanFile(path), PlanFile(path))
    _ = try ours.load()
    let closing = Plan.small.decided(
      .closed(through: .of("2017-12-31")), about: nil, id: "c", author: "A", at: .at(1))
    _ = try theirs.append([closing])
    let before = folder.bytes()
    let error = #expect(throws: StoreError.self) {
      try ours.append([.measured(visit, .sample("a"))])
    }
    #expect(error?.isAboutEvents == true)
    #expect(error?.description.contains("(A): cruscotto reopen reopens it") == true)
    #expect(folder.bytes() == before)
  }

  @Test(
    "who recorded, and why, is told where the file leaves it blank; the file is read all the same")
  func blankTexts() {
    var plan = Plan.small
    let retraction = Retraction(
      id: "r", measurement: "m0", reason: "\u{A0}", author: "A", recordedAt: .at(9))
    let nameless = { (place: Int) in
      PlanEvent.measured(
        visit,
        Measurement(
          id: "m\(place)", date: .of("2017-03-31"), entry: .value(1),
          author: place == 0 ? "A" : " ",
          recordedAt: .at(place)))
    }
    plan.apply(nameless(0))
    plan.apply(nameless(1))
    plan.apply(.retracted(visit, retraction))
    let told = complaints(PlanFormat.bytes(of: plan))
    #expect(told.count == 2)
    #expect(told[0].hasSuffix("measurements[1].author: the text is blank; write who or why"))
    #expect(told[1].hasSuffix("retractions[0].reason: the text is blank; write who or why"))
    for place in 2..<1200 { plan.apply(nameless(place)) }
    #expect(complaints(PlanFormat.bytes(of: plan)).count == 20)
  }

  @Test("a measurement of a closed day that a merge brought is kept, and told")
  func closedDayMerged() {
    var plan = Plan.small
    plan.apply(
      plan.decided(
        .closed(through: .of("2017-12-31")), about: nil, id: "c", author: "A", at: .at(1)))
    plan.apply(.measured(visit, .sample("early", at: 0)))
    plan.apply(.measured(visit, .sample("late", at: 2)))
    #expect(
      complaints(PlanFormat.bytes(of: plan)) == [
        "p.json:25:7: measurements[1].id: recorded while the period through 2017-12-31 was closed; "
          + "retract it, or reopen the period with cruscotto reopen"
      ])
  }
}
