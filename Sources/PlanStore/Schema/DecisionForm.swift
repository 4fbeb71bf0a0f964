import PerformanceModel

/// A decision as the file has it: what it is about, what was decided, and the members of that.
struct DecisionForm: EventForm {
  private var decision: Decision
  private var about: Code?
  private var ruling: RulingName
  private var target: Target?
  private var weight: Figure?
  private var assignment = Assignment()
  private var nearly: Figure?
  private var partial: Figure?
  private var through: Day?
  private var from: Day?

  init(_ decision: Decision, about code: Code?) {
    self.decision = decision
    about = code
    ruling = RulingName(decision.ruling)
    switch decision.ruling {
    case .confirmed, .reopened: break
    case .corrected(let target), .revised(let target): self.target = target
    case .weight(let weight): self.weight = weight
    case .assigned(let assignment): self.assignment = assignment
    case .thresholds(let thresholds): (nearly, partial) = (thresholds.nearly, thresholds.partial)
    case .closed(let day): through = day
    case .opened(let day): from = day
    }
  }

  var id: String { decision.id }

  var subject: Subject? {
    guard let about else { return ruling.subject == nil ? .plan : nil }
    return ruling.subject == .objective ? .objective(about) : .indicator(about)
  }

  var event: PlanEvent? {
    guard let content else { return nil }
    var decision = decision
    decision.ruling = content
    return .decided(about, decision)
  }

  private var content: Decision.Ruling? {
    switch ruling {
    case .confirmed: .confirmed
    case .reopened: .reopened
    case .corrected: target.map { .corrected($0) }
    case .revised: target.map { .revised($0) }
    case .weight: weight.map { .weight($0) }
    case .assigned: .assigned(assignment)
    case .thresholds:
      if let nearly, let partial {
        .thresholds(Thresholds(nearly: nearly, partial: partial))
      } else {
        nil
      }
    case .closed: through.map { .closed(through: $0) }
    case .opened: .opened(from: from)
    }
  }

  static let schema: Schema<DecisionForm> = Schema(
    "decision",
    blank: DecisionForm(
      Decision(id: "", ruling: .confirmed, author: "", recordedAt: Timestamp(milliseconds: 0)),
      about: nil),
    unknown: \.decision.unknownMembers
  ) {
    Member("id", \.decision.id, .identifier)
    Member("about", \.about, .code)
    Member("ruling", \.ruling, .word)
    Member("target", \.target, .target) { presence(of: "target", in: $0) }
    Member("weight", \.weight, .weight) { presence(of: "weight", in: $0) }
    Member("office", \.assignment.office, .text) { presence(of: "office", in: $0) }
    Member("person", \.assignment.person, .text) { presence(of: "person", in: $0) }
    Member("nearly", \.nearly, .percent) { presence(of: "nearly", in: $0) }
    Member("partial", \.partial, .percent) { presence(of: "partial", in: $0) }
    Member("through", \.through, .day) { presence(of: "through", in: $0) }
    Member("from", \.from, .day) { presence(of: "from", in: $0) }
    Member("validFrom", \.decision.validFrom, .day)
    Member("note", \.decision.note, .text)
    Member("follows", \.decision.follows, .identifiers, .optional) { !$0.isEmpty }
    Member("author", \.decision.author, .statement)
    Member("recordedAt", \.decision.recordedAt, .moment)
  } check: { walk, reader in
    walk.hasRead("ruling") && reader.hasSubject(walk, walk.value.ruling)
  }

  /// Members that other rulings have are kept as unknown ones, so that they neither count nor are lost.
  private static func presence(
    of name: String, in walk: RecordWalk<DecisionForm>
  ) -> Member<DecisionForm>.Presence {
    guard walk.hasRead("ruling") else { return .optional }
    return RulingName.members[walk.value.ruling]?[name] ?? .foreign
  }
}

extension RecordReader {
  /// Returns whether a decision is about what its ruling needs; reports one that is not.
  fileprivate mutating func hasSubject(
    _ walk: RecordWalk<DecisionForm>, _ ruling: RulingName
  ) -> Bool {
    let needed = ruling.subject
    if walk.has("about") == (needed != nil) { return needed == nil || walk.hasRead("about") }
    let place = needed == nil ? offset(of: "about", in: walk.start) : walk.start
    log.add(.wrongSubject(ruling: ruling.rawValue, needs: needed), at: place)
    return false
  }
}

/// The word for a ruling in the file.
enum RulingName: String, CaseIterable, JSONEncodable {
  case confirmed, reopened, corrected, revised, weight, assigned, thresholds, closed, opened

  init(_ ruling: Decision.Ruling) {
    self =
      switch ruling {
      case .confirmed: .confirmed
      case .reopened: .reopened
      case .corrected: .corrected
      case .revised: .revised
      case .weight: .weight
      case .assigned: .assigned
      case .thresholds: .thresholds
      case .closed: .closed
      case .opened: .opened
      }
  }

  /// The members that say more of each ruling.
  fileprivate static let members: [RulingName: [String: Member<DecisionForm>.Presence]] = [
    .corrected: ["target": .required], .revised: ["target": .required],
    .weight: ["weight": .required], .assigned: ["office": .optional, "person": .optional],
    .thresholds: ["nearly": .required, "partial": .required],
    .closed: ["through": .required], .opened: ["from": .optional],
  ]

  /// The sort of record that such a decision is about; `nil` for the whole plan.
  var subject: PlanFault.Thing? {
    switch self {
    case .confirmed, .reopened, .corrected, .revised: .indicator
    case .weight, .assigned: .objective
    case .thresholds, .closed, .opened: nil
    }
  }
}
