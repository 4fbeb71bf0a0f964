/// A performance plan for one programming year: its objectives, and all that was recorded of them.
public struct Plan: Hashable, Sendable {
  public var header: PlanHeader
  /// In document order.
  public var areas: [Area]
  /// In document order.
  public var objectives: [Objective]
  /// Changes of the thresholds, in the order of their recording.
  public var decisions: [Decision] = []
  public var unknownMembers: [UnknownMember] = []
  private let places = PlaceTable()

  /// Creates a plan without decisions.
  public init(header: PlanHeader, areas: [Area], objectives: [Objective]) {
    self.header = header
    self.areas = areas
    self.objectives = objectives
  }
}

/// The title, organisation, years and origin of a plan.
public struct PlanHeader: Hashable, Sendable {
  public var title: String
  public var organisation: String
  /// The years of the term.
  public var years: ClosedRange<Int>
  /// The year whose targets the plan holds; one of ``years``.
  public var programmingYear: Int
  /// The language of the plan's texts.
  public var language: Language
  /// True if the measurements are made up, to show the program.
  public var isIllustrative: Bool
  /// The name of the document that the plan was read from.
  public var document: String?
  /// The file of the year before, for totals of the term.
  public var previous: String?
  /// The thresholds before any decision.
  public var thresholds: Thresholds

  /// Creates a header.
  public init(
    title: String, organisation: String, years: ClosedRange<Int>, programmingYear: Int,
    language: Language = .italian, isIllustrative: Bool = false, document: String? = nil,
    previous: String? = nil, thresholds: Thresholds = Thresholds()
  ) {
    self.title = title
    self.organisation = organisation
    self.years = years
    self.programmingYear = programmingYear
    self.language = language
    self.isIllustrative = isIllustrative
    self.document = document
    self.previous = previous
    self.thresholds = thresholds
  }
}

extension PlanHeader {
  /// Returns whether two headers are those of one plan, whatever was corrected in its texts.
  public func isOfSamePlan(as other: PlanHeader) -> Bool {
    (years, programmingYear, organisation)
      == (other.years, other.programmingYear, other.organisation)
  }
}

/// The achievements, in percent, from which an unmet target counts as nearly or partially reached.
public struct Thresholds: Hashable, Sendable {
  public var nearly: Figure
  public var partial: Figure

  /// Creates thresholds; by default 90 and 70.
  public init(nearly: Figure = 90, partial: Figure = 70) {
    self.nearly = nearly
    self.partial = partial
  }
}

extension Plan {
  /// The whole term of the plan.
  public var term: Period { Period(years: header.years) }

  /// Returns the place of an objective, by its own code or that of one of its indicators.
  public func objectiveIndex(of code: Code) -> Int? {
    places.place(of: code.objective, in: objectives)
  }

  /// Returns the objective with a code, or the one of an indicator's code.
  public func objective(_ code: Code) -> Objective? {
    objectiveIndex(of: code).map { objectives[$0] }
  }

  /// Returns the indicator with a code.
  public func indicator(_ code: Code) -> Indicator? {
    objective(code)?.indicators.first { $0.code == code }
  }

  /// Returns the area with a code.
  public func area(_ code: Code) -> Area? {
    areas.first { $0.code == code }
  }

  /// Changes the indicator with a code in place; returns whether there is one.
  @discardableResult
  public mutating func update(
    _ code: Code, _ change: (inout Indicator) -> Void
  ) -> Bool {
    guard let index = objectiveIndex(of: code),
      let place = objectives[index].indicators.firstIndex(where: { $0.code == code })
    else { return false }
    change(&objectives[index].indicators[place])
    return true
  }
}
