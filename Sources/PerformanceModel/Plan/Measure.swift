/// The sort of figure by which an indicator is measured.
public enum Measure: String, CaseIterable, Sendable {
  /// A number of things or people.
  case count
  /// A share whose formula is a quotient; in percent.
  case ratio
  /// A share without a quotient in the formula; in percent.
  case percentage
  /// A number of days.
  case duration
  /// A sum of money, in euro.
  case money
  /// A quotient on a base of 100.
  case index
  /// An act that is done or not.
  case yesNo
  /// An act with a date by which it must be done.
  case milestone

  /// True if a measurement may give numerator and denominator instead of the value.
  public var acceptsRatio: Bool {
    switch self {
    case .ratio, .percentage, .index: true
    case .count, .duration, .money, .yesNo, .milestone: false
    }
  }

  /// True if a measurement says done or not done instead of a number.
  public var isAct: Bool { self == .yesNo || self == .milestone }
}

/// The course of an indicator's figures through their period.
public enum Accumulation: String, CaseIterable, Sendable {
  /// Totals that grow from the start of the period to its end.
  case cumulative
  /// A state of the moment, which may rise and fall.
  case level
}

/// The unit of a figure.
public enum Unit: Hashable, Sendable {
  case percent
  case days
  case euro
  /// Points of an index whose base is 100.
  case points
  /// Things or people, by the word that the plan uses for them (`imprese`).
  case counted(String)
  /// No unit: acts that are done or not, and bare numbers.
  case none
}
