import PerformanceModel
import Text
import Wording

extension StatusReport {
  /// Returns the sheet that an office fills in and sends back, one line an indicator: headings, dates,
  /// decimals and separators of the language, after the mark by which spreadsheets know UTF-8.
  public func sheet(_ phrases: Phrases) -> String {
    let columns = SheetColumn.allCases
    let head = columns.map { $0.heading(in: phrases.language) }
    let rows = objectives.flatMap { objective, result in
      zip(objective.indicators, result.indicators).map { indicator, outcome in
        let line = SheetLine(
          objective: objective, indicator: indicator, result: outcome, phrases: phrases)
        return columns.map(line.text(of:))
      }
    }
    let separator: Unicode.Scalar = phrases.language == .italian ? ";" : ","
    return "\u{FEFF}" + CSVText.text([head] + rows, separator: separator)
  }
}

/// One indicator as a line of the sheet.
struct SheetLine {
  let objective: Objective
  let indicator: Indicator
  let result: IndicatorResult
  let phrases: Phrases

  func text(of column: SheetColumn) -> String {
    switch column {
    case .code: indicator.code.text
    case .office: objective.assignmentInForce.office ?? ""
    case .title: Self.title(of: indicator, of: objective)
    case .criterion: phrases.criterion(result.target.criterion, result.target.unit)
    case .unit: phrases.name(of: result.target.unit)
    case .due: phrases.day(result.effectiveDue)
    case .value, .numerator, .denominator, .done, .date, .note, .evidence, .cause, .by,
      .measurement:
      measured(column)
    case .status: phrases.name(of: result.status)
    case .achievement:
      result.achievement?.percent.truncated(decimals: 4).text(in: phrases.language) ?? ""
    case .reading: phrases.name(of: result.reading)
    case .kind: phrases.name(of: objective.kind)
    case .area: objective.area.text
    case .formula: indicator.formula
    case .source: indicator.source.text
    }
  }

  /// The title of an indicator's line.
  static func title(of indicator: Indicator, of objective: Objective) -> String {
    guard objective.indicators.count > 1, let name = indicator.name else { return objective.title }
    return "\(objective.title) – \(name)"
  }

  private func measured(_ column: SheetColumn) -> String {
    guard let measurement = result.measurement else { return "" }
    return switch (column, measurement.entry) {
    case (.value, .value(let figure)), (.numerator, .ratio(let figure, _)),
      (.denominator, .ratio(_, let figure)):
      figure.text(in: phrases.language)
    case (.done, .done(let isDone)): isDone ? phrases.yes : phrases.no
    case (.date, _): phrases.day(measurement.date)
    case (.note, _): measurement.note ?? ""
    case (.evidence, _): measurement.evidence ?? ""
    case (.cause, _): measurement.cause ?? ""
    case (.measurement, _): measurement.id
    default: ""  // Columns that the entry does not fill; `by` is for who records next.
    }
  }
}
