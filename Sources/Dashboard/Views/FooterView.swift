import Canvas
import PerformanceModel
import Wording

/// The lines of messages and of hints.
struct FooterView: StateView {
  let state: State

  /// Draws the message, else the text of the filter, else the position in the list.
  func drawMessages(_ layout: Layout, on screen: inout RenderedScreen) {
    guard
      let row = layout.messages
        ?? (notice == nil && !state.navigation.isTypingFilter ? nil : layout.hints)
    else { return }
    let width = layout.size.columns
    if let notice {
      let text = notice.fitted(to: width - 2, ellipsis: symbols.ellipsis)
      screen.frame.write(text, row: row, column: 1, role: notice.role)
    } else if state.navigation.isTypingFilter {
      drawFilterText(row: row, width: width, on: &screen)
    } else {
      let text = positionText.fitted(to: width - 2, ellipsis: symbols.ellipsis)
      screen.frame.write(text, row: row, column: 1, role: .dim)
    }
  }

  private func drawFilterText(row: Int, width: Int, on screen: inout RenderedScreen) {
    let list = state.navigation.rowList
    let count = phrases.shown(list?.objectiveCount ?? 0, of: list?.possibleCount ?? 0)
    let room = max(4, width - count.cellWidth - 5)
    let (text, cursor) = TextEditor(filter.text).visible(width: room)
    screen.frame.write("/", row: row, column: 1, role: .hintKey)
    screen.frame.write(text, row: row, column: 2, limit: 2 + room)
    screen.frame.write(count, row: row, column: width - count.cellWidth - 1, role: .dim)
    if state.dialog == nil { screen.frame.cursor = Position(column: 2 + cursor, row: row) }
  }

  /// The part of the list shown, its filter and its order.
  private var positionText: String {
    guard route.kind.context == .list else { return "" }
    var parts = countParts
    if !filter.text.isEmpty { parts.append("/\(filter.text)") }
    parts += Status.worstFirst.filter(filter.statuses.contains).map { phrases.name(of: $0) }
    parts += ObjectiveKind.allCases.filter(filter.kinds.contains).map { phrases.heading(of: $0) }
    if let office { parts.append(phrases.only(office)) }
    if order != .code || isReversed || route.kind.ownOrder != .code {
      parts.append("\(phrases.orderLabel): \(phrases.name(of: order, isReversed: isReversed))")
    }
    if !filter.isEmpty { parts.append(phrases.escapeClears) }
    return parts.joined(separator: " \(symbols.dot) ")
  }

  /// The numbers of the objectives on the screen; headings do not count.
  private var countParts: [String] {
    guard let list = state.navigation.rowList else { return [] }
    let (count, all) = (list.objectiveCount, list.possibleCount)
    if !filter.isEmpty || office != nil { return [phrases.shown(count, of: all)] }
    if count < all { return [phrases.shown(count, of: all), phrases.restFolded] }
    let first = list.ordinals[min(route.top, rows.count)]
    let last = list.ordinals[min(route.top + Layout(size: size).listHeight, rows.count)]
    return last - first < count
      ? [phrases.position(first + 1, last, of: count)]
      : [phrases.count(count, phrases.objectiveWord, phrases.objectivesWord)]
  }

  /// Draws the hints of the keys, whole ones only, the most useful first.
  func drawHints(_ layout: Layout, on screen: inout RenderedScreen) {
    guard let row = layout.hints, state.dialog == nil || state.keyContext == .quickEntry,
      layout.messages != nil
        || (notice == nil && !state.navigation.isTypingFilter && state.dialog == nil)
    else { return }
    let width = layout.size.columns
    let hints = keys.hintBindings(in: state.keyContext).compactMap { hint(of: $0) }
    for placed in placed(
      hints, width: width, keeping: [.show(.help), .run(.quit), .edit(.cancelEntry)])
    {
      screen.frame.write(placed.hint.key, row: row, column: placed.column, role: .hintKey)
      let column = placed.column + placed.hint.key.cellWidth + 1
      screen.frame.write(placed.hint.words, row: row, column: column, role: .hint)
      let region = Region(column: placed.column, row: row, columns: placed.hint.width, rows: 1)
      screen.onClick(region, .command(placed.hint.command))
    }
  }
}

extension Notice {
  var role: Role {
    switch tone {
    case .neutral: .text
    case .success: .success
    case .warning: .warning
    case .failure: .error
    }
  }
}
