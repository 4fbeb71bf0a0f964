import PerformanceModel

extension PlanReader {
  mutating func readRetraction() throws(SyntaxFault) {
    guard var record = try open(tables.retraction) else { return }
    var id: String?
    var slot: Int?
    var measurement: String?
    var reason: String?
    var author: String?
    var moment: Timestamp?
    var (idOffset, measurementOffset) = (record.start, record.start)
    while let member = try next(&record) {
      let offset = cursor.offset
      switch member {
      case .id:
        idOffset = offset
        id = try identifier()
      case .indicator: slot = try indicatorSlot()
      case .measurement:
        measurementOffset = offset
        measurement = try identifier()
      case .reason: reason = noted(try text(), at: offset)
      case .author: author = noted(try text(), at: offset)
      case .recordedAt: moment = try timestamp()
      }
    }
    slot = require(slot, .indicator, in: record)
    measurement = require(measurement, .measurement, in: record)
    reason = require(reason, .reason, in: record)
    author = require(author, .author, in: record)
    moment = require(moment, .recordedAt, in: record)
    id = require(id, .id, in: record)
    if let measurement, let slot {
      check(measurement, isMeasurementOf: slot, at: measurementOffset)
    }
    guard let id, register(id, as: .other, at: idOffset) else { return }
    guard let slot, let measurement, let reason, let author, let moment, slot >= 0 else { return }
    indicators[slot].indicator.retractions.append(
      Retraction(
        id: id, measurement: measurement, reason: reason, author: author, recordedAt: moment,
        unknownMembers: record.unknown.canonical))
  }

  mutating func readDecision() throws(SyntaxFault) {
    guard var record = try open(tables.decision) else { return }
    var parts = DecisionParts(offset: record.start)
    var unknown: [UnknownMember] = []
    while let member = try next(&record) {
      let offset = cursor.offset
      switch member {
      case .id:
        parts.offset = offset
        parts.id = try identifier()
      case .about:
        parts.aboutOffset = offset
        parts.about = try code()
      case .ruling: parts.ruling = try choice(RulingName.self)
      case .target: parts.target = try target(&unknown)
      case .weight: parts.weight = try figure(from: 0, to: 1_000_000)
      case .office: parts.assignment.office = try text()
      case .person: parts.assignment.person = try text()
      case .nearly: parts.nearly = try figure(from: 0, to: 100)
      case .partial: parts.partial = try figure(from: 0, to: 100)
      case .through: parts.through = try day()
      case .from: parts.from = try day()
      case .validFrom: parts.validFrom = try day()
      case .note: parts.note = try text()
      case .follows: parts.follows = try followed()
      case .author: parts.author = noted(try text(), at: offset)
      case .recordedAt: parts.recordedAt = try timestamp()
      }
      if RulingName.members.contains(member) { parts.said.append((member, offset..<cursor.offset)) }
    }
    keepStrays(of: parts, besides: unknown, in: &record)
    finish(parts, record)
  }

  /// Keeps members that other rulings have as unknown ones, so that they neither count nor are lost.
  private func keepStrays(
    of parts: DecisionParts, besides unknown: [UnknownMember],
    in record: inout RecordReader<DecisionMember>
  ) {
    let own = parts.ruling?.members ?? RulingName.members
    if own.contains(.target) { record.unknown += unknown }
    record.unknown += parts.said.filter { !own.contains($0.member) }.map {
      UnknownMember(name: $0.member.rawValue, json: cursor.compactText($0.text))
    }
  }

  private mutating func finish(_ parts: DecisionParts, _ record: RecordReader<DecisionMember>) {
    let author = require(parts.author, .author, in: record)
    let moment = require(parts.recordedAt, .recordedAt, in: record)
    let name = require(parts.ruling, .ruling, in: record)
    let id = require(parts.id, .id, in: record)
    let isNew = id.map { register($0, as: .other, at: parts.offset) } ?? false
    guard let name else { return }
    let ruling = ruling(name, parts, in: record)
    let subject = subject(of: name, parts, in: record)
    guard let id, isNew, let author, let moment, let ruling, let subject else { return }
    let decision = Decision(
      id: id, ruling: ruling, validFrom: parts.validFrom, note: parts.note, follows: parts.follows,
      author: author, recordedAt: moment, unknownMembers: record.unknown.canonical)
    switch subject {
    case .plan: decisions.append(decision)
    case .objective(let place): objectives[place].decisions.append(decision)
    case .indicator(let place): indicators[place].indicator.decisions.append(decision)
    }
  }

