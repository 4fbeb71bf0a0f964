import PerformanceModel

/// A measurement as the file has it, with its figure in one member or two.
struct MeasurementForm: EventForm {
  private var measurement: Measurement
  private var indicator: Code?
  private var figure: Figure?
  private var numerator: Figure?
  fileprivate var denominator: Figure?
  private var done: Bool?

  init(_ measurement: Measurement, of indicator: Code?) {
    self.measurement = measurement
    self.indicator = indicator
    switch measurement.entry {
    case .value(let figure): self.figure = figure
    case .ratio(let numerator, let denominator):
      (self.numerator, self.denominator) = (numerator, denominator)
    case .done(let isDone): done = isDone
    }
  }

  /// A measurement of which nothing was read.
  private init() {
    measurement = Measurement(
      id: "", date: Day(number: 0), entry: .done(false), author: "",
      recordedAt: Timestamp(milliseconds: 0))
  }

  var id: String { measurement.id }
  var references: [EventReference] { [] }
  var subject: Subject? { indicator.map { .indicator($0) } }

  var event: PlanEvent? {
    guard let indicator, let whole else { return nil }
    return .measured(indicator, whole)
  }

  func add(to owner: PlanReader.Owner, of plan: inout PlanReader) {
    guard case .indicator(let place) = owner, let whole else { return }
    plan.add(whole, toIndicator: place)
  }

  private var whole: Measurement? {
    guard let entry else { return nil }
    var measurement = measurement
    measurement.entry = entry
    return measurement
  }

  /// The one figure; `nil` where there is none, or several.
  private var entry: Measurement.Entry? {
    switch (figure, numerator, denominator, done) {
    case (let figure?, nil, nil, nil): .value(figure)
    case (nil, let numerator?, let denominator?, nil) where denominator != 0:
      .ratio(numerator, denominator)
    case (nil, nil, nil, let isDone?): .done(isDone)
    default: nil
    }
  }

  static let schema = Schema("measurement", of: Self.self)
  static let subjectName = "indicator"
  static var blank: MeasurementForm { MeasurementForm() }
  var unknownMembers: [UnknownMember] {
    get { measurement.unknownMembers }
    set { measurement.unknownMembers = newValue }
  }

  static func members<V: MemberVisitor>(_ form: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("id", &form.measurement.id, .identifier)
    try visit("indicator", &form.indicator, .code, .required)
    try visit("date", &form.measurement.date, .day)
    try visit("value", &form.figure, .figure)
    try visit("numerator", &form.numerator, .figure)
    try visit("denominator", &form.denominator, .figure)
    try visit("done", &form.done, .truth)
    try visit("note", &form.measurement.note, .text)
    try visit("evidence", &form.measurement.evidence, .text)
    try visit("cause", &form.measurement.cause, .text)
    try visit("author", &form.measurement.author, .statement)
    try visit("recordedAt", &form.measurement.recordedAt, .moment)
    try visit("replaces", &form.measurement.replaces, .identifier)
  }

  static func isSound(_ walk: inout RecordWalk<Self>, _ reader: inout RecordReader) -> Bool {
    if walk.value.entry != nil { return true }
    reader.reportEntry(of: walk)
    return false
  }
}

extension RecordReader {
  /// Reports why a measurement has no single figure.
  fileprivate mutating func reportEntry(of walk: RecordWalk<MeasurementForm>) {
    let parts = ["numerator", "denominator"]
    let isRatio = parts.contains { walk.has($0) }
    switch (walk.has("value"), isRatio, walk.has("done")) {
    case (true, false, false), (false, false, true): break  // Reported where it was read.
    case (false, true, false):
      for name in parts where !walk.has(name) { log.add(.missingMember(name), at: walk.start) }
      if walk.hasRead("denominator"), walk.value.denominator == 0 {
        log.add(.zeroDenominator, at: offset(of: "denominator", in: walk.start))
      }
    case (false, false, false): log.add(.noFigure, at: walk.start)
    default:
      let stray = isRatio && !walk.has("done") ? "numerator" : "done"
      log.add(.strayMember(stray, because: .besideAnotherFigure), at: walk.start)
    }
  }
}
