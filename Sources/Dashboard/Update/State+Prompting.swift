import Canvas
import PerformanceModel

extension State {
  /// Asks who answers for the selected objective, or for all of the selected branch.
  mutating func openAssignment() {
    let indices = assignable
    guard let first = indices.first else {
      notice = Notice(phrases.chooseObjectiveFirst, .warning)
      return
    }
    let now = plan.objectives[first].assignmentInForce
    let isOne = indices.count == 1
    dialog = .prompt(
      Prompt(
        .assign(indices.map { plan.objectives[$0].code }),
        [.office: isOne ? now.office ?? "" : "", .person: isOne ? now.person ?? "" : ""]))
  }

  /// The objectives of the row under the cursor.
  private var assignable: [Int] {
    if let index = currentObjective { return [index] }
    return route.selection.map(members) ?? []
  }

  /// Asks for the day whose situation is to be shown.
  mutating func openDatePrompt() {
    dialog = .prompt(Prompt(.asOf, [.date: phrases.day(asOf)]))
  }

  /// Goes to the next field of a form.
  mutating func focusNext(_ prompt: Prompt) {
    var prompt = completed(prompt)
    prompt.focus = (prompt.focus + 1) % max(1, prompt.fields.count)
    dialog = .prompt(prompt)
  }

  /// Takes a key as text of a form.
  mutating func takePromptText(_ key: Key, _ prompt: Prompt) -> [Effect]? {
    var prompt = prompt
    let field = prompt.fields[prompt.focus]
    if key == .right || key == .end, completion(of: field) != nil {
      prompt = completed(prompt)
    } else if key == .delete, completion(of: field) != nil {
      prompt.fields[prompt.focus].isKeptAsTyped = true
    } else if field.kind == .date, let day = quickDate(for: key, now: field.editor.text) {
      prompt.fields[prompt.focus].editor = TextEditor(phrases.day(day), isProposal: true)
    } else {
      guard prompt.fields[prompt.focus].editor.take(key) else { return nil }
      prompt.fields[prompt.focus].isTouched = true
      prompt.fields[prompt.focus].isKeptAsTyped = false
    }
    if field.kind == .office { proposePerson(in: &prompt) }
    prompt.officeAsked = nil
    prompt.fault = nil
    dialog = .prompt(prompt)
    return []
  }

  /// The name that the plan knows and that the text typed begins; `nil` without one, where the text is a
  /// known name itself, and where a person refused it.
  func completion(of field: Prompt.Field) -> String? {
    let text = field.editor.text
    guard field.isTouched, !field.isKeptAsTyped, !text.isEmpty,
      field.editor.cursor == text.count
    else { return nil }
    let key = text.searchKey
    let names = knownNames(for: field.kind)
    guard !names.contains(where: { $0.searchKey == key }) else { return nil }
    return names.first { $0.count > text.count && $0.searchKey.hasPrefix(key) }
  }

  /// The form with the name that the field in focus shows as completed: what is seen is what is taken.
  func completed(_ prompt: Prompt) -> Prompt {
    guard prompt.fields.indices.contains(prompt.focus),
      let name = completion(of: prompt.fields[prompt.focus])
    else { return prompt }
    var prompt = prompt
    prompt.fields[prompt.focus].editor = TextEditor(name)
    if prompt.fields[prompt.focus].kind == .office { proposePerson(in: &prompt) }
    return prompt
  }

  /// The person in force is proposed for the office in force alone; one that was typed stays.
  private func proposePerson(in prompt: inout Prompt) {
    guard let office = prompt.fields.first(where: { $0.kind == .office }),
      let index = prompt.fields.firstIndex(where: { $0.kind == .person && !$0.isTouched })
    else { return }
    let isSame = prompt.text(of: .office)?.searchKey ?? "" == office.initial.searchKey
    let name = isSame ? prompt.fields[index].initial : ""
    prompt.fields[index].editor = TextEditor(name, isProposal: true)
  }

  /// The office of a form that no objective has yet, where others have one: perhaps a slip of the pen.
  private func newOffice(in prompt: Prompt) -> String? {
    guard let office = known(.office, in: prompt) else { return nil }
    let offices = knownNames(for: .office)
    return offices.isEmpty || offices.contains(office) ? nil : office
  }

  private func knownNames(for kind: Prompt.Field.Kind) -> [String] {
    switch kind {
    case .office: offices.map(\.name)
    case .person: Set(plan.objectives.compactMap(\.assignmentInForce.person)).sorted()
    case .date, .reason: []
    }
  }

  /// A name as the plan spells it already, so that two spellings do not make two offices.
  private func known(_ kind: Prompt.Field.Kind, in prompt: Prompt) -> String? {
    prompt.text(of: kind).map { typed in
      knownNames(for: kind).first { $0.searchKey == typed.searchKey } ?? typed
    }
  }

  /// Does what a form is for, or says what is missing.
  mutating func handle(_ prompt: Prompt, at moment: Moment) -> [Effect] {
    let prompt = completed(prompt)
    switch prompt.purpose {
    case .assign(let codes):
      if let office = newOffice(in: prompt), prompt.officeAsked != office {
        return ask(about: office, in: prompt)
      }
      let assignment = Assignment(
        office: known(.office, in: prompt), person: known(.person, in: prompt))
      return assign(codes, to: assignment, at: moment)
    case .asOf:
      guard let day = prompt.text(of: .date).flatMap({ Day(typed: $0) }) else {
        return refuse(prompt, because: phrases.fault(.date(prompt.text(of: .date) ?? "")))
      }
      dialog = nil
      show(asOf: day)
      notice = noticeOfDate()
      return []
    case .retract(let code, let id):
      guard let reason = prompt.text(of: .reason) else {
        return refuse(prompt, because: phrases.reasonMissing)
      }
      return retract(id, of: code, because: reason, at: moment)
    case .settle(let side):
      guard let reason = prompt.text(of: .reason) else {
        return refuse(prompt, because: phrases.reasonMissing)
      }
      return settle(side, because: reason, at: moment)
    }
  }

  private mutating func ask(about office: String, in prompt: Prompt) -> [Effect] {
    var prompt = prompt
    prompt.officeAsked = office
    dialog = .prompt(prompt)
    return []
  }

  private mutating func refuse(_ prompt: Prompt, because fault: String) -> [Effect] {
    var prompt = prompt
    prompt.fault = fault
    dialog = .prompt(prompt)
    return []
  }

  private mutating func assign(
    _ codes: [Code], to assignment: Assignment, at moment: Moment
  ) -> [Effect] {
    dialog = nil
    let changed = codes.filter { plan.objective($0)?.assignmentInForce != assignment }
    guard !changed.isEmpty else {
      notice = Notice(phrases.nothingChanged)
      return []
    }
    let events = changed.map { code in
      plan.decided(
        .assigned(assignment), about: code, id: identifiers.next(), author: author,
        at: moment.now)
    }
    let words =
      changed.count == 1
      ? phrases.words(of: events[0], in: plan)
      : phrases.assigned(changed.count, to: assignment)
    return commit(Change(events: events, words: words), saying: "\(words).")
  }

  private mutating func retract(
    _ id: String, of code: Code, because reason: String, at moment: Moment
  ) -> [Effect] {
    dialog = nil
    let event = PlanEvent.retracted(
      code,
      Retraction(
        id: identifiers.next(), measurement: id, reason: reason, author: author,
        recordedAt: recordingTime(of: code, at: moment)))
    let words = phrases.words(of: event, in: plan)
    return commit(
      Change(events: [event], words: words), saying: "\(words).")
  }
}
