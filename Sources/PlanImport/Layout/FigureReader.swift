import PerformanceModel

/// Reads the figures of a row that a person said are measured, each with its day.
struct FigureReader {
  let row: TableRow
  let frame: ReadingFrame
  let today: Day?

  /// Returns the figures of a row's only indicator, and what could not be taken.
  func figures(
    of indicators: [Indicator]
  ) -> (figures: [ImportedFigure], problems: [ImportProblem]) {
    var figures: [ImportedFigure] = []
    var problems: [ImportProblem] = []
    for (day, column) in days {
      let text = row.record[column + row.shift]
      guard !NoTarget.isNone(text) else { continue }
      guard indicators.count == 1, let entry = entry(text, of: indicators[0].target.measure) else {
        problems.append(ImportProblem(row.record, cell: column + row.shift, .wrongFigure(text)))
        continue
      }
      if let today, day > today {
        problems.append(
          ImportProblem(row.record, cell: column + row.shift, .futureFigure(text, day)))
      } else {
        figures.append(ImportedFigure(code: indicators[0].code, entry: entry, day: day))
      }
    }
    return (figures, problems)
  }

  /// The columns of measured figures with their days, in the order of these.
  private var days: [(day: Day, column: Int)] {
    row.header.columns.compactMap { role, column in
      switch role {
      case .measuredOn(let day): (day, column)
      case .measuredInQuarter(let number):
        Day(year: frame.programmingYear, month: number * 3, day: 1).map { ($0.endOfMonth, column) }
      case .kind, .title, .context, .description, .indicator, .formula, .target, .targetOfYear,
        .valueOfYear, .baseline, .weight, .indicatorWeight, .unit, .direction, .tolerance, .source,
        .area, .office, .person, .remark, .code, .dueDate:
        nil
      }
    }.sorted { $0.day < $1.day }
  }

  private func entry(_ text: String, of measure: Measure) -> Measurement.Entry? {
    if measure.isAct {
      switch text.foldedLetters {
      case "si", "yes", "x", "fatto", "done": return .done(true)
      case "no": return .done(false)
      default: return nil
      }
    }
    let written = text.last == "%" ? text.dropLast().description.trimmed : text
    let isOpen =
      frame.numbers.isOpen && WrittenNumber.all(in: written).contains(where: \.isAmbiguous)
    return isOpen ? nil : (try? Figure(typed: written, in: frame.language)).map { .value($0) }
  }
}
