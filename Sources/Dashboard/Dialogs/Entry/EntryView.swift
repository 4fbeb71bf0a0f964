import Canvas
import PerformanceModel
import Wording

/// The form of a measurement on the screen.
struct EntryView: DialogView {
  let state: State
  let dialog: EntryForm
  let objective: Objective
  let indicator: Indicator
  let target: Target
  let width: Int
  /// The screen is too low for more than the fields themselves.
  let isShort: Bool
  /// The faults of the fields, after a save that failed.
  private(set) var problems: [EntryForm.Field.Kind: EntryFault] = [:]

  /// Creates the view; `nil` where the indicator is gone.
  init?(state: State, dialog form: EntryForm) {
    guard let indicator = state.plan.indicator(form.code),
      let objective = state.plan.objective(form.code)
    else { return nil }
    self.state = state
    dialog = form
    self.objective = objective
    self.indicator = indicator
    target = indicator.target(on: state.asOf)
    width = min(76, max(12, state.size.columns - 4))
    isShort = state.size.rows < 20
    if form.hasTriedToSave {
      let found = form.evaluation.problems.map { ($0.field, $0.fault) }
      problems = Dictionary(found) { first, _ in first }
    }
  }

  var isNarrow: Bool { width < 50 }
  /// The width of a figure or a date, in cells.
  var editWidth: Int { isNarrow ? 12 : 16 }

  /// Returns the width of a field beside its label, in cells; sentences take all the room there is.
  func editWidth(of kind: EntryForm.Field.Kind, labelWidth: Int) -> Int {
    let room = max(1, width - labelWidth - 2)
    return kind.isWide ? room : min(editWidth, room)
  }

  /// The width of the text beside a field, in cells.
  var asideWidth: Int { isNarrow ? 0 : 26 }
}

extension EntryView {
  /// Draws the form of a measurement: its fields, earlier values, and the status that saving would
  /// bring.
  func draw(on screen: inout RenderedScreen) {
    let blocks = fieldBlocks
    let head = headLines(isLabelCut: blocks.isLabelCut)
    let foot = footLines
    let shown = visible(
      blocks.all.map(\.lines.count), around: dialog.focus,
      rows: size.rows - 2 - head.count - foot.count)
    let lines = head + blocks.all[shown].flatMap(\.lines) + foot
    // Where not all fields fit, the border tells which are shown.
    let position =
      shown.count < blocks.all.count
      ? phrases.position(shown.lowerBound + 1, shown.upperBound, of: blocks.all.count) : nil
    let inside = drawBox(title, lines, width: width, position: position, on: &screen).inside
    var row = inside.row + head.count
    for index in shown {
      let line = row + blocks.all[index].editLine
      screen.onClick(
        Region(column: inside.column, row: line, columns: inside.columns, rows: 1), .choice(index))
      if index == dialog.focus {
        let width = editWidth(of: dialog.fields[index].kind, labelWidth: blocks.labelWidth)
        drawField(
          dialog.fields[index], row: line, column: inside.column + blocks.labelWidth + 2,
          width: width, on: &screen)
      }
      row += blocks.all[index].lines.count
    }
  }

  /// The position among several indicators, and the keys to the others.
  private var indicatorPlace: String {
    let all = plan.objective(indicator.code)?.indicators ?? []
    guard all.count > 1, let index = all.firstIndex(where: { $0.code == indicator.code }) else {
      return ""
    }
    return " \(symbols.dot) " + phrases.indicatorPlace(index + 1, of: all.count)
  }

  private var title: String {
    let title = dialog.replaces == nil ? phrases.entryTitle : phrases.correctionTitle
    return "\(title) \(symbols.dot) \(dialog.code)\(indicatorPlace)"
  }

  /// Returns the indicator measured; on a low screen the one line that helps most with the focused
  /// field.
  private func headLines(isLabelCut: Bool) -> [[Span]] {
    if isShort {
      let focused = dialog.focused.map { label(of: $0.kind) }
      let text = isLabelCut ? focused ?? objective.title : objective.title
      return cut(text.wrapped(to: width), to: isLabelCut ? 2 : 1, width: width).map {
        [Span($0, .heading)]
      }
    }
    var lines = cut(objective.title.wrapped(to: width), to: 3, width: width).map {
      [Span($0, .heading)]
    }
    let formula = indicator.formula.isEmpty ? nil : "\(phrases.formulaLabel): \(indicator.formula)"
    let measured = [indicator.name, formula].compactMap { $0 }
      .joined(separator: " \(symbols.dot) ")
    lines.append([Span(measured.fitted(to: width, ellipsis: symbols.ellipsis), .dim)])
    if let past = pastValues { lines.append([Span(past, .dim)]) }
    return lines + [[]]
  }

  /// The latest figures, the newest first, as many as fit a line.
  private var pastValues: String? {
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

  /// Returns the fields that fit a number of rows, as many as possible before the one in focus.
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

  private func drawField(
    _ field: EntryForm.Field, row: Int, column: Int, width: Int, on screen: inout RenderedScreen
  ) {
    let region = Region(column: column, row: row, columns: width, rows: 1)
    screen.drawField(
      field.kind == .answer ? TextEditor(shownText(of: field)) : field.editor, in: region,
      isFocused: true, lastColumn: size.columns - 1)
  }
}
