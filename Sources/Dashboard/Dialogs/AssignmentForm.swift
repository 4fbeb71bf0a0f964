import Canvas
import PerformanceModel
import Wording

extension Opening {
  static let assignment = Opening("assign") { state in
    // The objectives of the selected row.
    let indices =
      state.currentObjective.map { [$0] } ?? state.route.selection.map(state.session.members) ?? []
    guard let first = indices.first else {
      state.notice = Notice(state.phrases.chooseObjectiveFirst, .warning)
      return nil
    }
    let plan = state.plan
    let now = indices.count == 1 ? plan.objectives[first].assignmentInForce : Assignment()
    return AssignmentForm(
      codes: indices.map { plan.objectives[$0].code },
      fields: ShortFields([.office: now.office ?? "", .person: now.person ?? ""]))
  }
}

/// The form that names who answers for objectives.
struct AssignmentForm: ShortForm, Hashable {
  typealias View = ShortFormView<AssignmentForm>

  let codes: [Code]
  var fields: ShortFields
  /// A new office that the reader was asked to confirm; the next attempt accepts it.
  var officeAsked: String?

  /// Proposes the person in force only for the office in force; a typed name stays.
  mutating func textChanged(in kind: ShortFields.Field.Kind) {
    officeAsked = nil
    guard kind == .office, let office = fields.all.first(where: { $0.kind == .office }),
      let index = fields.all.firstIndex(where: { $0.kind == .person && !$0.isTouched })
    else { return }
    let isSame = fields.text(of: .office)?.searchKey ?? "" == office.initial.searchKey
    let name = isSame ? fields.all[index].initial : ""
    fields.all[index].editor = TextEditor(name, isProposal: true)
  }

  func submit(in state: inout State, at moment: Moment) -> [Effect] {
    let office = known(.office, in: state.session)
    let offices = state.session.offices.map(\.name)
    // An office that no objective has yet, where others have one, is perhaps a typing error.
    if let office, !offices.isEmpty, !offices.contains(office), officeAsked != office {
      shown(in: &state) { $0.officeAsked = office }
      return []
    }
    let assignment = Assignment(office: office, person: known(.person, in: state.session))
    return assign(assignment, in: &state, at: moment)
  }

  /// Returns a name as the plan spells it, so that two spellings do not make two offices.
  private func known(_ kind: ShortFields.Field.Kind, in session: PlanSession) -> String? {
    fields.text(of: kind).map { typed in
      kind.knownNames(in: session).first { $0.searchKey == typed.searchKey } ?? typed
    }
  }

  private func assign(
    _ assignment: Assignment, in state: inout State, at moment: Moment
  ) -> [Effect] {
    state.dialog = nil
    let (plan, phrases) = (state.plan, state.phrases)
    let changed = codes.filter { plan.objective($0)?.assignmentInForce != assignment }
    guard !changed.isEmpty else {
      state.notice = Notice(phrases.nothingChanged)
      return []
    }
    let events = changed.map { code in
      plan.decided(
        .assigned(assignment), about: code, id: state.session.identifiers.next(),
        author: state.session.author, at: moment.now)
    }
    let words =
      changed.count == 1
      ? phrases.words(of: events[0], in: plan)
      : phrases.assigned(changed.count, to: assignment)
    return state.commit(Change(events: events, words: words), saying: "\(words).")
  }

  func title(_ phrases: Phrases) -> String {
    phrases.assignTitle(
      codes.count == 1
        ? codes[0].text
        : phrases.count(codes.count, phrases.objectiveWord, phrases.objectivesWord))
  }

  func about(_ state: State) -> [String] {
    codes.count == 1 ? [state.plan.objective(codes[0])?.title ?? ""] : []
  }

  func question(_ phrases: Phrases) -> String? { officeAsked.map(phrases.isOfficeNew) }

  func help(_ state: State, isShort: Bool) -> String {
    // On a low screen the subject of the form needs the room.
    let names = isShort ? [] : state.session.offices.map(\.name)
    let known = names.isEmpty ? "" : " \(state.phrases.knownOffices(names))"
    return "\(state.phrases.assignHelpText)\(known)"
  }
}
