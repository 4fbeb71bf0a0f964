import PerformanceModel

/// Reads a plan from JSON and reports all that is wrong with it.
///
/// Records are decoded where they stand. A list whose records name those of a list that comes later
/// in the file waits until that one is read, so the order of the members does not matter.
struct PlanReader {
  var cursor: JSONCursor
  var log: ProblemLog
  let tables = MemberTables.all
  var index: PlanIndex
  var header = HeaderParts()
  var areas: [Area] = []
  var objectives: [Objective] = []
  /// The indicators in the order of the file, apart from their objectives until the end.
  var indicators: [IndicatorSlot] = []
  var decisions: [Decision] = []
  /// The measurements of one indicator that were read last, in the file mostly one after the other.
  var run: (slot: Int, measurements: [Measurement]) = (0, [])
  /// The text that often comes again, and where it stood last.
  var repeated: (bytes: Range<Int>, text: String) = (0..<0, "")
  /// How many texts were reported that say nothing.
  var blankTexts = 0
  /// The version that the file says it has, and where.
  var version = PlanFormat.version
  var versionOffset = 0
  /// The lists read so far, in the order in which they can be read.
  private var listsRead = 0
  /// Where the lists begin that came too early to be read.
  private var waiting: [PlanList: Int] = [:]

  /// The present moment, where events dated after it are to be warned of.
  let now: Timestamp?

  init(_ cursor: JSONCursor, now: Timestamp? = nil) {
    self.cursor = cursor
    self.now = now
    log = ProblemLog(cursor)
    index = PlanIndex()
  }

  /// Reads the whole file; without a plan the problems say why.
  mutating func read() -> Plan? {
    do throws(SyntaxFault) {
      guard try isReadable() else { return nil }
      return try readPlan()
    } catch {
      log.add(error.fault, at: error.offset)
      return nil
    }
  }

  /// All that was found wrong; a file of a newer version that cannot be read says only that.
  mutating func problems(of file: String) -> PlanProblems {
    let problems = log.problems(of: file)
    guard version > PlanFormat.version, !problems.list.allSatisfy(\.isWarning) else {
      return problems
    }
    var own = ProblemLog(cursor)
    own.add(.newerVersion("\(version)", known: PlanFormat.version), at: versionOffset)
    return own.problems(of: file)
  }

  private mutating func readPlan() throws(SyntaxFault) -> Plan? {
    guard var record = try open(tables.plan) else { return nil }
    while let member = try next(&record) { try read(member) }
    guard cursor.isAtEnd else { throw cursor.unexpected(.endOfFile) }
    for list in PlanList.allCases.dropFirst(listsRead) {
      guard let offset = waiting[list] else { continue }
      cursor.offset = offset
      try read(list)
    }
    checkParents()
    checkReplacements()
    checkFollowed()
    guard let header = header(in: record) else { return nil }
    _ = require(areas.isEmpty ? nil : areas, .areas, in: record)
    _ = require(objectives.isEmpty ? nil : objectives, .objectives, in: record)
    return assembled(header: header, unknown: record.unknown)
  }

  private mutating func read(_ member: PlanMember) throws(SyntaxFault) {
    guard let list = PlanList(rawValue: member.rawValue) else { return try readHeader(member) }
    if list == PlanList.allCases[listsRead] {
      listsRead += 1
      try read(list)
    } else {
      waiting[list] = cursor.offset
      try cursor.skipValue()
    }
  }

  private mutating func read(_ list: PlanList) throws(SyntaxFault) {
    try items { reader throws(SyntaxFault) in
      switch list {
      case .areas: try reader.readArea()
      case .objectives: try reader.readObjective()
      case .indicators: try reader.readIndicator()
      case .measurements: try reader.readMeasurement()
      case .retractions: try reader.readRetraction()
      case .decisions: try reader.readDecision()
      }
    }
    endRun()
  }
}

/// The lists of a file, each after those that its records refer to.
enum PlanList: String, CaseIterable {
  case areas, objectives, indicators, measurements, retractions, decisions
}
