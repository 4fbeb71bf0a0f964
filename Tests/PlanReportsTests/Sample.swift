import PerformanceModel
import TestSupport
import Wording

@testable import PlanReports

/// The plans that the tests of the reports show.
enum Sample {
  /// The day that the illustrative measurements lead up to.
  static let day = SamplePlan.day

  /// The real plan with illustrative measurements.
  static let illustrated = SamplePlan.illustrated
  /// The real plan as it was read, without measurements.
  static let fresh = SamplePlan.fresh

  static let italian = Phrases(.italian)
  static let english = Phrases(.english)

  /// The report of the illustrated plan on its day.
  static let report = StatusReport(illustrated, StatusSelection(asOf: day))

  /// The text of a file of the project.
  static func text(_ path: String) -> String { TestFile.text(of: "\(TestFile.project)/\(path)") }
}

extension String {
  /// Returns the number of times that a text occurs in this one.
  func count(of text: String) -> Int { ranges(of: text).count }
}
