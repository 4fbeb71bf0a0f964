import PerformanceModel

extension Indicator: PlacedRecord {
  static let schema = Schema("indicator", of: Self.self)
  static var blank: Indicator {
    Indicator(
      code: .area(0), formula: "", target: TargetForm().whole, source: Source(text: ""),
      reading: .written)
  }

  static func members<V: MemberVisitor>(_ indicator: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("code", &indicator.code, .code)
    try visit("name", &indicator.name, .text)
    try visit("formula", &indicator.formula, .text)
    try visit("source", &indicator.source.text, .text)
    try visit("sourceLine", &indicator.source.place.lineNumber, .position)
    try visit("sourcePlace", &indicator.source.place.cell, .place)
    try visit("reading", &indicator.reading, .word())
    try visit("question", &indicator.question, .record(QuestionForm.self))
    try visit("target", &indicator.target, .record(TargetForm.self))
    try visit("termTarget", &indicator.termTarget, .record(TermTargetForm.self))
    try visit("ratioLabels", &indicator.ratioLabels, .record(RatioLabels.self))
    try visit("weight", &indicator.weight, .weight, .optional)
  }
}

extension RatioLabels: FileRecord, JSONEncodable {
  static let schema = Schema("ratioLabels", of: Self.self)
  static var blank: RatioLabels { RatioLabels(numerator: "", denominator: "") }

  static func members<V: MemberVisitor>(_ labels: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("numerator", &labels.numerator, .text)
    try visit("denominator", &labels.denominator, .text)
  }
}
