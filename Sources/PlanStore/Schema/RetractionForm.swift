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
  var references: [EventReference] {
    indicator.flatMap { retraction.measurement.isEmpty ? nil : [retraction.reference(of: $0)] }
      ?? []
  }
  var subject: Subject? { indicator.map { .indicator($0) } }
  var event: PlanEvent? { indicator.map { .retracted($0, retraction) } }

  func add(to owner: PlanReader.Owner, of plan: inout PlanReader) {
    guard case .indicator(let place) = owner else { return }
    plan.indicators[place].indicator.retractions.append(retraction)
  }

  static let schema = Schema("retraction", of: Self.self)
  static let subjectName = "indicator"
  static var blank: RetractionForm {
    RetractionForm(
      Retraction(
        id: "", measurement: "", reason: "", author: "", recordedAt: Timestamp(milliseconds: 0)),
      of: nil)
  }
  var unknownMembers: [UnknownMember] {
    get { retraction.unknownMembers }
    set { retraction.unknownMembers = newValue }
  }

  static func members<V: MemberVisitor>(_ form: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("id", &form.retraction.id, .identifier)
    try visit("indicator", &form.indicator, .code, .required)
    try visit("measurement", &form.retraction.measurement, .identifier)
    try visit("reason", &form.retraction.reason, .statement)
    try visit("author", &form.retraction.author, .statement)
    try visit("recordedAt", &form.retraction.recordedAt, .moment)
  }
}
