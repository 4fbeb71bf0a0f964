import PerformanceModel

/// A target as the file has it: its criterion, its unit and its period in two members each.
struct TargetForm: TermForm {
  var target: Target
  private var comparator: TargetComparator?
  private var value: Figure?
  var unit = UnitName.none
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
    value = target.criterion?.figure
    (from, to) = (target.period.start, target.period.end)
    (unit, counted) = UnitName.parts(of: target.unit)
  }

  var whole: Target {
    var target = target
    target.criterion = comparator?.criterion(value)
    target.unit = unit.unit(counting: counted)
    target.period = Period(from: from, to: to)
    return target
  }

  static let schema: Schema<TargetForm> = Schema(
    "target", blank: TargetForm()
  ) {
    Member("comparator", \.comparator, .word)
    Member("value", \.value, .figure) { walk in
      (walk.value.comparator ?? .done) == .done ? .optional : .required
    }
    Member.unit
    Member.counted
    Member("measure", \.target.measure, .word)
    Member("course", \.target.course, .word)
    Member("rule", \.target.rule, .word)
    Member("baseline", \.target.baseline, ValueKind(Baseline.schema))
    Member.from
    Member.to
    Member("dueDate", \.target.dueDate, .day)
    Member("indivisible", \.target.isIndivisible, .truth, .optional) { $0 }
  } check: { walk, reader in
    if walk.has("value"), walk.value.comparator == .done {
      reader.log.add(.strayMember("value", because: .besideDone), at: walk.start)
    } else if walk.has("value"), !walk.has("comparator") {
      reader.log.add(.strayMember("value", because: .withoutComparator), at: walk.start)
    }
    return reader.hasPeriod(walk)
  }
}

/// A target of the term as the file has it.
struct TermTargetForm: TermForm {
  private var target: TermTarget
  var unit = UnitName.none
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

  var whole: TermTarget {
    var target = target
    target.unit = unit.unit(counting: counted)
    target.period = Period(from: from, to: to)
    return target
  }

  static let schema: Schema<TermTargetForm> = Schema(
    "termTarget", blank: TermTargetForm()
  ) {
    Member("comparator", \.target.comparator, .word)
    Member("value", \.target.value, .figure)
    Member.unit
    Member.counted
    Member.from
    Member.to
  } check: {
    $1.hasPeriod($0)
  }
}

extension Baseline {
  static let schema: Schema<Baseline> = Schema(
    "baseline", blank: Baseline(label: "")
  ) {
    Member("label", \.label, .text)
    Member("date", \.date, .day)
    Member("value", \.value, .figure)
  }
}

extension ValueKind where Value == Target {
  static var target: Self {
    Self(TargetForm.schema, record: { TargetForm($0) }, value: \.whole)
  }
}

extension ValueKind where Value == TermTarget {
  static var termTarget: Self {
    Self(TermTargetForm.schema, record: { TermTargetForm($0) }, value: \.whole)
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
