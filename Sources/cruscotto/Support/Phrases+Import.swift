import PerformanceModel
import PlanImport
import Text
import Wording

extension Phrases {
  /// Returns the report on reading a document: counts, readings, and what needs a person.
  func readingReport(_ result: ImportResult, isFull: Bool, output: String?) -> [String] {
    let rows = result.rows.filter { row in
      isFull || row.indicators.contains { $0.reading.isInDoubt || $0.question != nil }
    }
    var lines = [headline(result), lineCounts(result)]
    if let numbers = result.numbers { lines.append(numberLanguage(numbers)) }
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
      lines += nextSteps(result, output)
    }
    return lines
  }

  /// The commands that open the plan and review it.
  private func nextSteps(_ result: ImportResult, _ output: String) -> [String] {
    let file = output.shellWord
    let doubts = result.rows.flatMap(\.indicators)
      .count { $0.reading.isInDoubt || $0.question != nil }
    let review =
      doubts == 0
      ? []
      : [
        say("Da confermare: \(doubts)", "To confirm: \(doubts)") + "  cruscotto review \(file)"
      ]
    return [say("Aprire: ", "Open: ") + "cruscotto \(file)"] + review
  }

  /// Returns the meanings found for the document's lines; the numbers add up to its lines.
  private func lineCounts(_ result: ImportResult) -> String {
    let parts = LineUse.allCases.compactMap { use in
      (result.lines[use] ?? 0) == 0 ? nil : "\(result.lines[use] ?? 0) \(name(of: use))"
    }
    let figures = result.figures.count
    let measured =
      figures == 0
      ? "" : say(" Misurazioni: \(figures).", " Measurements: \(figures).")
    return say("Linee: \(result.lineCount) = ", "Lines: \(result.lineCount) = ")
      + parts.joined(separator: " + ") + ".\(measured)"
  }

  private func name(of use: LineUse) -> String {
    switch use {
    case .blank: say("vuote", "blank")
    case .title: say("di intestazione", "of the title")
    case .heading: say("di titoli e aree", "of headings and areas")
    case .columnNames: say("di nomi di colonna", "of column names")
    case .remark: say("di testo e note", "of text and notes")
    case .read: say("lette", "read")
    case .leftOut: say("lasciate fuori", "left out")
    }
  }

  /// Returns how the document's numbers were read, and why.
  private func numberLanguage(_ numbers: NumberLanguage) -> String {
    let way =
      switch numbers.language {
      case .italian:
        say("all'italiana (1.500 = mille e cinquecento)", "the Italian way (1.500 = 1500)")
      case .english:
        say("all'inglese (1,500 = mille e cinquecento)", "the English way (1,500 = 1500)")
      }
    return numbers.isOpen
      ? say(
        "Numeri: lingua non certa, proposti \(way), da confermare; \(reason(of: numbers)).",
        "Numbers: language not certain, proposed \(way), to be confirmed; \(reason(of: numbers)).")
      : say(
        "Numeri: letti \(way), \(reason(of: numbers)).",
        "Numbers: read \(way), \(reason(of: numbers)).")
  }

  /// Returns why numbers were read in a language.
  func reason(of numbers: NumberLanguage) -> String {
    switch numbers {
    case .decided(_, .option): say("come chiede --language", "as --language asks")
    case .decided(_, .marks(let text)): say("perché c'è «\(text)»", "because of “\(text)”")
    case .decided(_, .words(let word)):
      say("per le parole, come «\(word)»", "by the words, such as “\(word)”")
    case .decided(_, .user): say("come la lingua dell'utente", "as the user's language")
    case .open: say("--language la decide", "--language decides it")
    }
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
      return ["\(place(row.place)): \(say("lasciata fuori", "left out"))"]
    }
    return row.indicators.flatMap { indicator in
      let target = indicator.target
      let due = target.dueDate.map { say(", entro il \(day($0))", ", by \(day($0))") } ?? ""
      let cell = "«\(indicator.source.text)»"
      let head =
        "\(indicator.code)  \(criterion(target.criterion, target.unit))\(due)  (\(name(of: indicator.reading)), \(place(indicator.source.place ?? row.place)))  \(cell)"
      return [head] + (indicator.question.map { ["    ? \(question($0))"] } ?? [])
    }
  }
}

extension Phrases {
  /// Returns a problem of a document as an error message: `file:line:column: what; what to do`.
  func words(of problem: ImportProblem, in file: String) -> String {
    var place = file
    switch problem.place {
    case nil: break
    case .line(let line)?: place += ":\(line)" + (problem.column.map { ":\($0)" } ?? "")
    case .cell(let sheet, let row, let column)?:
      place += ":\(sheet)!\(SourcePlace.letters(ofColumn: column))\(row)"
    case .page(let page, let table, let row, _)?: place += ":p\(page):t\(table):r\(row)"
    case .table(let table, let row, _)?: place += ":t\(table):r\(row)"
    }
    return "\(place): \(problem.what(in: language)); \(problem.remedy(in: language))"
  }
}
