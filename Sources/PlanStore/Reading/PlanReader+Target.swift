import PerformanceModel

/// Readers of the objects inside records; what they do not know is added to the record's unknown members.
extension PlanReader {
  mutating func target(_ unknown: inout [UnknownMember]) throws(SyntaxFault) -> Target? {
    guard var record = try open(tables.target) else { return nil }
    var parts = TargetParts()
    var rest: [UnknownMember] = []
    while let member = try next(&record) {
      switch member {
      case .comparator: parts.criterion.comparator = try comparator()
      case .value: parts.criterion.value = try figure()
      case .unit: parts.unit.name = try choice(UnitName.self)
      case .counted: parts.unit.counted = try text()
      case .measure: parts.measure = try choice(Measure.self)
      case .course: parts.course = try choice(Accumulation.self)
      case .rule: parts.rule = try choice(AchievementRule.self)
      case .baseline: parts.baseline = try baseline(&rest)
      case .from: parts.from = try day()
      case .to:
        parts.toOffset = cursor.offset
        parts.to = try day()
      case .dueDate: parts.dueDate = try day()
      case .indivisible: parts.isIndivisible = try boolean() ?? false
      }
    }
    unknown += (record.unknown + rest + parts.unit.stray).inside("target")
    return finish(parts, record)
  }

  private mutating func finish(
    _ parts: TargetParts, _ record: RecordReader<TargetMember>
  ) -> Target? {
    let criterion = criterion(parts.criterion, in: record)
    let unitName = require(parts.unit.name, .unit, in: record)
    let measure = require(parts.measure, .measure, in: record)
    let course = require(parts.course, .course, in: record)
    let rule = require(parts.rule, .rule, in: record)
    let from = require(parts.from, .from, in: record)
    let to = require(parts.to, .to, in: record)
    let counted =
      unitName == .counted ? require(parts.unit.counted, .counted, in: record) : nil
    guard let unitName, let measure, let course, let rule, let from, let to,
      let period = period(from, to, at: parts.toOffset),
      let unit = unitName.unit(counting: counted)
    else { return nil }
    return Target(
      criterion: criterion, unit: unit, measure: measure, course: course, rule: rule,
      baseline: parts.baseline, period: period, dueDate: parts.dueDate,
      isIndivisible: parts.isIndivisible)
  }

  private mutating func criterion(
    _ parts: CriterionParts, in record: RecordReader<TargetMember>
  ) -> Criterion? {
    switch parts.comparator {
    case .done?:
      if record.has(.value) { stray(.value, .besideDone, in: record) }
      return .done
    case .value(let comparator)?:
      return require(parts.value, .value, in: record).map { .value(comparator, $0) }
    case nil:
      if record.has(.value), !record.has(.comparator) {
        stray(.value, .withoutComparator, in: record)
      }
      return nil
    }
  }

  private mutating func stray<Name>(
    _ name: Name, _ reason: PlanFault.StrayReason, in record: RecordReader<Name>
  ) {
    log.add(.strayMember(name.rawValue, because: reason), at: record.start)
  }

  private mutating func period(_ from: Day, _ to: Day, at offset: Int) -> Period? {
    if from <= to { return Period(from: from, to: to) }
    log.add(.reversedSpan, at: offset)
    return nil
  }

  private mutating func comparator() throws(SyntaxFault) -> TargetComparator? {
    let offset = cursor.offset
    guard let text = try text() else { return nil }
    if text == "done" { return .done }
    if let comparator = Comparator(rawValue: text) { return .value(comparator) }
    log.add(
      .unknownChoice(text, allowed: Comparator.allCases.map(\.rawValue) + ["done"]), at: offset)
    return nil
  }

  private mutating func baseline(
    _ unknown: inout [UnknownMember]
  ) throws(SyntaxFault) -> Baseline? {
    guard var record = try open(tables.baseline) else { return nil }
    var label: String?
    var date: Day?
    var value: Figure?
    while let member = try next(&record) {
      switch member {
      case .label: label = try text()
      case .date: date = try day()
      case .value: value = try figure()
      }
    }
    unknown += record.unknown.inside("baseline")
    return require(label, .label, in: record).map { Baseline(label: $0, date: date, value: value) }
  }

