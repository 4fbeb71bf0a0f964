import PerformanceModel

/// One event as the file has it, without a plan around it.
public enum EventCodec {
  /// The lists of a file that hold events; each kind of event has its own.
  public enum Kind: String, CaseIterable, Sendable {
    case measurements, retractions, decisions

    /// Returns the kind of an event.
    public init(_ event: PlanEvent) {
      self =
        switch event {
        case .measured: .measurements
        case .retracted: .retractions
        case .decided: .decisions
        }
    }
  }

  /// Returns the record of an event, to the byte as the file has it.
  public static func encode(_ event: PlanEvent) -> [UInt8] {
    var json = JSONWriter()
    json.event(event)
    return json.bytes
  }

  /// Reads the record of an event; whether the plan has what it is about is not asked.
  ///
  /// - Parameters:
  ///   - bytes: The record, alone.
  ///   - kind: The list that it comes from.
  ///   - file: What problems call the bytes.
  /// - Returns: The event.
  /// - Throws: Every problem of the record.
  public static func decode(
    _ bytes: [UInt8], as kind: Kind, file: String = ""
  ) throws(PlanProblems) -> PlanEvent {
    let outcome = JSONCursor.reading(bytes) { cursor -> Result<PlanEvent, PlanProblems>? in
      var reader = RecordReader(cursor)
      let event = reader.event(kind)
      let problems = reader.log.problems(of: file)
      guard let event, problems.list.allSatisfy(\.isWarning) else { return .failure(problems) }
      return .success(event)
    }
    guard let outcome else { throw PlanProblems.empty(file) }
    return try outcome.get()
  }
}

extension RecordReader {
  /// Reads an event of a kind that is alone in its text.
  fileprivate mutating func event(_ kind: EventCodec.Kind) -> PlanEvent? {
    do throws(SyntaxFault) {
      try cursor.checkText()
      switch kind {
      case .measurements: return try event(MeasurementForm.self)
      case .retractions: return try event(RetractionForm.self)
      case .decisions: return try event(DecisionForm.self)
      }
    } catch {
      log.add(error.fault, at: error.offset)
      return nil
    }
  }

  private mutating func event<Form: EventForm>(
    _ form: Form.Type
  ) throws(SyntaxFault) -> PlanEvent? {
    let walk = try ownRecord(form)
    guard cursor.isAtEnd else { throw cursor.unexpected(.endOfFile) }
    return walk.flatMap { $0.isWhole ? $0.value.event : nil }
  }
}

extension JSONWriter {
  /// Writes the record of an event.
  mutating func event(_ event: PlanEvent) {
    switch event {
    case .measured(let code, let measurement):
      record(MeasurementForm(measurement, of: code))
    case .retracted(let code, let retraction):
      record(RetractionForm(retraction, of: code))
    case .decided(let code, let decision):
      record(DecisionForm(decision, about: code))
    }
  }
}
