import PerformanceModel

/// A measurement as the file has it, with its figure in one member or two.
struct MeasurementForm: EventForm {
  private(set) var id = ""
  private var indicator: Code?
  private var date = Day(number: 0)
  private var figure: Figure?
  private var numerator: Figure?
  fileprivate var denominator: Figure?
  private var done: Bool?
  private var note: String?
  private var evidence: String?
  private var cause: String?
  private var author = ""
  private var recordedAt = Timestamp(milliseconds: 0)
  private var replaces: String?
  var unknownMembers: [UnknownMember] = []

  init(_ measurement: Measurement, of indicator: Code?) {
    id = measurement.id
    self.indicator = indicator
    date = measurement.date
    switch measurement.entry {
    case .value(let figure): self.figure = figure
    case .ratio(let numerator, let denominator):
      (self.numerator, self.denominator) = (numerator, denominator)
    case .done(let isDone): done = isDone
    }
    (note, evidence, cause) = (measurement.note, measurement.evidence, measurement.cause)
    (author, recordedAt) = (measurement.author, measurement.recordedAt)
    (replaces, unknownMembers) = (measurement.replaces, measurement.unknownMembers)
  }

  /// A measurement of which nothing was read.
  private init() {}

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
    entry.map { entry in
      Measurement(
        id: id, date: date, entry: entry, note: note, evidence: evidence, cause: cause,
        author: author, recordedAt: recordedAt, replaces: replaces, unknownMembers: unknownMembers)
    }
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

  static func members<V: MemberVisitor>(_ form: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("id", &form.id, .identifier)
    try visit("indicator", &form.indicator, .code, .required)
    try visit("date", &form.date, .day)
    try visit("value", &form.figure, .figure)
    try visit("numerator", &form.numerator, .figure)
    try visit("denominator", &form.denominator, .figure)
    try visit("done", &form.done, .truth)
    try visit("note", &form.note, .text)
    try visit("evidence", &form.evidence, .text)
    try visit("cause", &form.cause, .text)
    try visit("author", &form.author, .statement)
    try visit("recordedAt", &form.recordedAt, .moment)
    try visit("replaces", &form.replaces, .identifier)
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