  private mutating func ruling(
    _ name: RulingName, _ parts: DecisionParts, in record: RecordReader<DecisionMember>
  ) -> Decision.Ruling? {
    switch name {
    case .confirmed: return .confirmed
    case .reopened: return .reopened
    case .corrected: return require(parts.target, .target, in: record).map { .corrected($0) }
    case .revised: return require(parts.target, .target, in: record).map { .revised($0) }
    case .weight: return require(parts.weight, .weight, in: record).map { .weight($0) }
    case .assigned: return .assigned(parts.assignment)
    case .thresholds:
      let nearly = require(parts.nearly, .nearly, in: record)
      let partial = require(parts.partial, .partial, in: record)
      guard let nearly, let partial else { return nil }
      return .thresholds(Thresholds(nearly: nearly, partial: partial))
    case .closed: return require(parts.through, .through, in: record).map { .closed(through: $0) }
    case .opened: return .opened(from: parts.from)
    }
  }

  /// Reads the names of the decisions that another one follows; they may come later in the file.
  private mutating func followed() throws(SyntaxFault) -> [String] {
    var names: [String] = []
    try items { reader throws(SyntaxFault) in
      let offset = reader.cursor.offset
      guard let name = try reader.identifier() else { return }
      names.append(name)
      reader.index.followed.append((name, offset))
    }
    return names
  }

  /// Returns what a decision is about, which its ruling must fit.
  private mutating func subject(
    of ruling: RulingName, _ parts: DecisionParts, in record: RecordReader<DecisionMember>
  ) -> DecisionSubject? {
    guard let thing = ruling.subject else {
      if !record.has(.about) { return .plan }
      log.add(.wrongSubject(ruling: ruling.rawValue, needs: nil), at: parts.aboutOffset)
      return nil
    }
    guard let code = parts.about else {
      if !record.has(.about) {
        log.add(.wrongSubject(ruling: ruling.rawValue, needs: thing), at: record.start)
      }
      return nil
    }
    let isObjective = thing == .objective
    guard let entry = isObjective ? index.objectives[code] : index.indicators[code] else {
      log.add(.nowhere(thing, code.text), at: parts.aboutOffset)
      return nil
    }
    return entry.place.map { isObjective ? .objective($0) : .indicator($0) }
  }
}

/// The word for a ruling in the file.
enum RulingName: String, CaseIterable {
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
  static let members = Set(allCases.flatMap(\.members))

  /// The members that say more of the ruling.
  var members: Set<DecisionMember> {
    switch self {
    case .confirmed, .reopened: []
    case .corrected, .revised: [.target]
    case .weight: [.weight]
    case .assigned: [.office, .person]
    case .thresholds: [.nearly, .partial]
    case .closed: [.through]
    case .opened: [.from]
    }
  }

  /// What such a decision must be about; `nil` for the whole plan.
  var subject: PlanFault.Thing? {
    switch self {
    case .confirmed, .reopened, .corrected, .revised: .indicator
    case .weight, .assigned: .objective
    case .thresholds, .closed, .opened: nil
    }
  }
}

private enum DecisionSubject {
  case plan
  case objective(Int)
  case indicator(Int)
}

/// The members of a decision as they are read.
private struct DecisionParts {
  var offset: Int
  var id: String?
  var about: Code?
  var aboutOffset = 0
  var ruling: RulingName?
  var target: Target?
  var weight: Figure?
  var assignment = Assignment()
  var nearly: Figure?
  var partial: Figure?
  var through: Day?
  var from: Day?
  var validFrom: Day?
  var note: String?
  var follows: [String] = []
  var author: String?
  var recordedAt: Timestamp?
  /// The members read that only some rulings have, and where their values stand.
  var said: [(member: DecisionMember, text: Range<Int>)] = []
}
