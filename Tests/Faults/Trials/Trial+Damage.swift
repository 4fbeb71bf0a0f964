import Glibc
import PerformanceModel
import PlanStore
import StoreWording

extension Trial {
  static let everyTruncation = Trial("a plan cut off at every byte, by the loader") {
    workshop, rounds in
    var report = TrialReport()
    // The whole sample takes long; a few objectives of it have all sorts of records too.
    let plan = try PlanFile(Workshop.sample).load().plan.shortened(to: 4)
    let bytes = PlanFormat.bytes(of: plan)
    // Few rounds are for those who wait; they look at a part of the lengths only.
    for count in stride(from: 0, to: bytes.count - 1, by: isLight(rounds) ? 29 : 1) {
      report.tried += 1
      do {
        _ = try PlanFormat.read(Array(bytes[..<count]), file: "plan.json")
        report.lost += 1
        report.expect(false, "\(count) of \(bytes.count) bytes were taken for a plan")
      } catch {
        report.refuse("\(error)", in: workshop)
      }
    }
    return report
  }

  static let truncations = Trial("the sample cut off at chance lengths, by the program") {
    workshop, rounds in
    var report = TrialReport()
    let size = try LoadedPlanSize.of(Workshop.sample)
    for _ in 0..<(rounds * 5) {
      try workshop.renewPlan()
      let count = Int.random(in: 0..<(size - 1), using: &workshop.chance)
      truncate(workshop.plan, count)
      try refuseOrKeep(workshop, &report, mayLoad: false)
    }
    return report
  }

  static let flippedBits = Trial("one bit flipped at a chance place, by the program") {
    workshop, rounds in
    var report = TrialReport()
    let size = try LoadedPlanSize.of(Workshop.sample)
    for _ in 0..<(rounds * 5) {
      try workshop.renewPlan()
      let place = Int.random(in: 0..<size, using: &workshop.chance)
      let file = open(workshop.plan, O_RDWR)
      var byte: UInt8 = 0
      pread(file, &byte, 1, place)
      byte ^= 1 << UInt8.random(in: 0..<8, using: &workshop.chance)
      pwrite(file, &byte, 1, place)
      close(file)
      try refuseOrKeep(workshop, &report, mayLoad: true)
    }
    return report
  }

  /// Lets the program read, and write, a damaged plan: a clear rejection that changes nothing, or a
  /// plan that is still valid.
  private static func refuseOrKeep(
    _ workshop: Workshop, _ report: inout TrialReport, mayLoad: Bool
  ) throws {
    report.tried += 1
    let before = try workshop.shell("sha256sum < '\(workshop.plan)'").outputText
    let validation = try workshop.cruscotto(["validate", workshop.plan])
    let isRefused = validation.errorText.contains("plan.json:")
    if validation.status == 0 || validation.status == 65 && mayLoad && !isRefused {
      report.acknowledged += 1
      report.expect(mayLoad, "a plan without its end was taken for whole")
    } else {
      report.expect(
        validation.status == 65 && isRefused,
        "status \(validation.status) without a place: \(validation.errorText)")
      report.refuse(validation.errorText, in: workshop)
    }
    let saving = try workshop.cruscotto(
      ["record", workshop.plan, "2.2", "--value", "1", "--date", "2017-12-31"])
    report.expect(saving.status < 128, "the program crashed: \(saving.status)")
    guard saving.status != 0 else { return }
    let after = try workshop.shell("sha256sum < '\(workshop.plan)'").outputText
    if before != after { report.lost += 1 }
  }
}

private enum LoadedPlanSize {
  static func of(_ path: String) throws -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Workshop.Trouble.cannotStart(path) }
    return Int(status.st_size)
  }
}

extension Plan {
  /// The plan with its first objectives only.
  fileprivate func shortened(to count: Int) -> Plan {
    var plan = self
    plan.objectives = Array(objectives.prefix(count))
    return plan
  }
}
