import PerformanceModel

extension Indicator {
  static let schema: Schema<Indicator> = Schema(
    "indicator",
    blank: Indicator(
      code: .area(0), formula: "", target: TargetForm().target, source: Source(text: ""),
      reading: .written),
    unknown: \.unknownMembers
  ) {
    Member("code", \.code, .code)
    Member("name", \.name, .text)
    Member("formula", \.formula, .text)
    Member("source", \.source.text, .text)
    Member("sourceLine", \.source.place.lineNumber, .position)
    Member("sourcePlace", \.source.place.cell, .place)
    Member("reading", \.reading, .word)
    Member("question", \.question, ValueKind(Question.schema))
    Member("target", \.target, .target)
    Member("termTarget", \.termTarget, .termTarget)
    Member("ratioLabels", \.ratioLabels, ValueKind(RatioLabels.schema))
    Member("weight", \.weight, .weight, .optional)
  } check: {
    $1.hasOnePlace($0)
  }
}

extension Question {
  static let schema: Schema<Question> = Schema(
    "question", blank: Question(.isFloor)
  ) {
    Member("kind", \.kind, .word)
    Member("details", \.details, .texts, .optional) { !$0.isEmpty }
  }
}

extension RatioLabels {
  static let schema: Schema<RatioLabels> = Schema(
    "ratioLabels", blank: RatioLabels(numerator: "", denominator: "")
  ) {
    Member("numerator", \.numerator, .text)
    Member("denominator", \.denominator, .text)
  }
}
