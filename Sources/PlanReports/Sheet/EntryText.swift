import PerformanceModel
import Wording

/// A measurement as it is typed, on the command line or in a sheet: texts that nobody has read yet.
public struct EntryText: Hashable, Sendable {
  public var value: String?
  public var numerator: String?
  public var denominator: String?
  public var done: String?
  public var date: String?

  /// Creates a text from its fields; `nil` for what is not given.
  public init(
    value: String? = nil, numerator: String? = nil, denominator: String? = nil,
    done: String? = nil, date: String? = nil
  ) {
    self.value = value
    self.numerator = numerator
    self.denominator = denominator
    self.done = done
    self.date = date
  }

  /// A fault of a field.
  public struct Fault: Error, Hashable, Sendable {
    /// The field; `nil` where the fault is not that of one.
    public let column: SheetColumn?
    public let text: String
    public let fault: EntryFault

    init(_ column: SheetColumn?, _ text: String, _ fault: EntryFault) {
      self.column = column
      self.text = text
      self.fault = fault
    }
  }

  /// Returns what was measured, if it is what the indicator's measure takes.
  public func entry(
    of measure: Measure, in language: Language
  ) throws(Fault) -> Measurement.Entry {
    let hasParts = numerator != nil || denominator != nil
    if let done {
      guard measure.isAct, value == nil, !hasParts else {
        throw Fault(nil, "", .wrongKind(measure))
      }
      guard let isDone = Self.answer(done) else { throw Fault(.done, done, .answerMissing) }
      return .done(isDone)
    }
    guard !measure.isAct else { throw Fault(nil, "", .wrongKind(measure)) }
    if let value {
      guard !hasParts else { throw Fault(nil, "", .valueAndParts) }
      return .value(
        try figure(measure.acceptsRatio ? value.withoutPercent : value, .value, language))
    }
    guard measure.acceptsRatio else { throw Fault(nil, "", .wrongKind(measure)) }
    let part = try figure(numerator ?? "", .numerator, language)
    let whole = try figure(denominator ?? "", .denominator, language)
    guard whole != .zero else { throw Fault(.denominator, denominator ?? "", .denominatorZero) }
    return .ratio(part, whole)
  }

  /// Returns the day that the entry describes; without one, today or the end of the year, whichever is
  /// earlier, but never for an act that was done.
  public func day(
    of entry: Measurement.Entry, today: Day, programmingYear: Int
  ) throws(Fault) -> Day {
    guard let date else {
      guard entry != .done(true) else { throw Fault(.date, "", .dateOfActMissing) }
      return min(today, .last(ofYear: programmingYear))
    }
    guard let day = Day(typed: date) else { throw Fault(.date, date, .date(date)) }
    guard day <= today else { throw Fault(.date, date, .dateInFuture(today)) }
    return day
  }

  /// The figures that the other language would read as others, such as `1.500`, with what this one reads.
  public func ambiguousFigures(in language: Language) -> [(text: String, figure: Figure)] {
    let other: Language = language == .italian ? .english : .italian
    return [value, numerator, denominator].compactMap { text in
      guard let text, let figure = try? Figure(typed: text, in: language),
        let otherwise = try? Figure(typed: text, in: other), figure != otherwise
      else { return nil }
      return (text, figure)
    }
  }

  /// True if nothing was measured.
  public var isEmpty: Bool {
    value == nil && numerator == nil && denominator == nil && done == nil
  }

  private func figure(
    _ text: String, _ column: SheetColumn, _ language: Language
  ) throws(Fault) -> Figure {
    do throws(FigureProblem) {
      return try Figure(typed: text, in: language)
    } catch {
      throw Fault(column, text, .number(error))
    }
  }

  private static func answer(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "y", "si", "sì", "s", "true", "vero", "x", "1": true
    case "no", "n", "false", "falso", "0": false
    default: nil
    }
  }
}

extension Phrases {
  /// Returns how a figure was read that the other language would read as another.
  public func readAs(_ text: String, _ figure: Figure, _ numbers: Language) -> String {
    let canonical = figure.canonical
    return switch numbers {
    case .italian:
      say(
        "«\(text)» è letto come \(canonical), all'italiana; --language en lo legge all'inglese",
        "'\(text)' is read as \(canonical), the Italian way; --language en reads it the English way"
      )
    case .english:
      say(
        "«\(text)» è letto come \(canonical), all'inglese; --language it lo legge all'italiana",
        "'\(text)' is read as \(canonical), the English way; --language it reads it the Italian way"
      )
    }
  }
}

extension String {
  /// The text without a percent sign at its end, which sheets put behind shares.
  fileprivate var withoutPercent: String {
    guard last == "%" else { return self }
    return String(dropLast().reversed().drop(while: \.isWhitespace).reversed())
  }
}
