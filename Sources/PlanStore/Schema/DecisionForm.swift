import PerformanceModel

/// A decision as the file has it: what it is about, what was decided, and the members of that.
struct DecisionForm: EventForm {
  private var decision: Decision
  private var about: Code?
  private var ruling: RulingName?
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
  var references: [EventReference] { decision.references }

  var subject: Subject? {
    guard let ruling else { return nil }
    guard let about else { return ruling.subject == nil ? .plan : nil }
    return ruling.subject == .objective ? .objective(about) : .indicator(about)
  }

  var event: PlanEvent? { whole.map { .decided(about, $0) } }

  func add(to owner: PlanReader.Owner, of plan: inout PlanReader) {
    guard let whole else { return }
    switch owner {
    case .plan: plan.decisions.append(whole)
    case .objective(let place): plan.objectives[place].decisions.append(whole)
    case .indicator(let place): plan.indicators[place].indicator.decisions.append(whole)
    }
  }

  private var whole: Decision? {
    guard let content else { return nil }
    var decision = decision
    decision.ruling = content
    return decision
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
    case nil: nil
    }
  }

  static let schema = Schema("decision", of: Self.self)
  static let subjectName = "about"
  static var blank: DecisionForm {
    var form = DecisionForm(
      Decision(id: "", ruling: .confirmed, author: "", recordedAt: Timestamp(milliseconds: 0)),
      about: nil)
    form.ruling = nil
    return form
  }
  var unknownMembers: [UnknownMember] {
    get { decision.unknownMembers }
    set { decision.unknownMembers = newValue }
  }

  static func members<V: MemberVisitor>(_ form: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("id", &form.decision.id, .identifier)
    try visit("about", &form.about, .code)
    try visit("ruling", &form.ruling, .word(), .required)
    try visit("target", &form.target, .record(TargetForm.self))
    try visit("weight", &form.weight, .weight)
    try visit("office", &form.assignment.office, .text)
    try visit("person", &form.assignment.person, .text)
    try visit("nearly", &form.nearly, .percent)
    try visit("partial", &form.partial, .percent)
    try visit("through", &form.through, .day)
    try visit("from", &form.from, .day)
    try visit("validFrom", &form.decision.validFrom, .day)
    try visit("note", &form.decision.note, .text)
    try visit("follows", &form.decision.follows, .identifiers, unless: [])
    try visit("author", &form.decision.author, .statement)
    try visit("recordedAt", &form.decision.recordedAt, .moment)
  }

  /// Members that other rulings have are kept as unknown ones, so that they neither count nor are lost.
  static func isSound(_ walk: inout RecordWalk<Self>, _ reader: inout RecordReader) -> Bool {
    guard let ruling = walk.value.ruling else { return false }
    let own = ruling.members
    for (name, presence) in own where presence == .required { walk.require(name) }
    for name in RulingName.allMembers where own[name] == nil {
      reader.keepForeign(name, in: walk)
    }
    return reader.hasSubject(walk, ruling)
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

  /// The members that only some rulings have.
  fileprivate static let allMembers = Set(allCases.flatMap(\.members.keys))

  /// The members that say more of the ruling.
  fileprivate var members: [String: Presence] {
    switch self {
    case .confirmed, .reopened: [:]
    case .corrected, .revised: ["target": .required]
    case .weight: ["weight": .required]
    case .assigned: ["office": .optional, "person": .optional]
    case .thresholds: ["nearly": .required, "partial": .required]
    case .closed: ["through": .required]
    case .opened: ["from": .optional]
    }
  }

  /// The sort of record that such a decision is about; `nil` for the whole plan.
  var subject: PlanFault.Thing? {
    switch self {
    case .confirmed, .reopened, .corrected, .revised: .indicator
    case .weight, .assigned: .objective
    case .thresholds, .closed, .opened: nil
    }
  }
}