  mutating func termTarget(
    _ unknown: inout [UnknownMember]
  ) throws(SyntaxFault) -> TermTarget? {
    guard var record = try open(tables.termTarget) else { return nil }
    var parts = TargetParts()
    var comparator: Comparator?
    while let member = try next(&record) {
      switch member {
      case .comparator: comparator = try choice(Comparator.self)
      case .value: parts.criterion.value = try figure()
      case .unit: parts.unit.name = try choice(UnitName.self)
      case .counted: parts.unit.counted = try text()
      case .from: parts.from = try day()
      case .to:
        parts.toOffset = cursor.offset
        parts.to = try day()
      }
    }
    unknown += (record.unknown + parts.unit.stray).inside("termTarget")
    comparator = require(comparator, .comparator, in: record)
    let value = require(parts.criterion.value, .value, in: record)
    let unitName = require(parts.unit.name, .unit, in: record)
    let from = require(parts.from, .from, in: record)
    let to = require(parts.to, .to, in: record)
    let counted =
      unitName == .counted ? require(parts.unit.counted, .counted, in: record) : nil
    guard let comparator, let value, let unit = unitName?.unit(counting: counted), let from, let to,
      let period = period(from, to, at: parts.toOffset)
    else { return nil }
    return TermTarget(comparator: comparator, value: value, unit: unit, period: period)
  }

  mutating func question(_ unknown: inout [UnknownMember]) throws(SyntaxFault) -> Question? {
    guard var record = try open(tables.question) else { return nil }
    var kind: Question.Kind?
    var details: (offset: Int, texts: [String]) = (cursor.offset, [])
    while let member = try next(&record) {
      switch member {
      case .kind: kind = try choice(Question.Kind.self)
      case .details: details = (cursor.offset, try texts() ?? [])
      }
    }
    unknown += record.unknown.inside("question")
    guard let kind = require(kind, .kind, in: record) else { return nil }
    let question = Question(kind, details: details.texts)
    if question == nil { log.add(.tooManyDetails(kind), at: details.offset) }
    return question
  }

  mutating func ratioLabels(
    _ unknown: inout [UnknownMember]
  ) throws(SyntaxFault) -> RatioLabels? {
    guard var record = try open(tables.ratioLabels) else { return nil }
    var numerator: String?
    var denominator: String?
    while let member = try next(&record) {
      switch member {
      case .numerator: numerator = try text()
      case .denominator: denominator = try text()
      }
    }
    unknown += record.unknown.inside("ratioLabels")
    numerator = require(numerator, .numerator, in: record)
    denominator = require(denominator, .denominator, in: record)
    guard let numerator, let denominator else { return nil }
    return RatioLabels(numerator: numerator, denominator: denominator)
  }
}

/// The members of a target as they are read.
private struct TargetParts {
  var criterion = CriterionParts()
  var unit = UnitParts()
  var measure: Measure?
  var course: Accumulation?
  var rule: AchievementRule?
  var baseline: Baseline?
  var from: Day?
  var to: Day?
  var toOffset = 0
  var dueDate: Day?
  var isIndivisible = false
}

private struct UnitParts {
  var name: UnitName?
  var counted: String?

  /// The word for what is counted beside a unit that counts nothing: kept as an unknown member.
  var stray: [UnknownMember] {
    guard let counted, let name, name != .counted else { return [] }
    return [UnknownMember(name: TargetMember.counted.rawValue, json: counted.jsonText)]
  }
}

private struct CriterionParts {
  var comparator: TargetComparator?
  var value: Figure?
}

private enum TargetComparator {
  case done
  case value(Comparator)
}

/// The word for a unit in the file.
enum UnitName: String, CaseIterable {
  case percent, days, euro, points, counted, none

  /// Returns the unit; `nil` for things without their word.
  func unit(counting word: String?) -> Unit? {
    switch self {
    case .percent: .percent
    case .days: .days
    case .euro: .euro
    case .points: .points
    case .counted: word.map(Unit.counted)
    case .none: Unit.none
    }
  }
}
