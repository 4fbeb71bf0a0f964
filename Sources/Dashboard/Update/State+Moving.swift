import Canvas
import PerformanceModel

extension State {
  /// Moves the selection or scrolls what is shown.
  mutating func move(_ move: Command.Move) -> [Effect] {
    if let dialog { return dialog.move(move, in: &self) }
    if case .detail = route.kind {
      scrollDetail(move, page: Layout(size: size).body.rows - 1)
      return []
    }
    switch move {
    case .scrollDetailUp, .scrollDetailDown: scrollDetail(move, page: 1)
    case .moveUp, .moveDown, .pageUp, .pageDown, .moveToFirst, .moveToLast: moveSelection(move)
    }
    return []
  }

  private mutating func moveSelection(_ move: Command.Move) {
    let rows = rows
    guard !rows.isEmpty else { return }
    let now = navigation.selectedIndex ?? route.index
    let page = max(1, Layout(size: size).listHeight - 1)
    let index = min(move.scrolled(now, page: page), rows.count - 1)
    route.selection = rows[index].id
    route.index = index
    route.detailTop = 0
  }

  private mutating func scrollDetail(_ move: Command.Move, page: Int) {
    let top = move.scrolled(route.detailTop, page: page)
    route.detailTop = min(top, DetailView(state: self).lastTop)
  }

  /// Returns the objective that a command is about; without one, says that one must be chosen
  /// first.
  mutating func chosenObjective() -> (place: Int, code: Code)? {
    guard let place = currentObjective else {
      notice = Notice(phrases.chooseObjectiveFirst, .warning)
      return nil
    }
    return (place, plan.objectives[place].code)
  }

  /// Returns the first indicator of the selected objective that needs a figure, else its first one.
  mutating func waitingIndicator() -> Indicator? {
    guard let place = chosenObjective()?.place else { return nil }
    let indicators = plan.objectives[place].indicators
    let waiting = zip(indicators, result.objectives[place].indicators)
      .first { $0.1.status != .achieved }
    return waiting?.0 ?? indicators.first
  }
}
