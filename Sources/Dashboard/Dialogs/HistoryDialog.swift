import Canvas
import PerformanceModel
import Wording

extension KeyContext { static let history = KeyContext("history", .choice) }

extension Opening {
  static let history = Opening("showHistory") { HistoryDialog(events: $0.plan.history) }
}

/// The events with author and time, the latest first.
struct HistoryDialog: ChoiceDialog, Hashable {
  typealias View = HistoryView
  static let context = KeyContext.history

  /// All events, sorted once.
  var events: [PlanEvent]
  var selection = 0

  func count(in state: State) -> Int { events.count }

  func names(in state: State) -> [String] { events.map(\.id) }

  func refreshed(in state: State, keeping name: String?) -> Self {
    let events = state.plan.history
    return HistoryDialog(
      events: events, selection: events.firstIndex { $0.id == name } ?? selection)
  }

  func canOpen(in state: State) -> Bool { !events.isEmpty }

  func open(in state: inout State) {
    guard events.indices.contains(selection), let code = events[selection].code else { return }
    state.leaveDialog(for: code.objective)
  }

  func click(_ index: Int, in state: inout State, at moment: Moment) -> [Effect] {
    select(index, in: &state)
    return selection == index ? state.perform(.go(.open), at: moment) : []
  }
}

struct HistoryView: DialogView {
  let state: State
  let dialog: HistoryDialog

  /// Draws the events with author and time, the latest first.
  func draw(on screen: inout RenderedScreen) {
    let width = min(110, max(20, size.columns - 4))
    let events = dialog.events
    guard !events.isEmpty else {
      drawBox(phrases.historyTitle, [[Span(phrases.noHistory, .dim)]], width: width, on: &screen)
      return
    }
    drawChoices(
      phrases.historyTitle, count: events.count, selected: dialog.selection, width: width,
      on: &screen
    ) { index in
      let event = events[index]
      let head = "\(phrases.day(event.recordedAt.day))  "
      // The event matters more than its author, where there is no room for both.
      let author = width < 60 ? "" : "  \(event.author)"
      let room = width - 2 - head.cellWidth - author.cellWidth
      let words = phrases.words(of: event, in: plan).fitted(to: room, ellipsis: symbols.ellipsis)
      let line = [Span(head, .dim), Span(words.rightPadded(to: room)), Span(author, .dim)]
      return (line: line, choice: index)
    }
  }
}
