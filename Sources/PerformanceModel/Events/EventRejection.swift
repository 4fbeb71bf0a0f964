import Text

/// The reason for which an event may not be recorded.
public enum EventRejection: Error, Hashable, Sendable {
  /// It would change a figure of a day that is closed, or how one is judged.
  case closedDays(Closure)
  /// A text that must say something is blank.
  case blank(NeededText)
  /// A text holds a character that could deceive who reads it, or steer what shows it.
  case unsound(NeededText, Unicode.Scalar)
  /// A revised target asks for another measure or unit than the figures that stand.
  case otherMeasure(MeasureChange)
  /// It would hold from a day after the last one that it is about.
  case tooLate(Day, last: Day)
  /// It would hold from a day before the plan's first.
  case tooEarly(Day, first: Day)
  /// The measurement was withdrawn before.
  case retractedAlready(Retraction)
  /// The measurement was corrected before.
  case replacedAlready(by: Measurement)
  /// The measurement, by its name, is one of another indicator.
  case ofOtherIndicator(String, Code)
  /// A person answered for the reading before.
  case readAlready(Decision)
  /// The reading raises no doubt.
  case readWithoutDoubt
  /// An earlier event about the same thing has the last moment that can be written.
  case noMomentLeft

  /// A text that an event needs.
  public enum NeededText: Hashable, Sendable {
    case author, reason, note, office, person
  }

  /// True if it holds for what was recorded without knowledge of what stands in its way; other
  /// events are kept then, and what differs is a ``DecisionConflict``.
  public var isBinding: Bool {
    switch self {
    case .closedDays, .blank, .otherMeasure, .tooLate, .tooEarly, .ofOtherIndicator,
      .noMomentLeft:
      true
    case .unsound, .retractedAlready, .replacedAlready, .readAlready, .readWithoutDoubt: false
    }
  }
}

extension Plan {
  /// Returns why events may not be recorded one after another; `nil` when they may.
  public func rejection(of events: [PlanEvent]) -> EventRejection? {
    guard events.count > 1 else { return events.first.flatMap { rejection(of: $0) } }
    var plan = self
    for event in events {
      if let rejection = plan.rejection(of: event) { return rejection }
      plan.apply(event)
    }
    return nil
  }

  /// Returns why an event may not be recorded; `nil` when it may.
  ///
  /// To be asked before an event is recorded; what a merge brings is kept all the same.
  public func rejection(of event: PlanEvent) -> EventRejection? {
    if let rejection = event.refusalOfTexts { return rejection }
    if event.recordedAt > .last { return .noMomentLeft }
    if let closure = closure(forbidding: event) { return .closedDays(closure) }
    switch event {
    case .measured(let code, let measurement):
      return measurement.replaces.flatMap { rejection(ofChanging: $0, of: code) }
    case .retracted(let code, let retraction):
      return rejection(ofChanging: retraction.measurement, of: code)
    case .decided(let code, let decision): return rejection(of: decision, about: code)
    }
  }

  /// Returns why a measurement of an indicator may be neither corrected nor withdrawn.
  private func rejection(ofChanging id: String, of code: Code) -> EventRejection? {
    guard let indicator = indicator(code) else { return nil }
    if let retraction = indicator.retractions.first(where: { $0.measurement == id }) {
      return .retractedAlready(retraction)
    }
    guard let measurement = indicator.measurements.first(where: { $0.id == id }) else {
      return owner(ofMeasurement: id).map { .ofOtherIndicator(id, $0) }
    }
    if indicator.stands(measurement) { return nil }
    let replacements = indicator.measurements.filter { $0.replaces == id }
    return (replacements.first(where: indicator.stands) ?? replacements.last)
      .map { .replacedAlready(by: $0) }
  }

  private func owner(ofMeasurement id: String) -> Code? {
    objectives.lazy.flatMap(\.indicators)
      .first { $0.measurements.contains { $0.id == id } }?.code
  }

