import Text

/// Reads measurements that are typed; see ``MeasurementText``.
public struct MeasurementReader: Hashable, Sendable {
  /// The language of the figures.
  public let language: Language
  public let days: DayReader
  /// The day of a figure that names none.
  public let proposedDay: Day

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - language: The language of the figures.
  ///   - days: The reader of the day, which knows the last one allowed.
  ///   - proposedDay: The day of a figure that names none; by default today, or the end of the programming
  ///     year if that is over.
  public init(language: Language, days: DayReader, proposedDay: Day? = nil) {
    self.language = language
    self.days = days
    self.proposedDay = proposedDay ?? days.latestEnd
  }

  /// The meaning of a text, as far as it can be read.
  public struct Outcome: Hashable, Sendable {
    public let entry: Measurement.Entry?
    /// The day; `nil` where it cannot be read or is not allowed.
    public let date: Day?
    /// The day that the text of it means, even where it is not allowed; `nil` where nothing is typed.
    public let understoodDay: Day?
    /// All faults, in the order of the fields.
    public let faults: [MeasurementText.Fault]
    /// The figures that the other language would read as others.
    public let ambiguous: [AmbiguousFigure]

    /// Returns what is read.
    ///
    /// - Throws: The first fault.
    public func get() throws(MeasurementText.Fault) -> (entry: Measurement.Entry, date: Day) {
      if let fault = faults.first { throw fault }
      guard let entry, let date else { throw MeasurementText.Fault(nil, "", .answerMissing) }
      return (entry, date)
    }
  }

  /// Reads all fields of a text as what a measure takes.
  public func read(_ text: MeasurementText, of measure: Measure) -> Outcome {
    var faults: [MeasurementText.Fault] = []
    var text = text
    let quotient = measure.acceptsRatio ? text.splitValue() : nil
    let entry = entry(text, measure, &faults)
    // Named by the field where it was typed.
    if let quotient { faults = faults.map { Typed.Fault(.value, quotient, $0.fault) } }
    let date = date(text, of: entry, &faults)
    return Outcome(
      entry: entry, date: date, understoodDay: text[.date].flatMap { try? days.day($0) },
      faults: faults, ambiguous: ambiguousFigures(of: text))
  }
}

extension MeasurementReader {
  private typealias Typed = MeasurementText
  private typealias Faults = [MeasurementText.Fault]

  private func entry(
    _ text: Typed, _ measure: Measure, _ faults: inout Faults
  ) -> Measurement.Entry? {
    let hasParts = text[.numerator] != nil || text[.denominator] != nil
    let hasFigure = text[.value] != nil || hasParts
    if measure.isAct ? hasFigure : text[.answer] != nil || hasParts && !measure.acceptsRatio {
      faults.append(Typed.Fault(nil, "", .wrongKind(measure)))
      return nil
    }
    if measure.isAct { return answer(text, &faults) }
    if text[.value] != nil, hasParts {
      faults.append(Typed.Fault(.value, "", .valueAndParts))
      return nil
    }
    guard measure.acceptsRatio, text[.value] == nil else {
      return figure(.value, of: text, measure, &faults).map { .value($0) }
    }
    return quotient(text, measure, &faults)
  }

  private func answer(_ text: Typed, _ faults: inout Faults) -> Measurement.Entry? {
    let typed = text[.answer] ?? ""
    guard let isDone = AnswerWord.isYes(typed) else {
      faults.append(Typed.Fault(.answer, typed, .answerMissing))
      return nil
    }
    return .done(isDone)
  }

  private func quotient(
    _ text: Typed, _ measure: Measure, _ faults: inout Faults
  ) -> Measurement.Entry? {
    let numerator = figure(.numerator, of: text, measure, &faults)
    let denominator = figure(.denominator, of: text, measure, &faults)
    guard denominator != .zero else {
      faults.append(Typed.Fault(.denominator, text[.denominator] ?? "", .denominatorZero))
      return nil
    }
    guard let numerator, let denominator else { return nil }
    return .ratio(numerator, denominator)
  }

  private func figure(
    _ field: Typed.Field, of text: Typed, _ measure: Measure, _ faults: inout Faults
  ) -> Figure? {
    let typed = text[field] ?? ""
    let isShare = field == .value && measure.acceptsRatio
    do throws(FigureProblem) {
      return try Figure(typed: isShare ? typed.withoutPercent : typed, in: language)
    } catch {
      faults.append(Typed.Fault(field, typed, .number(error)))
      return nil
    }
  }

  /// Reads the day; without one it is the proposed one, but never for an act that was done.
  private func date(_ text: Typed, of entry: Measurement.Entry?, _ faults: inout Faults) -> Day? {
    guard let typed = text[.date] else {
      guard entry == .done(true) else { return proposedDay }
      faults.append(Typed.Fault(.date, "", .dateOfActMissing))
      return nil
    }
    do throws(DayProblem) {
      let day = try days.day(typed)
      if day <= days.today { return day }
      faults.append(Typed.Fault(.date, typed, .dateInFuture(days.today)))
    } catch {
      faults.append(Typed.Fault(.date, typed, .date(error)))
    }
    return nil
  }

  private func ambiguousFigures(of text: Typed) -> [AmbiguousFigure] {
    [.value, .numerator, .denominator].compactMap { field in
      text[field].flatMap { AmbiguousFigure($0, in: language) }
    }
  }
}

extension String {
  /// The text without a percent sign at its end, which people put behind shares.
  fileprivate var withoutPercent: String {
    let text = trimmed
    return text.last == "%" ? String(text.dropLast()).trimmed : text
  }
}
