import PerformanceModel

/// A retraction as the file has it.
struct RetractionForm: EventForm {
  private var retraction: Retraction
  private var indicator: Code?

  init(_ retraction: Retraction, of indicator: Code?) {
    self.retraction = retraction
    self.indicator = indicator
  }

  var id: String { retraction.id }
  var subject: Subject? { indicator.map { .indicator($0) } }
  var event: PlanEvent? { indicator.map { .retracted($0, retraction) } }

  static let schema: Schema<RetractionForm> = Schema(
    "retraction",
    blank: RetractionForm(
      Retraction(
        id: "", measurement: "", reason: "", author: "", recordedAt: Timestamp(milliseconds: 0)),
      of: nil),
    unknown: \.retraction.unknownMembers
  ) {
    Member("id", \.retraction.id, .identifier)
    Member("indicator", \.indicator, .code, .required)
    Member("measurement", \.retraction.measurement, .identifier)
    Member("reason", \.retraction.reason, .statement)
    Member("author", \.retraction.author, .statement)
    Member("recordedAt", \.retraction.recordedAt, .moment)
  }
}
