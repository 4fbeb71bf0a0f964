import PerformanceModel

/// The members of a file that are about the plan as a whole.
struct FileHeader: OwnRecord {
  var header: PlanHeader
  private var firstYear: Int
  private var lastYear: Int
  var unknownMembers: [UnknownMember]

  init(_ header: PlanHeader, unknown: [UnknownMember] = []) {
    self.header = header
    unknownMembers = unknown
    (firstYear, lastYear) = (header.years.lowerBound, header.years.upperBound)
  }

  /// The header with the years that were read.
  var whole: PlanHeader {
    var header = header
    header.years = firstYear...max(firstYear, lastYear)
    return header
  }

  static let schema = Schema("plan", of: Self.self)
  static var blank: FileHeader {
    FileHeader(PlanHeader(title: "", organisation: "", years: 1...1, programmingYear: 1))
  }

  static func members<V: MemberVisitor>(_ file: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("format", always: "\"\(PlanFormat.name)\"")
    try visit("version", always: "\(PlanFormat.version)")
    try visit("title", &file.header.title, .text)
    try visit("organisation", &file.header.organisation, .text)
    try visit("firstYear", &file.firstYear, .year)
    try visit("lastYear", &file.lastYear, .year)
    try visit("programmingYear", &file.header.programmingYear, .year)
    try visit("language", &file.header.language, .word(), .optional)
    try visit("illustrative", &file.header.isIllustrative, .truth, unless: false)
    try visit("document", &file.header.document, .text)
    try visit("previous", &file.header.previous, .text)
    try visit("thresholds", &file.header.thresholds, .record(Thresholds.self), .optional)
    for list in PlanList.allCases { try visit.visit(list) }
  }

  static func isSound(_ walk: inout RecordWalk<Self>, _ reader: inout RecordReader) -> Bool {
    let years = ["firstYear", "lastYear", "programmingYear"]
    guard years.allSatisfy({ walk.hasRead($0) }) else { return false }
    let (first, last) = (walk.value.firstYear, walk.value.lastYear)
    guard first <= last else {
      reader.log.add(.reversedSpan, at: reader.offset(of: "lastYear", in: walk.start))
      return false
    }
    let year = walk.value.header.programmingYear
    if !(first...last).contains(year) {
      reader.log.add(
        .programmingYearOutside(year, first...last),
        at: reader.offset(of: "programmingYear", in: walk.start))
    }
    return true
  }
}

extension Thresholds: FileRecord, JSONEncodable {
  static let schema = Schema("thresholds", of: Self.self)
  static var blank: Thresholds { Thresholds() }

  static func members<V: MemberVisitor>(_ thresholds: inout Self, _ visit: inout V) throws(V.Fault)
  {
    try visit("nearly", &thresholds.nearly, .percent, .optional)
    try visit("partial", &thresholds.partial, .percent, .optional)
  }
}
