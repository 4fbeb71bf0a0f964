import PerformanceModel

extension ReportDocument {
  /// All that is known of one indicator, in words.
  public struct IndicatorCard: Sendable {
    public let code: Code
    public let title: String
    public let status: Status
    public let reason: String
    public let degree: Degree
    /// Labels with their texts: criterion, source, formula, value, due date and more.
    public let members: [(label: String, text: String)]
    /// The measurements in the order of their dates.
    public let history: [Point]
    public let chart: Chart?
  }

  /// A measurement in words.
  public struct Point: Sendable {
    public let day: String
    public let value: String
    public let author: String
    /// Note, cause, evidence; empty where there is none.
    public let remark: String
  }

  /// Values over time against the target.
  public struct Chart: Sendable {
    /// The content of the chart, for readers who do not see it.
    public let description: String
    public let points: [Place]
    /// The height of the line of the target, 0…1.
    public let goal: Double
    public let goalLabel: String
    public let topLabel: String
    public let bottomLabel: String
    public let startLabel: String
    public let endLabel: String

    /// Where a value lies: from left to right and from bottom to top, 0…1.
    public struct Place: Sendable {
      public let x: Double
      public let y: Double
      public let label: String
    }
  }
}
