import PerformanceModel
import Text
import Wording

/// Makes a report into a spreadsheet: a summary, a sheet an area, deviations, readings, history.
public struct WorkbookReport {
  let report: StatusReport
  let phrases: Phrases

  /// Creates a writer of a report in a language.
  public init(_ report: StatusReport, _ phrases: Phrases) {
    self.report = report
    self.phrases = phrases
  }

  /// The workbook as the lines from which `cruscotto-xlsx` writes it.
  public var lines: [TabbedLine] {
    let document = report.document(phrases)
    var book = Workbook(
      title: document.title, company: report.plan.header.organisation,
      comments: document.notice ?? "")
    var names = SheetNames()
    let tables = [summary(document)] + report.areas.map { table(of: $0.area) }
    let more = [deviations, doubts, history].filter { !$0.rows.isEmpty }
    for table in tables + more {
      book.beginSheet(named: names.valid(table.name))
      book.setPaper(
        header: "&L\(report.plan.header.title.headerText)&R\(phrases.situation(report.asOf))",
        footer: "&L\(table.name.headerText)&R&P / &N")
      table.draw(on: &book, phrases)
    }
    return book.lines
  }

  /// The form of days in the language of the reader's spreadsheet.
  var dayForm: String { phrases.say("dd/mm/yyyy", "yyyy-mm-dd") }

  func share(_ achievement: Rational?) -> CellContent {
    guard let percent = achievement else { return .blank }
    // Cut before it is stored, so that no spreadsheet rounds it up.
    let cut = percent.truncated(decimals: 1)
    let share = (Rational(cut) / .hundred)?.truncated(decimals: 4) ?? .zero
    return .number(share, form: "0.0%")
  }

  /// The achievement of an indicator; one that is not final and in no mean says so in its form.
  func share(of result: IndicatorResult) -> CellContent {
    let content = share(result.achievement?.percent)
    guard case .number(let figure, let form) = content, !result.isEvaluated else { return content }
    return .number(figure, form: form + quoted(phrases.soFarMark))
  }

  /// The distance of a value from its target: the difference of the figures in the cells, as a number.
  func gap(_ result: IndicatorResult) -> CellContent {
    if result.target.measure.isAct {
      return result.daysLate.map { days in
        .number(Figure(days), form: "0" + quoted(phrases.daysLateWord(days)))
      } ?? .blank
    }
    guard result.status != .overdue, let value = result.measurement?.value,
      let goal = result.target.criterion?.figure
    else { return .blank }
    let unit = result.target.unit
    let cut = value.truncated(decimals: unit == .percent ? 2 : 4)
    let gap = (Rational(cut) - Rational(goal)).truncated(decimals: 12)
    let limit = result.target.criterion?.comparator?.excludesItsLimit == true
    let word =
      gap == .zero && limit ? "(\(phrases.limitExcluded))" : phrases.unitOfGap(unit, of: gap)
    let digits = gap.isWhole ? "#,##0" : "#,##0.0###"
    return .number(gap, form: "+\(digits);-\(digits);0".signs(followedBy: quoted(word)))
  }

  /// A text within the form of a number.
  private func quoted(_ text: String) -> String {
    text.isEmpty ? "" : "\" \(text.filter { $0 != "\"" })\""
  }

  /// A measured value or a target as a number in the form of its unit.
  func number(_ value: Rational, _ unit: Unit) -> CellContent {
    let cut = value.truncated(decimals: unit == .percent ? 2 : 4)
    switch unit {
    case .percent:
      let share = (Rational(cut) / .hundred)?.truncated(decimals: 4) ?? .zero
      return .number(share, form: cut.isWhole ? "0%" : "0.0#%")
    case .euro: return .number(cut, form: cut.isWhole ? "#,##0\\ \"€\"" : "#,##0.00\\ \"€\"")
    case .days, .points, .counted, .none:
      return .number(cut, form: cut.isWhole ? "#,##0" : "#,##0.0##")
    }
  }
}

/// Names of sheets that are valid and differ.
struct SheetNames {
  private var used: Set<String> = []

  /// Returns a name made valid: at most 31 characters, none of `[]:*?/\`, no apostrophe at its ends.
  mutating func valid(_ name: String) -> String {
    let scalars = name.soundLine.unicodeScalars.map { scalar -> Unicode.Scalar in
      "[]:*?/\\".unicodeScalars.contains(scalar) ? " " : scalar
    }
    var text = String(String.UnicodeScalarView(scalars.drop { $0 == "'" || $0 == " " }))
    if text.isEmpty { text = "–" }
    var number = 1
    while true {
      let suffix = number == 1 ? "" : " (\(number))"
      var candidate = String(text.prefix(31))
      while candidate.utf16.count + suffix.utf16.count > 31 { candidate.removeLast() }
      while let last = candidate.last, "' ".contains(last) { candidate.removeLast() }
      candidate += suffix
      if used.insert(candidate.lowercased()).inserted { return candidate }
      number += 1
    }
  }
}

extension String {
  /// The form of a number with a text behind its positive, negative and zero part.
  fileprivate func signs(followedBy text: String) -> String {
    split(separator: ";").map { $0 + text }.joined(separator: ";")
  }

  /// The text in a header or footer, where `&` begins a code; at most as long as those may be.
  fileprivate var headerText: String {
    soundLine.unicodeScalars.prefix(80).split(separator: "&", omittingEmptySubsequences: false)
      .map(String.init).joined(separator: "&&")
  }
}
