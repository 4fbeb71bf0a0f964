import PerformanceModel

/// The members of the header as they are read.
struct HeaderParts {
  var title: String?
  var organisation: String?
  var firstYear: Int?
  var lastYear: Int?
  var lastYearOffset = 0
  var programmingYear: Int?
  var programmingYearOffset = 0
  var language = Language.italian
  var isIllustrative = false
  var document: String?
  var previous: String?
  var thresholds = Thresholds()
  var unknown: [UnknownMember] = []
}

extension PlanReader {
  /// Reads a member of the file that is not a list of records.
  mutating func readHeader(_ member: PlanMember) throws(SyntaxFault) {
    let offset = cursor.offset
    switch member {
    case .title: header.title = try text()
    case .organisation: header.organisation = try text()
    case .firstYear: header.firstYear = try integer(1...9999)
    case .lastYear:
      header.lastYear = try integer(1...9999)
      header.lastYearOffset = offset
    case .programmingYear:
      header.programmingYear = try integer(1...9999)
      header.programmingYearOffset = offset
    case .language: header.language = try choice(Language.self) ?? .italian
    case .illustrative: header.isIllustrative = try boolean() ?? false
    case .document: header.document = try text()
    case .previous: header.previous = try text()
    case .thresholds: try readThresholds()
    case .format, .version: try cursor.skipValue()
    case .areas, .objectives, .indicators, .measurements, .retractions, .decisions: break
    }
  }

  private mutating func readThresholds() throws(SyntaxFault) {
    guard var record = try open(tables.thresholds) else { return }
    while let member = try next(&record) {
      switch member {
      case .nearly: header.thresholds.nearly = try figure(from: 0, to: 100) ?? 90
      case .partial: header.thresholds.partial = try figure(from: 0, to: 100) ?? 70
      }
    }
    header.unknown += record.unknown.inside("thresholds")
  }

  /// Returns the header once all members were read.
  mutating func header(in record: RecordReader<PlanMember>) -> PlanHeader? {
    let title = require(header.title, .title, in: record)
    let organisation = require(header.organisation, .organisation, in: record)
    let first = require(header.firstYear, .firstYear, in: record)
    let last = require(header.lastYear, .lastYear, in: record)
    let year = require(header.programmingYear, .programmingYear, in: record)
    guard let title, let organisation, let first, let last, let year else { return nil }
    guard first <= last else {
      log.add(.reversedSpan, at: header.lastYearOffset)
      return nil
    }
    if !(first...last).contains(year) {
      log.add(.programmingYearOutside(year, first...last), at: header.programmingYearOffset)
    }
    return PlanHeader(
      title: title, organisation: organisation, years: first...last, programmingYear: year,
      language: header.language, isIllustrative: header.isIllustrative,
      document: header.document, previous: header.previous, thresholds: header.thresholds)
  }

  /// Returns the plan from its parts, its events in canonical order.
  mutating func assembled(header: PlanHeader, unknown: [UnknownMember]) -> Plan {
    checkUnlikelyEntries()
    checkParentsFit()
    for slot in indicators {
      objectives[slot.objective].indicators.append(slot.indicator)
    }
    for (place, objective) in objectives.enumerated() where objective.indicators.isEmpty {
      let offset = index.objectives[objective.code]?.offset ?? 0
      if index.objectives[objective.code]?.place == place, !index.hasBrokenIndicators {
        log.add(.noIndicator(objective.code.text), at: offset)
      }
    }
    var plan = Plan(header: header, areas: areas, objectives: objectives)
    plan.decisions = decisions
    checkClosedDays(of: plan)
    checkOrder(of: plan)
    checkMoments(of: plan)
    plan.unknownMembers = (unknown + self.header.unknown).canonical
    plan.sortEvents()
    return plan
  }
}

extension [UnknownMember] {
  /// The members in the order in which they are kept: by what they lie in, then by name.
  var canonical: [UnknownMember] {
    count < 2 ? self : sorted { ($0.inside, $0.name) < ($1.inside, $1.name) }
  }

  /// Returns the members as those of an object inside the record.
  func inside(_ name: String) -> [UnknownMember] {
    map {
      UnknownMember(
        name: $0.name, json: $0.json, inside: $0.inside.isEmpty ? name : "\(name).\($0.inside)")
    }
  }
}
