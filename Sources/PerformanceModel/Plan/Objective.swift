/// An objective of a plan, with the indicators that measure it.
public struct Objective: Hashable, Sendable {
  public package(set) var code: Code
  public var area: Code
  /// The strategic objective above an operational one; `nil` for every other kind.
  public var parent: Code?
  public var kind: ObjectiveKind
  /// The text as the document writes it.
  public var title: String
  /// A remark of the document (NOTE), as written.
  public var remark: String?
  /// The weight in means before any decision; 1 where the document gives none.
  public var weight: Figure
  /// The office and person that answer for the objective before any decision.
  public var assignment: Assignment
  /// The place of its title in the document.
  public var place: SourcePlace?
  /// The indicators; an objective has one or more.
  public var indicators: [Indicator]
  /// Changes of weight and assignment, in the order of their recording.
  public var decisions: [Decision] = []
  public var unknownMembers: [UnknownMember] = []

  /// Creates an objective without decisions.
  public init(
    code: Code, area: Code, parent: Code? = nil, kind: ObjectiveKind, title: String,
    remark: String? = nil, weight: Figure = 1, assignment: Assignment = Assignment(),
    place: SourcePlace? = nil, indicators: [Indicator] = []
  ) {
    self.code = code
    self.area = area
    self.parent = parent
    self.kind = kind
    self.title = title
    self.remark = remark
    self.weight = weight
    self.assignment = assignment
    self.place = place
    self.indicators = indicators
  }
}

/// Who answers for an objective.
public struct Assignment: Hashable, Sendable {
  public var office: String?
  public var person: String?

  /// Creates an assignment; without arguments, to nobody.
  public init(office: String? = nil, person: String? = nil) {
    self.office = office
    self.person = person
  }
}
