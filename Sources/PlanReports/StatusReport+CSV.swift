import PerformanceModel
import Wording

extension StatusReport {
  /// Returns one line an indicator, for spreadsheets: decimals and separators of the language.
  public func csv(_ phrases: Phrases) -> String {
    let separator = phrases.language == .italian ? ";" : ","
    let head = [
      "code", "area", "kind", "title", "status", "achievement", "indicator", "criterion", "unit",
      "value", "date", "due", "reading", "source",
    ]
    let rows = objectives.flatMap { objective, result in
      zip(objective.indicators, result.indicators).map { indicator, outcome in
        row(objective, result, indicator, outcome, phrases)
      }
    }
    return ([head] + rows).map { row in
      row.map { csvField($0, separator) }.joined(separator: separator)
    }.joined(separator: "\r\n") + "\r\n"
  }

  private func row(
    _ objective: Objective, _ result: ObjectiveResult, _ indicator: Indicator,
    _ outcome: IndicatorResult, _ phrases: Phrases
  ) -> [String] {
    let target = outcome.target
    let measured = outcome.measurement
    let number = measured?.value?.truncated(decimals: 4).text(in: phrases.language)
    return [
      objective.code.text, objective.area.text, objective.kind.rawValue, objective.title,
      outcome.status.rawValue,
      outcome.achievement?.percent.truncated(decimals: 4).text(in: phrases.language) ?? "",
      indicator.code.text, phrases.criterion(target.criterion, target.unit),
      phrases.name(of: target.unit), number ?? measured.map { phrases.entry($0, target) } ?? "",
      measured?.date.iso ?? "", target.effectiveDue.iso, outcome.reading.rawValue,
      indicator.source.text,
    ]
  }
}

/// Returns a field of a CSV line: quoted where needed, and never taken for a formula.
///
/// Source: OWASP, CSV injection: a text that begins with `=`, `+`, `-`, `@`, tab or return may be run
/// by a spreadsheet; an apostrophe before it keeps it a text. Plain numbers stay numbers.
func csvField(_ text: String, _ separator: String) -> String {
  var text = text
  if let first = text.first, "=+-@\t\r".contains(first), !isNumber(text) { text = "'" + text }
  let needsQuotes = text.contains { $0 == "\"" || $0.isNewline || String($0) == separator }
  guard needsQuotes else { return text }
  return "\""
    + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}

private func isNumber(_ text: String) -> Bool {
  text.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    && text.first == "-"
}
