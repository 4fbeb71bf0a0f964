import Glibc
import PerformanceModel
import Testing

@testable import PlanStore

@Suite("Recovery")
struct RecoveryTests {
  private let folder = Scratch()
  private let visit = Code.of("1.1")

  /// A plan that was saved some times, with what each save left behind.
  private func saved(_ count: Int) async throws -> (store: PlanFile, path: String) {
    let path = folder.write(.small)
    let store = PlanFile(path)
    for place in 0..<count {
      _ = try await store.append([.measured(visit, .sample("a\(place)", at: place))])
    }
    return (store, path)
  }

  @Test("a backup comes back whole, with the attributes of the file; the file becomes a backup")
  func restore() async throws {
    let (store, path) = try await saved(3)
    chmod(path, 0o640)
    let present = folder.bytes()
    let backup = try Backups(of: path).all[1]
    let outcome = try await store.restore(backup)
    #expect(outcome.plan.indicator(visit)?.measurements.map(\.id) == ["a0"])
    #expect(try folder.plan() == outcome.plan)
    var status = stat()
    stat(path, &status)
    #expect(status.st_mode & 0o777 == 0o640)
    let replaced = try #require(outcome.replaced)
    #expect(replaced.reason == .restored)
    #expect(try OpenFile(replaced.path, O_RDONLY).contents(padding: 0) == present)
    // What was restored can be taken back, and written on.
    #expect(try await store.restore(replaced).plan.indicator(visit)?.measurements.count == 3)
    _ = try await store.append([.measured(visit, .sample("z", at: 9))])
    #expect(try folder.plan().indicator(visit)?.measurements.count == 4)
  }

  @Test("a backup comes back in the place of a damaged file, or of none", arguments: [true, false])
  func restoreOverDamage(isThere: Bool) async throws {
    let (_, path) = try await saved(2)
    if isThere { folder.write(Array("{".utf8), as: "plan.json") } else { unlink(path) }
    let backup = try Backups(of: path).all[0]
    let outcome = try await PlanFile(path).restore(backup)
    #expect(try folder.plan().indicator(visit)?.measurements.map(\.id) == ["a0"])
    #expect((outcome.replaced != nil) == isThere)
  }

  @Test("a backup that is damaged itself brings nothing back")
  func damagedBackup() async throws {
    let (store, path) = try await saved(2)
    let present = folder.bytes()
    let backup = try Backups(of: path).all[0]
    truncate(backup.path, 100)
    await #expect(throws: StoreError.self) { try await store.restore(backup) }
    #expect(folder.bytes() == present)
  }

  @Test("names of backups say when and why, and no other file is taken for one")
  func names() {
    for reason in [Backup.Reason.saved, .migrated(1), .restored] {
      let backup = Backup(at: .at(125), because: reason, in: "/f")
      let again = Backup(fileName: backup.name + ".json", in: "/f")
      #expect(again == backup)
    }
    for name in ["x.json", "2018-01-01T00-00-00.125Z.txt", "2018-01-01T00-00-00.125Z.x.json"] {
      #expect(Backup(fileName: name, in: "/f") == nil)
    }
  }

  @Test("where a second name cannot be given, the backup is a copy")
  func copies() async throws {
    // The file's folder is on another file system than its backups, so no link can be made.
    let path = folder.write(.small)
    let other = "/dev/shm/cruscotto-test-\(EventIdentifier.make())"
    guard mkdir(other, 0o755) == 0 else { return }
    defer {
      for backup in (try? Backups(of: path).all) ?? [] { unlink(backup.path) }
      rmdir(other)
    }
    symlink(other, folder.file(".plan.json.backups"))
    _ = try await PlanFile(path).append([.measured(visit, .sample("a"))])
    let backups = try Backups(of: path).all
    #expect(backups.count == 1)
    let backup = try #require(backups.first)
    #expect(try LoadedPlan(contentsOf: backup.path).plan == .small)
  }

  @Test("closed days are refused as the file is now, not as it was when it was read")
  func closedDays() async throws {
    let path = folder.write(.small)
    let (ours, theirs) = (PlanFile(path), PlanFile(path))
    _ = try await ours.load()
    let closing = Plan.small.decided(
      .closed(through: .of("2017-12-31")), about: nil, id: "c", author: "A", at: .at(1))
    _ = try await theirs.append([closing])
    let before = folder.bytes()
    let error = await #expect(throws: StoreError.self) {
      try await ours.append([.measured(visit, .sample("a"))])
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
