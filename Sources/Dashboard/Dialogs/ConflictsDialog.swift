import Canvas
import PerformanceModel
import Wording

extension KeyContext { static let conflicts = KeyContext("conflicts", .choice) }

extension Opening { static let conflicts = Opening("showContests") { _ in ConflictsDialog() } }

/// The sides of decisions made without knowing of each other; one is chosen to be in force.
struct ConflictsDialog: ChoiceDialog, Hashable {
  typealias View = ConflictsView
  static let context = KeyContext.conflicts

  var selection = 0

  static func sides(in state: State) -> [ConflictSide] {
    state.plan.decisionConflicts.flatMap { conflict in
      conflict.sides.indices.map { ConflictSide(conflict: conflict, place: $0) }
    }
  }

  func count(in state: State) -> Int { Self.sides(in: state).count }

  func names(in state: State) -> [String] { Self.sides(in: state).map(\.event.id) }

  func click(_ index: Int, in state: inout State, at moment: Moment) -> [Effect] {
    select(index, in: &state)
    return selection == index ? state.dispatch(.show(.settlement), at: moment) : []
  }
}

/// One of the sides of a conflict, to be chosen.
struct ConflictSide: Hashable, Sendable {
  let conflict: DecisionConflict
  /// The index among its sides.
  let place: Int

  var event: PlanEvent { conflict.sides[place] }
  /// The side is in force until someone chooses.
  var holds: Bool { place == conflict.sides.count - 1 }

  /// Returns one side in words, with a mark on the one that is in force until someone chooses.
  func words(in state: State) -> String {
    let phrases = state.phrases
    let day = phrases.day(event.recordedAt.day)
    return "\(phrases.words(of: event, in: state.plan)), \(event.author), \(day)"
      + (holds ? " \(phrases.inForceUntilChosen)" : "")
  }
}

struct ConflictsView: DialogView {
  let state: State
  let dialog: ConflictsDialog

  /// Draws conflicting decisions, every side with its value, author, date and reason.
  func draw(on screen: inout RenderedScreen) {
    let width = min(100, max(20, size.columns - 4))
    let conflicts = plan.decisionConflicts
    guard !conflicts.isEmpty else {
      drawBox(
        phrases.conflictsTitle, [[Span(phrases.nothingUndecided, .dim)]],
        width: width, on: &screen)
      return
    }
    var rows: [(line: [Span], choice: Int?)] = []
    var choice = 0
    for conflict in conflicts {
      if !rows.isEmpty { rows.append(([], nil)) }
      rows.append(([Span(heading(of: conflict, width: width - 2), .heading)], nil))
      for place in conflict.sides.indices {
        let side = ConflictSide(conflict: conflict, place: place)
        let lines = side.words(in: state).wrapped(to: width - 4)
        for (index, line) in lines.enumerated() {
          let span = Span("  \(line)", index == 0 ? .text : .dim)
          rows.append(([span], index == 0 ? choice : nil))
        }
        choice += 1
      }
    }
    drawChoices(
      phrases.conflictsTitle, rows, selection: dialog.selection, width: width, on: &screen)
  }

  private func heading(of conflict: DecisionConflict, width: Int) -> String {
    let title = conflict.code.flatMap { plan.objective($0)?.title } ?? plan.header.title
    let code = conflict.code.map { "\($0.text)  " } ?? ""
    return (code + title).fitted(to: width, ellipsis: symbols.ellipsis)
  }
}
