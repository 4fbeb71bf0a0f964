import PerformanceModel

extension PlanReader {
  mutating func readArea() throws(SyntaxFault) {
    guard var record = try open(tables.area) else { return }
    var code: Code?
    var name: String?
    var shortName: String?
    var line: SourcePlace?
    var cell: SourcePlace?
    var unknown: [UnknownMember] = []
    var offset = record.start
    while let member = try next(&record) {
      switch member {
      case .code:
        offset = cursor.offset
        code = try self.code()
      case .name: name = try text()
      case .shortName: shortName = try text()
      case .sourceLine: line = try self.line()
      case .sourcePlace: cell = try place(&unknown)
      }
    }
    record.unknown += unknown
    name = require(name, .name, in: record)
    let place = place(line: line, cell: cell, .sourceLine, .sourcePlace, in: record)
    guard let code = require(code, .code, in: record) else { return }
    if let earlier = index.areas[code] {
      return log.add(
        .duplicate(.area, code.text, firstLine: log.line(of: earlier.offset)), at: offset)
    }
    index.areas[code] = PlanIndex.Entry(place: areas.count, offset: offset)
    guard let name else { return }
    var area = Area(code: code, name: name, shortName: shortName, place: place)
    area.unknownMembers = record.unknown.canonical
    areas.append(area)
  }

  mutating func readObjective() throws(SyntaxFault) {
    guard var record = try open(tables.objective) else { return }
    var parts = ObjectiveParts(offset: record.start)
    var unknown: [UnknownMember] = []
    while let member = try next(&record) {
      switch member {
      case .code:
        parts.offset = cursor.offset
        parts.code = try code()
      case .area: parts.area = try reference(to: .area)
      case .parent:
        parts.parentOffset = cursor.offset
        parts.parent = try code()
      case .kind: parts.kind = try choice(ObjectiveKind.self)
      case .title: parts.title = try text()
      case .remark: parts.remark = try text()
      case .weight: parts.weight = try figure(from: 0, to: 1_000_000)
      case .office: parts.assignment.office = try text()
      case .person: parts.assignment.person = try text()
      case .sourceLine: parts.line = try line()
      case .sourcePlace: parts.cell = try place(&unknown)
      }
    }
    record.unknown += unknown
    finish(parts, record)
  }

  private mutating func finish(_ parts: ObjectiveParts, _ record: RecordReader<ObjectiveMember>) {
    let area = require(parts.area, .area, in: record)
    let kind = require(parts.kind, .kind, in: record)
    let title = require(parts.title, .title, in: record)
    let place = place(
      line: parts.line, cell: parts.cell, .sourceLine, .sourcePlace, in: record)
    guard let code = require(parts.code, .code, in: record) else { return }
    if code.objective != code { return log.add(.badCode(code.text), at: parts.offset) }
    if let earlier = index.objectives[code] {
      let line = log.line(of: earlier.offset)
      return log.add(.duplicate(.objective, code.text, firstLine: line), at: parts.offset)
    }
    if let parent = parts.parent {
      index.parents.append((child: code, code: parent, offset: parts.parentOffset))
    }
    guard let area, let kind, let title else {
      index.objectives[code] = PlanIndex.Entry(place: nil, offset: parts.offset)
      return
    }
    index.objectives[code] = PlanIndex.Entry(place: objectives.count, offset: parts.offset)
    var objective = Objective(
      code: code, area: area, parent: parts.parent, kind: kind, title: title,
      remark: parts.remark, weight: parts.weight ?? 1, assignment: parts.assignment,
      place: place)
    objective.unknownMembers = record.unknown.canonical
    objectives.append(objective)
  }

  /// Reads the code of an area, which must be there.
  private mutating func reference(to thing: PlanFault.Thing) throws(SyntaxFault) -> Code? {
    let offset = cursor.offset
    guard let code = try code() else { return nil }
    if index.areas[code] != nil { return code }
    log.add(.nowhere(thing, code.text), at: offset)
    return nil
  }

  mutating func readIndicator() throws(SyntaxFault) {
    guard var record = try open(tables.indicator) else { return }
    var parts = IndicatorParts(offset: record.start)
    var unknown: [UnknownMember] = []
    while let member = try next(&record) {
      switch member {
      case .code:
        parts.offset = cursor.offset
        parts.code = try code()
      case .name: parts.name = try text()
      case .formula: parts.formula = try text()
      case .source: parts.source = try text()
      case .sourceLine: parts.line = try line()
      case .sourcePlace: parts.cell = try place(&unknown)
      case .reading: parts.reading = try choice(Reading.self)
      case .question: parts.question = try question(&unknown)
      case .target: parts.target = try target(&unknown)
      case .termTarget: parts.termTarget = try termTarget(&unknown)
      case .ratioLabels: parts.labels = try ratioLabels(&unknown)
      case .weight: parts.weight = try figure(from: 0, to: 1_000_000)
      }
    }
    record.unknown += unknown
    finish(parts, record)
  }

  private mutating func finish(_ parts: IndicatorParts, _ record: RecordReader<IndicatorMember>) {
    let formula = require(parts.formula, .formula, in: record)
    let source = require(parts.source, .source, in: record)
    let reading = require(parts.reading, .reading, in: record)
    let target = require(parts.target, .target, in: record)
    let cell = self.place(
      line: parts.line, cell: parts.cell, .sourceLine, .sourcePlace, in: record)
    guard let code = require(parts.code, .code, in: record) else {
      index.hasBrokenIndicators = true
      return
    }
    if let earlier = index.indicators[code] {
      let line = log.line(of: earlier.offset)
      return log.add(.duplicate(.indicator, code.text, firstLine: line), at: parts.offset)
    }
    let objective = index.objectives[code.objective]
    if objective == nil { log.add(.nowhere(.objective, code.objective.text), at: parts.offset) }
    guard let formula, let source, let reading, let target, let place = objective?.place else {
      index.indicators[code] = PlanIndex.Entry(place: nil, offset: parts.offset)
      index.hasBrokenIndicators = true
      return
    }
    index.indicators[code] = PlanIndex.Entry(place: indicators.count, offset: parts.offset)
    var indicator = Indicator(
      code: code, name: parts.name, formula: formula, target: target,
      source: Source(text: source, place: cell),
      reading: reading, question: parts.question, termTarget: parts.termTarget,
      ratioLabels: parts.labels, weight: parts.weight ?? 1)
    indicator.unknownMembers = record.unknown.canonical
    indicators.append(IndicatorSlot(indicator: indicator, objective: place))
  }
}

/// The members of an objective as they are read.
private struct ObjectiveParts {
  var offset: Int
  var code: Code?
  var area: Code?
  var parent: Code?
  var parentOffset = 0
  var kind: ObjectiveKind?
  var title: String?
  var remark: String?
  var weight: Figure?
  var assignment = Assignment()
  var line: SourcePlace?
  var cell: SourcePlace?
}

/// The members of an indicator as they are read.
private struct IndicatorParts {
  var offset: Int
  var code: Code?
  var name: String?
  var formula: String?
  var source: String?
  var line: SourcePlace?
  var cell: SourcePlace?
  var reading: Reading?
  var question: Question?
  var target: Target?
  var termTarget: TermTarget?
  var labels: RatioLabels?
  var weight: Figure?
}
