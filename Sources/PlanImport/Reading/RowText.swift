import PerformanceModel

/// The cells of one row, as written, by what they hold.
struct RowText: Hashable, Sendable {
  var line: Int
  var kind: ObjectiveKind
  var title: String
  var indicator: String?
  var formula: String?
  /// The cell of the programming year.
  var target: String
  /// The cells of later years, in order.
  var laterTargets: [YearTarget] = []
  var baseline: String?
  var baselineLabel: String?
  var unit: String?
  /// The cell that says which direction is better, or gives the sign of comparison.
  var direction: String?
  /// The tolerance with the name of its column.
  var tolerance: String?
  var dueDate: String?
  var remark: String?

  struct YearTarget: Hashable, Sendable {
    let year: Int
    let text: String
  }

  /// The formula's cell, else the indicator's.
  var formulaCell: String { formula ?? indicator ?? "" }
}

/// The years and the language that a target is read in.
struct ReadingFrame: Sendable {
  let programmingYear: Int
  let term: ClosedRange<Int>
  let numbers: NumberLanguage

  /// The language by which numbers are read; where it is open, that by which they are proposed.
  var language: Language { numbers.language }

  var year: Period { Period(year: programmingYear) }

  /// The period from the programming year to a later day's year.
  func period(through day: Day) -> Period {
    let last = day.year
    return last < programmingYear
      ? Period(year: last) : Period(years: programmingYear...last)
  }

  func text(_ day: Day) -> String { day.text(in: .italian) }
}
