import PerformanceModel

extension PlanReader {
  /// Returns whether the file is a plan in UTF-8 and of a version that this program knows.
  mutating func isReadable() throws(SyntaxFault) -> Bool {
    try records.cursor.checkText()
    return try isKnownFormat()
  }

  /// Looks for the name and version of the format, which need not come first.
  private mutating func isKnownFormat() throws(SyntaxFault) -> Bool {
    let cursor = records.cursor
    let start = cursor.offset
    guard cursor.type == .object else {
      try records.cursor.skipValue()
      throw SyntaxFault(offset: start, fault: .otherKind)
    }
    guard let format = try cursor.valueRange(of: "format", at: start),
      cursor.compactText(format) == "\"\(PlanFormat.name)\""
    else { throw SyntaxFault(offset: start, fault: .otherKind) }
    guard let version = try cursor.valueRange(of: "version", at: start) else {
      throw SyntaxFault(offset: start, fault: .noVersion)
    }
    let text = cursor.compactText(version)
    guard let number = Int(text), number >= 1 else {
      throw SyntaxFault(
        offset: version.lowerBound, fault: .unknownVersion(text, known: PlanFormat.version))
    }
    self.version = number
    versionOffset = version.lowerBound
    return true
  }

  /// Reports what is wrong among the records, unless a broken record is the reason for it.
  mutating func report(_ issues: [PlanIssue]) {
    for issue in issues where !isExplained(issue) {
      records.log.add(issue.fault, at: offset(of: issue))
    }
  }

  /// Returns what a plan has of the event with a name.
  func owner(ofEvent name: String) -> EventOwner? {
    guard let event = index.events[name], event.isWhole else { return nil }
    return event.measured.map { .measurement(of: indicators[$0].indicator.code) } ?? .other
  }

  /// Returns whether a plan lacks something only because a record of the file could not be read.
  private func isExplained(_ issue: PlanIssue) -> Bool {
    if case .noIndicator = issue.fault { return index.hasBrokenIndicators }
    guard case .nowhere(let thing, let name) = issue.fault else { return false }
    switch thing {
    case .area: return Code(name).map { index.areas[$0] != nil } ?? false
    case .objective: return Code(name).map { index.objectives[$0] != nil } ?? false
    case .indicator: return Code(name).map { index.indicators[$0] != nil } ?? false
    case .measurement: return index.events[name].map { !$0.isWhole } ?? false
    case .event: return index.events[name] != nil
    }
  }

  /// Returns where an issue stands in the file.
  private func offset(of issue: PlanIssue) -> Int {
    let start = start(of: issue.subject)
    guard let member = issue.member else { return start }
    let offset = records.offset(of: member, in: start)
    return issue.place.flatMap { records.cursor.item($0, at: offset) } ?? offset
  }

  private func start(of subject: MergeConflict.Subject) -> Int {
    let start: Int? =
      switch subject {
      case .plan: planStart
      case .area(let code): index.areas[code]?.start
      case .objective(let code): index.objectives[code]?.start
      case .indicator(let code): index.indicators[code]?.start
      case .event(let id): index.events[id]?.start
      }
    return start ?? planStart
  }
}