  private func rejection(of decision: Decision, about code: Code?) -> EventRejection? {
    switch decision.ruling {
    case .confirmed: code.flatMap { indicator($0) }.flatMap(\.refusalOfConfirming)
    case .revised, .weight, .thresholds:
      repeats(decision, about: code)
        ? nil
        : refusalOfDay(decision, about: code)
          ?? measureChange(by: .decided(code, decision)).map { .otherMeasure($0) }
    case .reopened, .corrected, .assigned, .closed, .opened: nil
    }
  }

  /// True if a decision says once more what was decided already, as a settlement does.
  private func repeats(_ decision: Decision, about code: Code?) -> Bool {
    decisions(about: code, on: decision.ruling.matter).contains {
      $0.ruling == decision.ruling && $0.firstDay == decision.firstDay
    }
  }

  private func refusalOfDay(_ decision: Decision, about code: Code?) -> EventRejection? {
    guard let day = decision.firstDay else { return nil }
    let last = lastDay(decidedBy: decision, about: code, on: day) ?? term.end
    if day > last { return .tooLate(day, last: last) }
    return day < term.start ? .tooEarly(day, first: term.start) : nil
  }

  /// The last day of the targets that a change from a day on is about; `nil` where that is not a target.
  func lastDay(decidedBy decision: Decision, about code: Code?, on day: Day) -> Day? {
    switch decision.ruling {
    case .revised: code.flatMap { indicator($0) }?.target(on: day).lastDay
    case .weight:
      code.flatMap { objective($0) }?.indicators.map { $0.target(on: day).lastDay }.max()
    case .thresholds, .confirmed, .reopened, .corrected, .assigned, .closed, .opened: nil
    }
  }
}

extension Target {
  /// The last day of its period, or the due date where that is later.
  public var lastDay: Day { max(period.end, effectiveDue) }
}

extension Indicator {
  /// The reason for which the reading cannot be confirmed; `nil` when it can.
  fileprivate var refusalOfConfirming: EventRejection? {
    if let decision = answerToReading { return .readAlready(decision) }
    return reading.isInDoubt || question != nil ? nil : .readWithoutDoubt
  }

  /// The last decision by which a person answered for the reading of the document.
  private var answerToReading: Decision? {
    decisions.byRecording.reduce(nil) { answer, decision in
      switch decision.ruling {
      case .confirmed, .corrected: decision
      case .reopened: nil
      case .revised, .weight, .assigned, .thresholds, .closed, .opened: answer
      }
    }
  }
}

extension EventRejection {
  /// Returns why a text that a person gives cannot be kept; `nil` where it can, or there is none.
  public static func ofText(_ text: String?, as kind: NeededText) -> EventRejection? {
    guard let text else { return nil }
    if text.isBlank { return .blank(kind) }
    return text.unsoundScalar(mayHaveLines: kind.mayHaveLines).map { .unsound(kind, $0) }
  }
}

extension EventRejection.NeededText {
  /// True if the text may have several lines; a name may not.
  fileprivate var mayHaveLines: Bool {
    switch self {
    case .reason, .note: true
    case .author, .office, .person: false
    }
  }
}

extension PlanEvent {
  /// The rejection of the first text that cannot be kept.
  fileprivate var refusalOfTexts: EventRejection? {
    texts.lazy.compactMap { EventRejection.ofText($0, as: $1) }.first
  }

  private var texts: [(String?, EventRejection.NeededText)] {
    switch self {
    case .measured(_, let measurement):
      return [
        (author, .author), (measurement.note, .note), (measurement.evidence, .note),
        (measurement.cause, .note),
      ]
    case .retracted(_, let retraction): return [(author, .author), (retraction.reason, .reason)]
    case .decided(_, let decision):
      let own: [(String?, EventRejection.NeededText)] = [
        (author, .author), (decision.note, .reason),
      ]
      guard case .assigned(let assignment) = decision.ruling else { return own }
      return own + [(assignment.office, .office), (assignment.person, .person)]
    }
  }
}
