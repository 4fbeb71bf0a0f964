import Canvas
import PerformanceModel
import Wording

extension State {
  /// A line of a list to choose from: a choice, or a heading without one.
  typealias ChoiceRow = (line: [Span], choice: Int?)

  /// Draws a list to choose from in a box.
  func drawChoices(
    _ title: String, _ rows: [ChoiceRow], selection: Int, width: Int,
    context: KeyContext, on screen: inout Screenful
  ) {
    drawChoices(
      title, count: rows.count, selected: rows.firstIndex { $0.choice == selection } ?? 0,
      width: width, context: context, on: &screen
    ) { rows[$0] }
  }

  /// Draws a list to choose from in a box; of a long one only the rows on the screen are made.
  func drawChoices(
    _ title: String, count: Int, selected: Int, width: Int, context: KeyContext,
    on screen: inout Screenful, row: (Int) -> ChoiceRow
  ) {
    let room = max(1, size.rows - 2)
    let top = max(0, min(selected - room / 2, count - room))
    let visible = (top..<count).prefix(room)
    let rows = visible.map(row)
    var lines = [[Span]](repeating: [], count: count)
    for (index, row) in zip(visible, rows) { lines[index] = [Span("  ")] + row.line }
    let (inside, _) = drawDialog(
      Dialog(title: title, lines: lines, width: width, top: top), context: context, on: &screen)
    for (offset, index) in visible.prefix(inside.rows).enumerated() {
      guard let choice = rows[offset].choice else { continue }
      let region = Region(
        column: inside.column, row: inside.row + offset, columns: inside.columns, rows: 1)
      screen.offer(
        region, .choice(choice), isSelected: index == selected, sign: symbols.selection)
    }
  }

  /// Draws what the list can be narrowed to.
  func drawFilters(_ selection: Int, on screen: inout Screenful) {
    let choices = filterChoices
    let count = choices.map { String($0.count).count }.max() ?? 1
    var rows: [(line: [Span], choice: Int?)] = []
    for (index, (choice, number)) in choices.enumerated() {
      if case .kind = choice, index > 0, case .status = choices[index - 1].choice {
        rows.append(([], nil))
      }
      let box = isChosen(choice) ? symbols.chosen : symbols.unchosen
      let name: Span
      switch choice {
      case .status(let status):
        let words = phrases.name(of: status, count: number)
        name = Span("\(symbols.sign(of: status)) \(words)", Role(status))
      case .kind(let kind): name = Span(phrases.heading(of: kind))
      }
      let spans = [
        Span("\(box) "), Span("\(String(number).leftPadded(to: count))  ", .dim), name,
      ]
      rows.append((spans, index))
    }
    drawChoices(
      phrases.filtersTitle, rows, selection: selection, width: min(50, max(20, size.columns - 4)),
      context: .filters, on: &screen)
  }

  /// Draws the offices, the first row for all of them.
  func drawOffices(_ selection: Int, on screen: inout Screenful) {
    let width = min(56, max(20, size.columns - 4))
    let all = OfficeCount(name: phrases.everyOffice, count: plan.objectives.count)
    let rows = ([all] + offices).enumerated().map { index, office in
      let count = String(office.count).leftPadded(to: 5)
      let name = office.name.fitted(
        to: width - 2 - count.cellWidth, ellipsis: symbols.ellipsis
      ).rightPadded(to: width - 2 - count.cellWidth)
      return (line: [Span(name), Span(count, .dim)], choice: Optional(index))
    }
    drawChoices(
      phrases.officesTitle, rows, selection: selection, width: width, context: .offices,
      on: &screen)
  }

  /// Draws who recorded what, when, the latest first.
  func drawHistory(_ selection: Int, on screen: inout Screenful) {
    let width = min(110, max(20, size.columns - 4))
    let events = events
    guard !events.isEmpty else {
      drawDialog(
        Dialog(title: phrases.historyTitle, lines: [[Span(phrases.noHistory, .dim)]], width: width),
        context: .history, on: &screen)
      return
    }
    drawChoices(
      phrases.historyTitle, count: events.count, selected: selection, width: width,
      context: .history, on: &screen
    ) { index in
      let event = events[index]
      let head = "\(phrases.day(event.recordedAt.day))  "
      // What happened matters more than who did it, where there is no room for both.
      let author = width < 60 ? "" : "  \(event.author)"
      let room = width - 2 - head.cellWidth - author.cellWidth
      let words = phrases.words(of: event, in: plan).fitted(to: room, ellipsis: symbols.ellipsis)
      let line = [Span(head, .dim), Span(words.rightPadded(to: room)), Span(author, .dim)]
      return (line: line, choice: index)
    }
  }
}
