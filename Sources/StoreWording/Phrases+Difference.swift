import PerformanceModel
import PlanStore
import Text
import Wording

extension Phrases {
  /// Returns how two states of a plan differ, a line each; none when they say the same.
  public func words(of difference: PlanDifference, from first: Plan, to second: Plan) -> [String] {
    words(ofLossesIn: difference, from: first)
      + difference.removed.map { say("tolto: ", "removed: ") + name(of: $0) }
      + difference.added.map { say("nuovo: ", "new: ") + name(of: $0) }
      + (difference.isReordered ? [recordsReordered] : [])
      + difference.records.flatMap { record in
        words(of: record.members).map { "\(name(of: record.subject)), \($0)" }
      }
      + lines(of: difference.events, since: first, in: second)
  }

  /// Returns what no use of the program brings about: events that changed after they were recorded, and
  /// events that are gone.
  public func words(ofLossesIn difference: PlanDifference, from first: Plan) -> [String] {
    difference.changed.map { line(of: $0) }
      + difference.missing.map {
        say("MANCA: ", "MISSING: ") + line(of: $0, in: first, since: nil)
      }
  }

  private var recordsReordered: String {
    say("l'ordine di aree, obiettivi o indicatori", "the order of areas, objectives or indicators")
  }

  /// Returns how an event differs from what was recorded.
  private func line(of change: PlanDifference.EventChange) -> String {
    let event = change.before
    let name = "\(self.name(of: event)) \(event.id)" + (event.code.map { " (\($0))" } ?? "")
    let members = words(of: change.members)
    let kind = "\(self.name(of: event)) → \(self.name(of: change.after))"
    let others = members.isEmpty || self.name(of: event) != self.name(of: change.after)
    return say("CAMBIATA DOPO LA REGISTRAZIONE: ", "CHANGED AFTER RECORDING: ") + name
      + say(
        " di \(event.author), \(day(event.recordedAt.day)): ",
        " by \(event.author), \(day(event.recordedAt.day)): ")
      + ((others ? [kind] : []) + members).joined(separator: "; ")
  }

  private func name(of event: PlanEvent) -> String {
    switch event {
    case .measured: say("misurazione", "measurement")
    case .retracted: say("ritiro", "retraction")
    case .decided: say("decisione", "decision")
    }
  }

  /// Returns each change of a member in words; of an object only what differs in it, where its words
  /// do not tell.
  private func words(of changes: [MemberChange]) -> [String] {
    changes.flatMap { change -> [String] in
      let (before, after) = (memberValue(change.before), memberValue(change.after))
      let inner = before == after ? change.inner : []
      guard inner.isEmpty else { return words(of: inner) }
      let path = change.path.map { name(ofMember: $0) }.joined(separator: ", ")
      return ["\(path): \(before) → \(after)"]
    }
  }

  /// Returns the record and the member that a conflict is about.
  public func heading(of conflict: MergeConflict) -> String {
    guard let field = conflict.field else {
      guard case .event = conflict.subject else {
        return name(of: conflict.subject) + say(", solo su un lato", ", on one side only")
      }
      return name(of: conflict.subject)
        + say(", cambiato dopo la registrazione", ", changed after recording")
    }
    return "\(name(of: conflict.subject)), \(name(ofMember: field))"
  }

  /// Returns what each side of a conflict says; of an event that was changed, only what differs.
  public func sides(of conflict: MergeConflict) -> (ours: String, theirs: String) {
    guard case .event = conflict.subject, let ours = conflict.ours, let theirs = conflict.theirs
    else { return (memberValue(conflict.ours), memberValue(conflict.theirs)) }
    let changes = MemberChange.between(ours, theirs)
    func side(_ value: KeyPath<MemberChange, String?>) -> String {
      changes.map {
        "\(name(ofMember: $0.path[0])): \(memberValue($0[keyPath: value]))"
      }.joined(separator: "; ")
    }
    return (side(\.before), side(\.after))
  }

  /// Returns the JSON text of a member as a person reads it.
  public func memberValue(_ json: String?) -> String {
    guard let json else { return say("niente", "nothing") }
    let value = MemberValue(json)
    switch value {
    case .text(let text): return say("«\(text)»", "“\(text)”")
    case .figure(let figure): return figure.text(in: language)
    case .day(let day): return self.day(day)
    case .target(let target):
      let due = target.dueDate.map { by($0) } ?? ""
      return criterion(target.criterion, target.unit) + due
        + " (\(day(target.period.start))–\(day(target.period.end)))"
    case .truth(let isTrue): return isTrue ? yes : no
    case .other: return json
    }
  }

  private func lines(of events: [PlanEvent], since first: Plan, in second: Plan) -> [String] {
    // Each event is told beside what held just before it, so the old state goes along with them.
    var plan = second
    for place in plan.objectives.indices {
      let objective = plan.objectives[place]
      plan.objectives[place].decisions = first.objective(objective.code)?.decisions ?? []
      for inner in objective.indicators.indices {
        let old = first.indicator(objective.indicators[inner].code)
        plan.objectives[place].indicators[inner].measurements = old?.measurements ?? []
        plan.objectives[place].indicators[inner].retractions = old?.retractions ?? []
        plan.objectives[place].indicators[inner].decisions = old?.decisions ?? []
      }
    }
    return events.map { event in
      defer { plan.apply(event) }
      return line(of: event, in: second, since: plan)
    }
  }

  private func line(of event: PlanEvent, in plan: Plan, since old: Plan?) -> String {
    let moment = say(
      "da \(event.author), \(day(event.recordedAt.day))",
      "by \(event.author), \(day(event.recordedAt.day))")
    guard case .measured(let code, let measurement) = event, let indicator = plan.indicator(code)
    else { return "\(words(of: event, in: plan)), \(moment)" }
    let target = indicator.target(on: measurement.date)
    let last = old?.indicator(code)?.standingMeasurements.last { $0.date <= measurement.date }
    let before = last.map { judged($0, target) } ?? "–"
    let note = measurement.note.map { ", \($0)" } ?? ""
    let change = "\(before) → \(judged(measurement, target)), \(when(measurement))"
    return "\(code): \(change), \(moment)\(note)"
  }

  private func name(of subject: MergeConflict.Subject) -> String {
    switch subject {
    case .plan: say("piano", "plan")
    case .area(let code): say("area \(code)", "area \(code)")
    case .objective(let code): say("obiettivo \(code)", "objective \(code)")
    case .indicator(let code): say("indicatore \(code)", "indicator \(code)")
    case .event(let id): say("evento \(id)", "event \(id)")
    }
  }
}
