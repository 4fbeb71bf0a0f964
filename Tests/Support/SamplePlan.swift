import PerformanceModel
import PlanStore

/// The plan of the sample document.
public enum SamplePlan {
  /// The day that the illustrative measurements lead up to.
  public static let day = Day(year: 2018, month: 1, day: 31) ?? Day(number: 0)

  /// The plan with illustrative measurements.
  public static let illustrated = load("piano_performance_2017-2019.dimostrazione.json")
  /// The plan as it was read, without measurements.
  public static let fresh = load("piano_performance_2017-2019.json")

  private static func load(_ name: String) -> Plan {
    do {
      let bytes = TestFile.bytes(of: "\(TestFile.samples)/\(name)")
      return try PlanFormat.read(bytes, file: name).plan
    } catch {
      preconditionFailure("\(name) cannot be read: \(error)")
    }
  }
}
