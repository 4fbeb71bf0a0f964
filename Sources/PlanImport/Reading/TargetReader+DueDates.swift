import PerformanceModel

extension TargetReader {
  /// The column of due dates as written, with its dates; a year alone is its last day.
  private var dueColumn: (text: AnalysedText, days: [Day])? {
    guard let text = row.dueDate, !NoTarget.isNone(text) else { return nil }
    let content = AnalysedText("entro \(text)", in: frame)
    guard content.dates.isEmpty else { return (content, content.dates.map(\.day)) }
    let years = content.text.tokens.compactMap(\.year).map(Day.last(ofYear:))
    return (content, years.isEmpty ? DayNumber.day(text).map { [$0] } ?? [] : years)
  }

  /// The dates of an act that say when it is due: all but those that belong to a named act.
  func dueMentions(of content: AnalysedText) -> [DateMention] {
    content.dates.filter { date in
      if date.isDeadline { return true }
      if content.text.opensTime(date) { return false }
      guard let before = content.text[date.range.lowerBound - 1] else { return true }
      let isOfAct =
        before.kind == .period || ["del", "dell", "of", "dated"].contains(before.folded)
      return !isOfAct && date.day.year >= frame.programmingYear
    }
  }

  func setDueDates(_ drafts: inout [IndicatorDraft]) {
    let column = dueColumn
    doubtColumn(column?.days, &drafts)
    guard !drafts.contains(where: { $0.target.dueDate != nil }) else { return }
    let isAct = drafts.allSatisfy { $0.target.measure.isAct }
    let own = isAct ? dueMentions(of: cell) : cell.deadlines + datesBesideValues
    let written = [own, title.deadlines].first { !$0.isEmpty } ?? []
    let inTime = written.filter { isAct || $0.day.year <= frame.programmingYear }.map(\.day)
    let later = isAct && own.isEmpty ? cell.laterYears(than: frame.programmingYear) : []
    let hasColumn = column?.days.isEmpty == false
    let days = Set(hasColumn ? column?.days ?? [] : later.isEmpty ? inTime : later).sorted()
    guard let due = days.last, !drafts.contains(where: { $0.target.period.spansYears }) else {
      return
    }
    let source = hasColumn ? column?.text : own.isEmpty ? title : cell
    for index in drafts.indices {
      setDue(due, of: &drafts[index])
      if days.count > 1, isAct {
        drafts[index].doubt(
          .ambiguous, .severalDates(dates: days.map(frame.text).joined(separator: ", ")))
      }
      if let written = source?.dayOrMonth(due) {
        drafts[index].doubt(.ambiguous, .dayOrMonth(date: written, reading: frame.text(due)))
      }
    }
  }

  /// The dates that stand beside a number of the cell without a word of a deadline.
  private var datesBesideValues: [DateMention] {
    guard cell.moments.count == 1 else { return [] }
    return cell.dates.filter { date in
      !date.isDeadline && date.day.year >= frame.programmingYear && !cell.text.opensTime(date)
        && cell.moments[0].range.overlaps(date.range)
    }
  }

  /// Doubts the column of due dates where no date was made of it, or only one of a spreadsheet.
  private func doubtColumn(_ days: [Day]?, _ drafts: inout [IndicatorDraft]) {
    guard let days, let text = row.dueDate else { return }
    for index in drafts.indices {
      if days.isEmpty {
        let isNumber = text.contains(where: \.isDigit)
        drafts[index].doubt(
          isNumber ? .ambiguous : drafts[index].reading, .dueNotUnderstood(cell: text))
      } else if let day = DayNumber.day(text) {
        drafts[index].doubt(.inferred, .dayNumber(number: text, date: frame.text(day)))
      }
    }
  }
}
