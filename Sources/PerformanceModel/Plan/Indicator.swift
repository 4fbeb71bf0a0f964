/// An indicator of an objective, with its target and its measurements.
public struct Indicator: Hashable, Sendable {
  public package(set) var code: Code
  /// The name of the indicator in the document, or the part of a composite target that it stands for, as
  /// written; `nil` where the objective's title says it.
  public var name: String?
  /// The formula cell as written.
  public var formula: String
  /// The target, as the document was read; decisions may replace it.
  public var target: Target
  public var source: Source
  public var reading: Reading
  public var question: Question?
  /// A target of the whole term or of a later year that the text names beside this one.
  public var termTarget: TermTarget?
  /// The words for numerator and denominator, for the entry form.
  public var ratioLabels: RatioLabels?
  /// The weight among the indicators of the objective.
  public var weight: Figure
  /// All measurements ever recorded, also replaced and retracted ones.
  public var measurements: [Measurement] = []
  public var retractions: [Retraction] = []
  /// Confirmed and corrected readings and revised targets, in the order of their recording.
  public var decisions: [Decision] = []
  public var unknownMembers: [UnknownMember] = []

  /// Creates an indicator without measurements.
  public init(
    code: Code, name: String? = nil, formula: String, target: Target, source: Source,
    reading: Reading,
    question: Question? = nil, termTarget: TermTarget? = nil, ratioLabels: RatioLabels? = nil,
    weight: Figure = 1
  ) {
    self.code = code
    self.name = name
    self.formula = formula
    self.target = target
    self.source = source
    self.reading = reading
    self.question = question
    self.termTarget = termTarget
    self.ratioLabels = ratioLabels
    self.weight = weight
  }
}

/// The words of the formula for the two parts of a quotient.
public struct RatioLabels: Hashable, Sendable {
  public var numerator: String
  public var denominator: String

  /// Creates labels.
  public init(numerator: String, denominator: String) {
    self.numerator = numerator
    self.denominator = denominator
  }
}
