enum PlanMember: String, MemberName {
  case format, version, title, organisation, firstYear, lastYear, programmingYear, language
  case illustrative, document, previous, thresholds
  case areas, objectives, indicators, measurements, retractions, decisions
}

enum ThresholdsMember: String, MemberName {
  case nearly, partial
}

enum AreaMember: String, MemberName {
  case code, name, shortName, sourceLine, sourcePlace
}

enum ObjectiveMember: String, MemberName {
  case code, area, parent, kind, title, remark, weight, office, person, sourceLine, sourcePlace
}

enum IndicatorMember: String, MemberName {
  case code, name, formula, source, sourceLine, sourcePlace, reading, question, target, termTarget
  case ratioLabels, weight
}

enum PlaceMember: String, MemberName {
  case sheet, cell, page, table, row, column
}

enum QuestionMember: String, MemberName {
  case kind, details
}

enum RatioLabelsMember: String, MemberName {
  case numerator, denominator
}

enum TargetMember: String, MemberName {
  case comparator, value, unit, counted, measure, course, rule, baseline, from, to, dueDate
  case indivisible
}

enum BaselineMember: String, MemberName {
  case label, date, value
}

enum TermTargetMember: String, MemberName {
  case comparator, value, unit, counted, from, to
}

enum MeasurementMember: String, MemberName {
  case id, indicator, date, value, numerator, denominator, done, note, evidence, cause, author
  case recordedAt, replaces
}

enum RetractionMember: String, MemberName {
  case id, indicator, measurement, reason, author, recordedAt
}

enum DecisionMember: String, MemberName {
  case id, about, ruling, target, weight, office, person, nearly, partial, through, from, validFrom
  case note, follows, author, recordedAt
}

/// The tables of all records.
struct MemberTables: Sendable {
  static let all = MemberTables()

  let plan = MemberTable<PlanMember>()
  let thresholds = MemberTable<ThresholdsMember>()
  let area = MemberTable<AreaMember>()
  let objective = MemberTable<ObjectiveMember>()
  let indicator = MemberTable<IndicatorMember>()
  let place = MemberTable<PlaceMember>()
  let question = MemberTable<QuestionMember>()
  let ratioLabels = MemberTable<RatioLabelsMember>()
  let target = MemberTable<TargetMember>()
  let baseline = MemberTable<BaselineMember>()
  let termTarget = MemberTable<TermTargetMember>()
  let measurement = MemberTable<MeasurementMember>()
  let retraction = MemberTable<RetractionMember>()
  let decision = MemberTable<DecisionMember>()
}
