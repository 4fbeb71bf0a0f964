import PerformanceModel
import PlanImport
import Wording

extension Phrases {
  /// Returns what reading a document came to: counts, readings, what needs a person.
  func readingReport(_ result: ImportResult, isFull: Bool, output: String?) -> [String] {
    let rows = result.rows.filter { row in
      isFull || row.indicators.contains { $0.reading.isInDoubt || $0.question != nil }
    }
    var lines = [headline(result)]
    lines.append(
      Reading.allCases.compactMap { reading in
        let count = result.count(of: reading)
        return count == 0 ? nil : "\(count) \(name(of: reading, count: count))"
      }.joined(separator: ", "))
    lines.append("")
    for row in rows { lines += words(of: row) }
    if let output {
      lines.append("")
      lines.append(say("Scritto: \(output)", "Written: \(output)"))
    }
    return lines
  }

  private func headline(_ result: ImportResult) -> String {
    let areas = result.plan?.areas.count ?? 0
    let objectives = result.plan?.objectives.count ?? 0
    return say(
      "Righe: \(result.rowCount), lette \(result.readCount), lasciate fuori \(result.reportedCount). Aree: \(areas), obiettivi: \(objectives).",
      "Rows: \(result.rowCount), read \(result.readCount), left out \(result.reportedCount). Areas: \(areas), objectives: \(objectives)."
    )
  }

  private func words(of row: ImportedRow) -> [String] {
    guard row.isRead else {
      return [say("riga \(row.line): lasciata fuori", "line \(row.line): left out")]
    }
    return row.indicators.flatMap { indicator in
      let target = indicator.target
      let due = target.dueDate.map { say(", entro il \(day($0))", ", by \(day($0))") } ?? ""
      let cell = "«\(indicator.source.text)»"
      let head =
        "\(indicator.code)  \(criterion(target.criterion, target.unit))\(due)  (\(name(of: indicator.reading)), \(say("riga", "line")) \(row.line))  \(cell)"
      return [head] + (indicator.question.map { ["    ? \(question($0))"] } ?? [])
    }
  }
}

extension Phrases {
  /// Returns a problem of a document as an error message: `file:line:column: what; what to do`.
  func words(of problem: ImportProblem, in file: String) -> String {
    var place = file
    if problem.line > 0 { place += ":\(problem.line)" }
    if problem.line > 0, let column = problem.column { place += ":\(column)" }
    return "\(place): \(problem.what(in: language)); \(problem.remedy(in: language))"
  }
}
