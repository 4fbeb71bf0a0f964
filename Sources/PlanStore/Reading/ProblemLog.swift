/// Collects the problems of one file, and finds their places.
struct ProblemLog {
  private let cursor: JSONCursor
  private var findings: [(offset: Int, fault: PlanFault)] = []
  private var omitted = 0
  private var warnings = 0
  private static let maximumWarnings = 500
  /// The offsets of the ends of lines; made when the first problem asks for it.
  private var lineEnds: [Int]?

  init(_ cursor: JSONCursor) {
    self.cursor = cursor
  }

  /// Adds a problem; of warnings, which are no reason to refuse a file, the first stand for all.
  mutating func add(_ fault: PlanFault, at offset: Int) {
    if fault.isWarning {
      guard warnings < Self.maximumWarnings else { return }
      warnings += 1
    }
    if findings.count < PlanProblems.maximum {
      findings.append((offset, fault))
    } else {
      omitted += 1
    }
  }

  /// Returns the line of an offset, counted from 1.
  mutating func line(of offset: Int) -> Int {
    let ends = knownLineEnds()
    var range = 0..<ends.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        ends[middle] < offset ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound + 1
  }

  private mutating func knownLineEnds() -> [Int] {
    if let lineEnds { return lineEnds }
    let ends: [Int] = (0..<cursor.count).filter { cursor.byte(at: $0) == 0x0A }
    lineEnds = ends
    return ends
  }

  /// Returns what was found, in the order of the file.
  mutating func problems(of file: String) -> PlanProblems {
    findings.sort { $0.offset < $1.offset }
    let paths = PathFinder.paths(of: findings.map(\.offset), from: cursor)
    var list: [PlanProblem] = []
    var last = (offset: 0, line: 1, column: 1)
    for (finding, path) in zip(findings, paths) {
      let line = line(of: finding.offset)
      if line != last.line { last = (lineStart(line), line, 1) }
      last.column += (last.offset..<finding.offset).count { cursor.byte(at: $0) & 0xC0 != 0x80 }
      last.offset = finding.offset
      list.append(
        PlanProblem(
          file: file, line: line, column: last.column, path: path, fault: finding.fault))
    }
    return PlanProblems(list: list, omitted: omitted)
  }

  private func lineStart(_ line: Int) -> Int {
    line > 1 ? (lineEnds?[line - 2] ?? -1) + 1 : 0
  }
}
