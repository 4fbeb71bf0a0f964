import PerformanceModel
import Wording

extension Phrases {
  /// Returns how two states of a plan differ, a line each; none when they say the same.
  public func words(of difference: PlanDifference, from first: Plan, to second: Plan) -> [String] {
    difference.removed.map { say("tolto: ", "removed: ") + name(of: $0) }
      + difference.added.map { say("nuovo: ", "new: ") + name(of: $0) }
      + difference.members.map {
        "\(heading(of: $0)): \(memberValue($0.ours)) → \(memberValue($0.theirs))"
      }
      + difference.missing.map { say("manca: ", "missing: ") + line(of: $0, in: first, since: nil) }
      + lines(of: difference.events, since: first, in: second)
  }

  /// Returns the record and the member that a conflict is about.
  public func heading(of conflict: MergeConflict) -> String {
    guard let field = conflict.field else { return name(of: conflict.subject) }
    return "\(name(of: conflict.subject)), \(name(ofMember: field))"
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

  private func name(ofMember member: String) -> String {
    switch member {
    case "title": say("titolo", "title")
    case "organisation": organisationField.lowercased()
    case "name": say("nome", "name")
    case "shortName": say("nome breve", "short name")
    case "kind": say("tipo", "kind")
    case "remark": say("nota", "remark")
    case "weight": say("peso", "weight")
    case "office": say("ufficio", "office")
    case "person": personField.lowercased()
    case "formula": say("formula", "formula")
    case "source": say("testo nel piano", "text in the plan")
    case "reading": say("interpretazione", "interpretation")
    case "question": say("domanda", "question")
    case "target": say("target", "target")
    case "termTarget": say("target triennale", "three-year target")
    case "language": say("lingua", "language")
    case "nearly": say("prima soglia", "first threshold")
    case "partial": say("seconda soglia", "second threshold")
    default: member
    }
  }
}

/// What the JSON text of a member says.
private enum MemberValue {
  case text(String)
  case figure(Figure)
  case day(Day)
  case target(Target)
  case truth(Bool)
  case other

  init(_ json: String) {
    let padded = Array(json.utf8) + [UInt8](repeating: 0, count: JSONCursor.padding)
    self = padded.withUnsafeBytes { buffer -> MemberValue in
      guard let base = buffer.baseAddress else { return .other }
      let count = buffer.count - JSONCursor.padding
      var reader = PlanReader(JSONCursor(buffer, count: count, base: base))
      return (try? reader.memberValue()) ?? .other
    }
  }
}

extension PlanReader {
  fileprivate mutating func memberValue() throws(SyntaxFault) -> MemberValue {
    switch cursor.type {
    case .text:
      let text = try cursor.string()
      return Day(iso: text).map { .day($0) } ?? .text(text)
    case .number: return try figure().map { .figure($0) } ?? .other
    case .boolean: return .truth(try cursor.boolean())
    case .object:
      var unknown: [UnknownMember] = []
      return try target(&unknown).map { .target($0) } ?? .other
    case .list, .null, nil: return .other
    }
  }
}
