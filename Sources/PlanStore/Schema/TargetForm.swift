import PerformanceModel

/// A target as the file has it: its criterion, its unit and its period in two members each.
struct TargetForm: TermForm {
  var target: Target
  private var comparator: TargetComparator?
  private var figure: Figure?
  var unit: UnitName?
  var counted: String?
  var from: Day
  var to: Day

  init(
    _ target: Target = Target(
      criterion: nil, unit: .none, measure: .count, course: .level, rule: .valueOverTarget,
      period: Period(year: 1))
  ) {
    self.target = target
    comparator = target.criterion.map { TargetComparator($0) }
    figure = target.criterion?.figure
    (from, to) = (target.period.start, target.period.end)
    (unit, counted) = UnitName.parts(of: target.unit)
  }

  var meaning: Target? { whole }

  var whole: Target {
    var target = target
    target.criterion = comparator?.criterion(figure)
    target.unit = unit?.unit(counting: counted) ?? .none
    target.period = Period(from: from, to: to)
    return target
  }

  static let schema = Schema("target", of: Self.self)
  static var blank: TargetForm {
    var form = TargetForm()
    form.unit = nil
    return form
  }

  static func members<V: MemberVisitor>(_ form: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("comparator", &form.comparator, .word())
    try visit("value", &form.figure, .figure)
    try visit("unit", &form.unit, .word(named: "unit"), .required)
    try visit("counted", &form.counted, .text)
    try visit("measure", &form.target.measure, .word())
    try visit("course", &form.target.course, .word())
    try visit("rule", &form.target.rule, .word())
    try visit("baseline", &form.target.baseline, .record(Baseline.self))
    try visit("from", &form.from, .day)
    try visit("to", &form.to, .day)
    try visit("dueDate", &form.target.dueDate, .day)
    try visit("indivisible", &form.target.isIndivisible, .truth, unless: false)
  }

  static func isSound(_ walk: inout RecordWalk<Self>, _ reader: inout RecordReader) -> Bool {
    let comparator = walk.value.comparator
    if let comparator, comparator != .done { walk.require("value") }
    if walk.has("value"), comparator == .done {
      reader.log.add(.strayMember("value", because: .besideDone), at: walk.start)
    } else if walk.has("value"), !walk.has("comparator") {
      reader.log.add(.strayMember("value", because: .withoutComparator), at: walk.start)
    }
    return hasTerm(&walk, &reader)
  }
}

/// A target of the term as the file has it.
struct TermTargetForm: TermForm {
  private var target: TermTarget
  var unit: UnitName?
  var counted: String?
  var from: Day
  var to: Day

  init(
    _ target: TermTarget = TermTarget(
      comparator: .equal, value: 0, unit: .none, period: Period(year: 1))
  ) {
    self.target = target
    (from, to) = (target.period.start, target.period.end)
    (unit, counted) = UnitName.parts(of: target.unit)
  }

  var meaning: TermTarget? {
    var target = target
    target.unit = unit?.unit(counting: counted) ?? .none
    target.period = Period(from: from, to: to)
    return target
  }

  static let schema = Schema("termTarget", of: Self.self)
  static var blank: TermTargetForm {
    var form = TermTargetForm()
    form.unit = nil
    return form
  }

  static func members<V: MemberVisitor>(_ form: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("comparator", &form.target.comparator, .word())
    try visit("value", &form.target.value, .figure)
    try visit("unit", &form.unit, .word(named: "unit"), .required)
    try visit("counted", &form.counted, .text)
    try visit("from", &form.from, .day)
    try visit("to", &form.to, .day)
  }

  static func isSound(_ walk: inout RecordWalk<Self>, _ reader: inout RecordReader) -> Bool {
    hasTerm(&walk, &reader)
  }
}

extension Baseline: FileRecord, JSONEncodable {
  static let schema = Schema("baseline", of: Self.self)
  static var blank: Baseline { Baseline(label: "") }

  static func members<V: MemberVisitor>(_ baseline: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("label", &baseline.label, .text)
    try visit("date", &baseline.date, .day)
    try visit("value", &baseline.value, .figure)
  }
}

/// The comparator of a target in the file.
private enum TargetComparator: String, CaseIterable, JSONEncodable {
  case atLeast = ">="
  case moreThan = ">"
  case atMost = "<="
  case lessThan = "<"
  case equal = "="
  case done

  init(_ criterion: Criterion) {
    self = criterion.comparator.flatMap { TargetComparator(rawValue: $0.rawValue) } ?? .done
  }

  /// Returns the criterion; a comparison needs its figure.
  func criterion(_ figure: Figure?) -> Criterion? {
    guard let comparator = Comparator(rawValue: rawValue) else { return .done }
    return figure.map { .value(comparator, $0) }
  }
}
