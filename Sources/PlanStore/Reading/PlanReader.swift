import PerformanceModel

/// Reads a plan from JSON and reports all that is wrong with it.
///
/// Records are decoded where they stand. A list whose records name those of a list that comes later
/// in the file waits until that one is read, so the order of the members does not matter.
struct PlanReader {
  var records: RecordReader
  var index: PlanIndex
  var areas: [Area] = []
  var objectives: [Objective] = []
  /// The indicators in the order of the file, apart from their objectives until the end.
  var indicators: [IndicatorSlot] = []
  var decisions: [Decision] = []
  /// The measurements of one indicator that were read last, in the file mostly one after the other.
  var run: (place: Int, measurements: [Measurement]) = (0, [])
  /// Where the record of the whole file begins.
  private(set) var planStart = 0
  /// The version that the file says it has, and where.
  var version = PlanFormat.version
  var versionOffset = 0
  /// The lists read so far, in the order in which they can be read.
  private var listsRead = 0
  /// Where the lists begin that came too early to be read.
  private var waiting: [PlanList: Int] = [:]

  /// The present moment, where events dated after it are to be warned of.
  private let now: Timestamp?

  init(_ cursor: JSONCursor, now: Timestamp? = nil) {
    self.now = now
    records = RecordReader(cursor)
    index = PlanIndex()
  }

  /// Reads the whole file; without a plan the problems say why.
  mutating func read() -> Plan? {
    do throws(SyntaxFault) {
      guard try isReadable() else { return nil }
      return try readPlan()
    } catch {
      records.log.add(error.fault, at: error.offset)
      return nil
    }
  }

  /// All that was found wrong; a file of a newer version that cannot be read says only that.
  mutating func problems(of file: String) -> PlanProblems {
    let problems = records.log.problems(of: file)
    guard version > PlanFormat.version, !problems.list.allSatisfy(\.isWarning) else {
      return problems
    }
    var own = ProblemLog(records.cursor)
    own.add(.newerVersion("\(version)", known: PlanFormat.version), at: versionOffset)
    return own.problems(of: file)
  }

  private mutating func readPlan() throws(SyntaxFault) -> Plan? {
    guard var walk = try records.open(FileHeader.self) else { return nil }
    planStart = walk.start
    while try !records.readMembers(of: &walk.value) { try readOtherMember() }
    guard records.cursor.isAtEnd else { throw records.cursor.unexpected(.endOfFile) }
    let header = records.state
    for list in PlanList.allCases.dropFirst(listsRead) {
      guard let offset = waiting[list] else { continue }
      records.cursor.offset = offset
      try read(list)
    }
    records.state = header
    records.close(&walk)
    records.takeUnknown(into: &walk)
    let plan = assembled(walk.value)
    let broken = index.references.compactMap { $0.issue(owner(ofEvent: $0.name)) }
    report(plan.issues(at: now) { owner(ofEvent: $0) } + index.parents + broken)
    return walk.isWhole ? plan : nil
  }

  /// Reads a list, or keeps a member that no plan has.
  private mutating func readOtherMember() throws(SyntaxFault) {
    let name = try records.otherName()
    guard let list = PlanList(rawValue: name) else {
      return try records.keepUnknown(named: name)
    }
    let bit = FileHeader.schema.bit(of: name)
    guard try records.isValue(name, bit) else { return }
    records.state.valid |= bit
    try readOrWait(list)
    try records.endMember()
  }

  private mutating func readOrWait(_ list: PlanList) throws(SyntaxFault) {
    if list == PlanList.allCases[listsRead] {
      listsRead += 1
      try read(list)
    } else {
      waiting[list] = records.cursor.offset
      try records.cursor.skipValue()
    }
  }

  private mutating func read(_ list: PlanList) throws(SyntaxFault) {
    guard var isFirst = try records.openList() else { return }
    while try records.isAtItem(&isFirst) {
      switch list {
      case .areas: try readArea()
      case .objectives: try readObjective()
      case .indicators: try readIndicator()
      case .measurements: try readEvent(MeasurementForm.self)
      case .retractions: try readEvent(RetractionForm.self)
      case .decisions: try readEvent(DecisionForm.self)
      }
    }
    endRun()
  }

  /// Returns the plan from its parts, its events in canonical order.
  private mutating func assembled(_ file: FileHeader) -> Plan {
    for slot in indicators {
      objectives[slot.objective].indicators.append(slot.indicator)
    }
    var plan = Plan(header: file.whole, areas: areas, objectives: objectives)
    plan.decisions = decisions
    plan.unknownMembers = file.unknownMembers
    plan.sortEvents()
    return plan
  }
}
