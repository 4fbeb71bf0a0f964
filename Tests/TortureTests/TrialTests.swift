import Faults
import Testing

extension Trial: CustomTestStringConvertible {
  public var testDescription: String { name }
}

@Suite("Faults in the real program", .serialized)
struct TrialTests {
  @Test("nothing acknowledged is lost, and every rejection is right", arguments: Trial.all)
  func nothingLost(trial: Trial) throws {
    let report = try trial.report(with: Tools(), rounds: 1)
    #expect(report.lost == 0)
    #expect(report.defects == [])
    #expect(report.tried > 0)
    #expect(report.acknowledged > 0 || !report.refusals.isEmpty)
  }

  @Test(
    "files changed at random are refused, or are plans that come back the same", arguments: 1...3)
  func fuzz(seed: Int) throws {
    var fuzz = try LoaderFuzz(seed: seed)
    fuzz.run(200)
    #expect(fuzz.defects == [])
    #expect(fuzz.loaded > 0)
    #expect(fuzz.faults.count > 8)
  }

  @Test("a sync that is broken on purpose is found", arguments: ["file", "late", "folder"])
  func teeth(broken: String) throws {
    let report = try Trial.brokenPowerCuts(broken).report(with: Tools(), rounds: 1)
    #expect(report.lost > 0)
  }
}
