import PerformanceModel

/// The members of a file that are about the plan as a whole.
struct FileHeader {
  var header: PlanHeader
  private var firstYear: Int
  private var lastYear: Int
  fileprivate(set) var unknown: [UnknownMember]

  init(_ header: PlanHeader, unknown: [UnknownMember] = []) {
    self.header = header
    self.unknown = unknown
    (firstYear, lastYear) = (header.years.lowerBound, header.years.upperBound)
  }

  /// The header with the years that were read.
  var whole: PlanHeader {
    var header = header
    header.years = firstYear...max(firstYear, lastYear)
    return header
  }

  static let schema: Schema<FileHeader> = Schema(
    "plan",
    blank: FileHeader(PlanHeader(title: "", organisation: "", years: 1...1, programmingYear: 1)),
    unknown: \.unknown
  ) {
    Member("format", always: "\"\(PlanFormat.name)\"")
    Member("version", always: "\(PlanFormat.version)")
    Member("title", \.header.title, .text)
    Member("organisation", \.header.organisation, .text)
    Member("firstYear", \.firstYear, .year)
    Member("lastYear", \.lastYear, .year)
    Member("programmingYear", \.header.programmingYear, .year)
    Member("language", \.header.language, .word, .optional)
    Member("illustrative", \.header.isIllustrative, .truth, .optional) { $0 }
    Member("document", \.header.document, .text)
    Member("previous", \.header.previous, .text)
    Member("thresholds", \.header.thresholds, ValueKind(Thresholds.schema), .optional)
    PlanList.allCases.map { Member(list: $0) }
  } check: { walk, reader in
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

extension Thresholds {
  static let schema: Schema<Thresholds> = Schema(
    "thresholds", blank: Thresholds()
  ) {
    Member("nearly", \.nearly, .percent, .optional)
    Member("partial", \.partial, .percent, .optional)
  }
}
