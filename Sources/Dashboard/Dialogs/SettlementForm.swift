import Canvas
import PerformanceModel
import Wording

extension Opening {
  static let settlement = Opening("settleContest") { state in
    guard let dialog = state.dialog as? ConflictsDialog else { return nil }
    let sides = ConflictsDialog.sides(in: state)
    guard sides.indices.contains(dialog.selection) else {
      state.dialog = nil
      return nil
    }
    return SettlementForm(side: sides[dialog.selection])
  }
}

/// The form for the reason why one side of a conflict is in force.
struct SettlementForm: ShortForm, Hashable {
  typealias View = ShortFormView<SettlementForm>

  let side: ConflictSide
  var fields = ShortFields([.reason: ""])

  /// Records the choice of a side; conflicts that others settled meanwhile are left.
  func submit(in state: inout State, at moment: Moment) -> [Effect] {
    guard let reason = fields.text(of: .reason) else {
      return refuse(because: state.phrases.reasonMissing, in: &state)
    }
    state.dialog = nil
    let (plan, phrases) = (state.plan, state.phrases)
    guard plan.decisionConflicts.contains(side.conflict) else {
      state.notice = Notice(phrases.settledMeanwhile, .warning)
      return []
    }
    let events = side.conflict.settlement(
      keeping: side.place, in: plan, note: reason, author: state.session.author, at: moment.now
    ) { state.session.identifiers.next() }
    guard let first = events.first else { return [] }
    let words = phrases.words(of: first, in: plan)
    let effects = state.commit(Change(events: events, words: words))
    guard !effects.isEmpty else { return [] }
    state.notice = Notice(
      phrases.conflictSettled(words, left: state.plan.decisionConflicts.count), .success,
      way: phrases.undoWay
    )
    if !state.plan.decisionConflicts.isEmpty { state.dialog = ConflictsDialog() }
    return effects
  }

  func title(_ phrases: Phrases) -> String { phrases.settleTitle }

  func about(_ state: State) -> [String] { [side.words(in: state)] }

  func help(_ state: State, isShort: Bool) -> String { state.phrases.settleHelpText }
}
