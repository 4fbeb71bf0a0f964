import PerformanceModel

/// A measurement as the file has it, with its figure in one member or two.
struct MeasurementForm: EventForm {
  private var measurement: Measurement
  private var indicator: Code?
  private var value: Figure?
  private var numerator: Figure?
  private var denominator: Figure?
  private var done: Bool?

  init(_ measurement: Measurement, of indicator: Code?) {
    self.measurement = measurement
    self.indicator = indicator
    switch measurement.entry {
    case .value(let value): self.value = value
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
  var subject: Subject? { indicator.map { .indicator($0) } }

  var event: PlanEvent? {
    guard let indicator, let entry else { return nil }
    var measurement = measurement
    measurement.entry = entry
    return .measured(indicator, measurement)
  }

  /// The one figure; `nil` where there is none, or several.
  private var entry: Measurement.Entry? {
    switch (value, numerator, denominator, done) {
    case (let value?, nil, nil, nil): .value(value)
    case (nil, let numerator?, let denominator?, nil) where denominator != 0:
      .ratio(numerator, denominator)
    case (nil, nil, nil, let isDone?): .done(isDone)
    default: nil
    }
  }

  static let schema: Schema<MeasurementForm> = Schema(
    "measurement", blank: MeasurementForm(), unknown: \.measurement.unknownMembers
  ) {
    Member("id", \.measurement.id, .identifier)
    Member("indicator", \.indicator, .code, .required)
    Member("date", \.measurement.date, .day)
    Member("value", \.value, .figure)
    Member("numerator", \.numerator, .figure)
    Member("denominator", \.denominator, .figure)
    Member("done", \.done, .truth)
    Member("note", \.measurement.note, .text)
    Member("evidence", \.measurement.evidence, .text)
    Member("cause", \.measurement.cause, .text)
    Member("author", \.measurement.author, .statement)
    Member("recordedAt", \.measurement.recordedAt, .moment)
    Member("replaces", \.measurement.replaces, .identifier)
  } check: { walk, reader in
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
      if walk.hasRead("denominator"), walk.value.isOverZero {
        log.add(.zeroDenominator, at: offset(of: "denominator", in: walk.start))
      }
    case (false, false, false): log.add(.noFigure, at: walk.start)
    default:
      let stray = isRatio && !walk.has("done") ? "numerator" : "done"
      log.add(.strayMember(stray, because: .besideAnotherFigure), at: walk.start)
    }
  }
}

extension MeasurementForm {
  fileprivate var isOverZero: Bool { denominator == 0 }
}
