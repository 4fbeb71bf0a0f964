import PerformanceModel
import Wording

/// Writes a report as a spreadsheet: a summary, a sheet an area, deviations, readings, history.
public struct WorkbookReport {
  let report: StatusReport
  let phrases: Phrases

  /// Creates a writer of a report in a language.
  public init(_ report: StatusReport, _ phrases: Phrases) {
    self.report = report
    self.phrases = phrases
  }

  /// Writes the file at a path where there is none.
  public func write(to path: String) throws(WorkbookError) {
    let book = try Workbook(path: path)
    let document = report.document(phrases)
    book.setProperties(
      title: document.title, company: report.plan.header.organisation,
      comments: document.notice ?? "")
    var names = SheetNames()
    try add(summary(document), to: book, &names)
    for (area, _) in report.areas { try add(table(of: area), to: book, &names) }
    for table in [deviations, doubts, history] where !table.rows.isEmpty {
      try add(table, to: book, &names)
    }
    try book.close()
  }

  private func add(
    _ table: SheetTable, to book: Workbook, _ names: inout SheetNames
  ) throws(WorkbookError) {
    let sheet = try book.addSheet(named: names.valid(table.name))
    let plan = report.plan.header.title
    sheet.setPaper(
      header: "&L\(plan.headerText)&R\(phrases.situation(report.asOf).headerText)",
      footer: "&L\(table.name.headerText)&R&P / &N")
    table.draw(on: sheet, phrases)
  }

  /// The form of days in the language of the reader's spreadsheet.
  var dayForm: String { phrases.say("dd/mm/yyyy", "yyyy-mm-dd") }

  func share(_ achievement: Fraction?) -> WorkSheet.Content {
    guard let percent = achievement else { return .blank }
    // Cut before it is stored, so that no spreadsheet rounds it up.
    let cut = percent.truncated(decimals: 1)
    let share = (Fraction(cut) / .hundred)?.truncated(decimals: 4) ?? .zero
    return .number(share, form: "0.0%")
  }

  /// A measured value or a target as a number in the form of its unit.
  func number(_ value: Fraction, _ unit: Unit) -> WorkSheet.Content {
    let cut = value.truncated(decimals: unit == .percent ? 2 : 4)
    switch unit {
    case .percent:
      let share = (Fraction(cut) / .hundred)?.truncated(decimals: 4) ?? .zero
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
    var text = String(name.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 })
    while text.first == "'" || text.first == " " { text.removeFirst() }
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
  /// The text in a header or footer, where `&` begins a code; at most as long as those may be.
  fileprivate var headerText: String {
    String(prefix(80)).split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&&")
  }
}
