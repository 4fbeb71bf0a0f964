import Canvas
import PerformanceModel
import Wording

extension State {
  /// Draws what people said differently, every side with its value, who, when and why.
  func drawConflicts(_ selection: Int, on screen: inout RenderedScreen) {
    let width = min(100, max(20, size.columns - 4))
    let contests = plan.contests
    guard !contests.isEmpty else {
      drawBox(
        DialogBox(
          title: phrases.contestsTitle, lines: [[Span(phrases.nothingUndecided, .dim)]],
          width: width), context: .conflicts, on: &screen)
      return
    }
    var rows: [(line: [Span], choice: Int?)] = []
    var choice = 0
    for contest in contests {
      if !rows.isEmpty { rows.append(([], nil)) }
      rows.append(([Span(heading(of: contest, width: width - 2), .heading)], nil))
      for place in contest.sides.indices {
        let side = ConflictSide(contest: contest, place: place)
        let lines = words(of: side).wrapped(to: width - 4)
        for (index, line) in lines.enumerated() {
          let span = Span("  \(line)", index == 0 ? .text : .dim)
          rows.append(([span], index == 0 ? choice : nil))
        }
        choice += 1
      }
    }
    drawChoices(
      phrases.contestsTitle, rows, selection: selection, width: width, context: .conflicts,
      on: &screen)
  }

  private func heading(of contest: Contest, width: Int) -> String {
    let title = contest.code.flatMap { plan.objective($0)?.title } ?? plan.header.title
    let code = contest.code.map { "\($0.text)  " } ?? ""
    return (code + title).fitted(to: width, ellipsis: symbols.ellipsis)
  }

  /// One side in words, with a mark on the one that holds until someone chooses.
  func words(of side: ConflictSide) -> String {
    let event = side.event
    let day = phrases.day(event.recordedAt.day)
    return "\(phrases.words(of: event, in: plan)), \(event.author), \(day)"
      + (side.holds ? " \(phrases.holdsNow)" : "")
  }
}
