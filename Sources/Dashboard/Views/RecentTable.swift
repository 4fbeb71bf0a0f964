import Canvas
import PerformanceModel
import Wording

/// The columns of the latest events: day, event, author, and the objective where there is room.
struct RecentTable {
  /// The events with their words, made once.
  private let rows: [(event: PlanEvent, said: String)]
  private let plan: Plan
  private let phrases: Phrases
  private let words: Int
  private let author: Int
  private let title: Int

  /// Shares out a width among the columns of some events.
  init(_ events: [PlanEvent], plan: Plan, _ phrases: Phrases, width: Int) {
    self.plan = plan
    self.phrases = phrases
    rows = events.map { ($0, phrases.words(of: $0, in: plan)) }
    let day = events.first.map { phrases.day($0.recordedAt.day).cellWidth + 2 } ?? 0
    author = min(events.map { $0.author.cellWidth + 2 }.max() ?? 0, max(0, width / 3))
    let widest = rows.map(\.said.cellWidth).max() ?? 0
    let room = max(0, width - day - author)
    words = min(widest, room)
    title = room - words >= 24 ? room - words : 0
  }

  /// Returns the pieces of the line of an event, by its index.
  func spans(of index: Int, ellipsis: String) -> [Span] {
    let event = rows[index].event
    let said = rows[index].said.fitted(to: words, ellipsis: ellipsis)
    let by = event.author.fitted(to: max(0, author - 2), ellipsis: ellipsis)
    var spans = [
      Span("\(phrases.day(event.recordedAt.day))  ", .dim),
      Span(said.rightPadded(to: words)),
      Span("  \(by.rightPadded(to: max(0, author - 2)))", .dim),
    ]
    if title > 0, let objective = event.code.flatMap({ plan.objective($0.objective) }) {
      spans.append(Span("  \(objective.title.fitted(to: title - 2, ellipsis: ellipsis))", .dim))
    }
    return spans
  }
}
