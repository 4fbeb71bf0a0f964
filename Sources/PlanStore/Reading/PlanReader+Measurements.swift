import PerformanceModel

extension PlanReader {
  mutating func readMeasurement() throws(SyntaxFault) {
    guard var record = try open(tables.measurement) else { return }
    var parts = MeasurementParts(offset: record.start)
    while let member = try next(&record) {
      let offset = cursor.offset
      switch member {
      case .id:
        parts.offset = offset
        parts.id = try identifier()
      case .indicator: parts.slot = try indicatorSlot()
      case .date: parts.date = try day()
      case .value: parts.value = try figure()
      case .numerator: parts.numerator = try figure()
      case .denominator:
        parts.denominatorOffset = offset
        parts.denominator = try figure()
      case .done: parts.done = try boolean()
      case .note: parts.note = try text()
      case .evidence: parts.evidence = try text()
      case .cause: parts.cause = try text()
      case .author: parts.author = noted(try repeatedText(), at: offset)
      case .recordedAt: parts.recordedAt = try timestamp()
      case .replaces:
        parts.replacesOffset = offset
        parts.replaces = try identifier()
      }
    }
    finish(parts, record)
  }

  private mutating func finish(
    _ parts: MeasurementParts, _ record: RecordReader<MeasurementMember>
  ) {
    let id = require(parts.id, .id, in: record)
    let slot = require(parts.slot, .indicator, in: record)
    let date = require(parts.date, .date, in: record)
    let author = require(parts.author, .author, in: record)
    let moment = require(parts.recordedAt, .recordedAt, in: record)
    let entry = entry(parts, in: record)
    guard let id else { return }
    guard let slot, let date, let author, let moment, let entry, slot >= 0 else {
      register(id, as: .unreadable, at: parts.offset)
      return
    }
    guard register(id, as: .measurement(slot), at: parts.offset) else { return }
    if let replaces = parts.replaces {
      index.replacements.append(
        PlanIndex.Replacement(id: id, replaces: replaces, slot: slot, offset: parts.replacesOffset))
    }
    let isAct = parts.done != nil
    if isAct != indicators[slot].indicator.target.measure.isAct {
      index.unlikelyEntries.append(
        PlanIndex.UnlikelyEntry(slot: slot, isAct: isAct, offset: record.start))
    }
    if slot != run.slot { endRun() }
    run.slot = slot
    run.measurements.append(
      Measurement(
        id: id, date: date, entry: entry, note: parts.note, evidence: parts.evidence,
        cause: parts.cause, author: author, recordedAt: moment, replaces: parts.replaces,
        unknownMembers: record.unknown.canonical))
  }

  /// Hands the measurements of the last indicator over to it, in an array of just their number.
  mutating func endRun() {
    guard !run.measurements.isEmpty else { return }
    indicators[run.slot].indicator.measurements += run.measurements
    run.measurements.removeAll(keepingCapacity: true)
  }

  private mutating func entry(
    _ parts: MeasurementParts, in record: RecordReader<MeasurementMember>
  ) -> Measurement.Entry? {
    switch (parts.value, parts.numerator, parts.denominator, parts.done) {
    case (let value?, nil, nil, nil): return .value(value)
    case (nil, let numerator?, let denominator?, nil) where denominator != 0:
      return .ratio(numerator, denominator)
    case (nil, nil, nil, let isDone?): return .done(isDone)
    default: return faultyEntry(parts, in: record)
    }
  }

  /// Reports why a measurement has no single figure.
  private mutating func faultyEntry(
    _ parts: MeasurementParts, in record: RecordReader<MeasurementMember>
  ) -> Measurement.Entry? {
    let isRatio = record.has(.numerator) || record.has(.denominator)
    switch (record.has(.value), isRatio, record.has(.done)) {
    case (true, false, false), (false, false, true): break  // Reported where it was read.
    case (false, true, false):
      _ = require(parts.numerator, .numerator, in: record)
      _ = require(parts.denominator, .denominator, in: record)
      if parts.denominator == 0 { log.add(.zeroDenominator, at: parts.denominatorOffset) }
    case (false, false, false): log.add(.noFigure, at: record.start)
    default:
      let stray = isRatio && !record.has(.done) ? "numerator" : "done"
      log.add(.strayMember(stray, because: .besideAnotherFigure), at: record.start)
    }
    return nil
  }

  /// Reads the code of an indicator; −1 stands for one that could not be read itself.
  mutating func indicatorSlot() throws(SyntaxFault) -> Int? {
    let offset = cursor.offset
    let end = cursor.endOfPlainRun(from: offset + 1)
    let key = end - offset <= 16 && cursor.byte == 0x22 ? cursor.packed(from: offset, to: end) : 0
    if key != 0, key == index.lastIndicator.key, cursor.byte(at: end) == 0x22 {
      cursor.offset = end + 1
      cursor.skipBlanks()
      return index.lastIndicator.slot
    }
    guard let code = try code() else { return nil }
    guard let entry = index.indicators[code] else {
      log.add(.nowhere(.indicator, code.text), at: offset)
      return nil
    }
    if cursor.byte(at: end) == 0x22 { index.lastIndicator = (key, entry.place ?? -1) }
    return entry.place ?? -1
  }

  /// Notes the name of an event; reports one that another event has.
  @discardableResult
  mutating func register(_ id: String, as subject: EventTable.Subject, at offset: Int) -> Bool {
    guard let earlier = index.events.add(id, subject, at: offset) else { return true }
    log.add(.duplicate(.event, id, firstLine: log.line(of: earlier.offset)), at: offset)
    return false
  }
}

/// The members of a measurement as they are read.
private struct MeasurementParts {
  var offset: Int
  var id: String?
  var slot: Int?
  var date: Day?
  var value: Figure?
  var numerator: Figure?
  var denominator: Figure?
  var denominatorOffset = 0
  var done: Bool?
  var note: String?
  var evidence: String?
  var cause: String?
  var author: String?
  var recordedAt: Timestamp?
  var replaces: String?
  var replacesOffset = 0
}
