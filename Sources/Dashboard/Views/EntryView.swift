import Canvas
import PerformanceModel
import Wording

/// What the form of a measurement is drawn from.
struct EntrySheet {
  let form: EntryForm
  let indicator: Indicator
  let target: Target
  let width: Int
  /// Whether the screen is too low for more than the fields themselves.
  let isShort: Bool
  let problems: [EntryForm.Field.Kind: EntryFault]

  var isNarrow: Bool { width < 50 }
  /// The cells of a figure or a date.
  var editWidth: Int { isNarrow ? 12 : 16 }

  /// The cells of a field behind its label: sentences take all the room there is.
  func editWidth(of kind: EntryForm.Field.Kind, labelWidth: Int) -> Int {
    let room = max(1, width - labelWidth - 2)
    return kind.isWide ? room : min(editWidth, room)
  }

  /// The cells of what stands beside a field.
  var asideWidth: Int { isNarrow ? 0 : 26 }
}

extension State {
  /// Draws the form of a measurement: fields fitted to the measure, what was measured before, the
  /// status that saving would bring.
  func drawEntry(_ form: EntryForm, on screen: inout Screenful) {
    guard let indicator = plan.indicator(form.code), let objective = plan.objective(form.code)
    else { return }
    let sheet = EntrySheet(
      form: form, indicator: indicator, target: indicator.target(on: asOf),
      width: min(76, max(12, size.columns - 4)), isShort: size.rows < 20,
      problems: form.hasTriedToSave ? problems(of: form) : [:])
    let blocks = fieldBlocks(of: sheet)
    let head = headLines(of: sheet, title: objective.title, isLabelCut: blocks.isLabelCut)
    let foot = footLines(of: sheet)
    let shown = visible(
      blocks.all.map(\.lines.count), around: form.focus,
      rows: size.rows - 2 - head.count - foot.count)
    let lines = head + blocks.all[shown].flatMap(\.lines) + foot
    let inside = drawDialog(
      dialog(of: sheet, lines, shown, of: blocks.all.count), context: .entry, on: &screen
    ).inside
    var row = inside.row + head.count
    for index in shown {
      let line = row + blocks.all[index].editLine
      screen.onClick(
        Region(column: inside.column, row: line, columns: inside.columns, rows: 1), .field(index))
      if index == form.focus {
        let width = sheet.editWidth(of: form.fields[index].kind, labelWidth: blocks.labelWidth)
        drawField(
          form.fields[index], row: line, column: inside.column + blocks.labelWidth + 2,
          width: width, on: &screen)
      }
      row += blocks.all[index].lines.count
    }
  }

  /// Which of several indicators the form is for, and the keys to the others.
  private func place(of indicator: Indicator) -> String {
    let all = plan.objective(indicator.code)?.indicators ?? []
    guard all.count > 1, let index = all.firstIndex(where: { $0.code == indicator.code }) else {
      return ""
    }
    return " \(symbols.dot) " + phrases.indicatorPlace(index + 1, of: all.count)
  }

  /// The box of the form; where not all fields fit, its border tells which are shown.
  private func dialog(
    of sheet: EntrySheet, _ lines: [[Span]], _ shown: Range<Int>, of count: Int
  ) -> Dialog {
    let title = sheet.form.replaces == nil ? phrases.entryTitle : phrases.correctionTitle
    let position =
      shown.count < count
      ? phrases.position(shown.lowerBound + 1, shown.upperBound, of: count) : nil
    return Dialog(
      title: "\(title) \(symbols.dot) \(sheet.form.code)\(place(of: sheet.indicator))",
      lines: lines, width: sheet.width,
      position: position)
  }

  /// What is measured; on a low screen the one thing that helps most with the field in focus.
  private func headLines(of sheet: EntrySheet, title: String, isLabelCut: Bool) -> [[Span]] {
    let (width, indicator) = (sheet.width, sheet.indicator)
    if sheet.isShort {
      let focused = sheet.form.focused.map { label(of: $0.kind, sheet) }
      let text = isLabelCut ? focused ?? title : title
      return cut(text.wrapped(to: width), to: isLabelCut ? 2 : 1, width: width).map {
        [Span($0, .heading)]
      }
    }
    var lines = cut(title.wrapped(to: width), to: 3, width: width).map { [Span($0, .heading)] }
    let formula = indicator.formula.isEmpty ? nil : "\(phrases.formulaLabel): \(indicator.formula)"
    let measured = [indicator.name, formula].compactMap { $0 }
      .joined(separator: " \(symbols.dot) ")
    lines.append([Span(measured.fitted(to: width, ellipsis: symbols.ellipsis), .dim)])
    if let past = pastValues(of: indicator, width: width) { lines.append([Span(past, .dim)]) }
    return lines + [[]]
  }

  /// The first lines of a text; where more follow, the last one says so.
  func cut(_ lines: [String], to count: Int, width: Int) -> [String] {
    guard lines.count > count, count > 0 else { return lines }
    let last = (lines[count - 1] + " \(symbols.ellipsis)")
    return lines.prefix(count - 1) + [
      last.cellWidth > width ? last.fitted(to: width, ellipsis: symbols.ellipsis) : last
    ]
  }

  /// The figures of the last days, the latest first, as many as fit a line.
  private func pastValues(of indicator: Indicator, width: Int) -> String? {
    let target = indicator.target(on: asOf)
    let values = indicator.standingMeasurements.reversed().map {
      phrases.valueOn(phrases.judged($0, target), $0)
    }
    guard values.count > 1 else { return nil }
    var line = ""
    for value in values {
      let longer = line.isEmpty ? value : "\(line) \(symbols.dot) \(value)"
      if longer.cellWidth > width { break }
      line = longer
    }
    return line.isEmpty ? nil : line
  }

  /// The fields that fit a number of rows, as many as possible before the one in focus.
  private func visible(_ heights: [Int], around focus: Int, rows: Int) -> Range<Int> {
    guard heights.indices.contains(focus) else { return 0..<0 }
    var (start, end, used) = (focus, focus + 1, heights[focus])
    while start > 0, used + heights[start - 1] <= rows {
      start -= 1
      used += heights[start]
    }
    while end < heights.count, used + heights[end] <= rows {
      used += heights[end]
      end += 1
    }
    return start..<end
  }

  private func problems(of form: EntryForm) -> [EntryForm.Field.Kind: EntryFault] {
    guard case .failure(let problems) = draft(of: form) else { return [:] }
    return Dictionary(problems.all.map { ($0.field, $0.fault) }) { first, _ in first }
  }

  private func drawField(
    _ field: EntryForm.Field, row: Int, column: Int, width: Int, on screen: inout Screenful
  ) {
    let (text, cursor) = field.editor.visible(width: width)
    let shown = field.kind == .answer ? shownText(of: field) : text
    screen.frame.fill(
      Region(column: column, row: row, columns: width, rows: 1), style: Style(.fieldFocused))
    screen.frame.write(shown, row: row, column: column, limit: column + width, role: .fieldFocused)
    let place = field.kind == .answer ? shown.cellWidth : cursor
    screen.frame.cursor = Position(column: min(column + place, size.columns - 1), row: row)
  }
}
