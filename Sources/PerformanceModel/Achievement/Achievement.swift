/// The share of a target that a value reaches.
public struct Achievement: Hashable, Sendable {
  /// In percent, 0 or more, exact; a surplus above 100 is kept, an unmet criterion stays below 100.
  public let percent: Rational
  /// True if the criterion is met; decided by the criterion, never by ``percent``.
  public let isMet: Bool

  /// The most that an unmet criterion shows.
  public static let highestUnmet: Figure = Figure(coefficient: 999, exponent: -1) ?? 99

  /// Creates an achievement within the bounds of a met or an unmet criterion.
  init(percent: Rational, isMet: Bool) {
    self.isMet = isMet
    self.percent =
      isMet
      ? max(percent, .hundred) : min(max(percent, .zero), Rational(Achievement.highestUnmet))
  }

  /// Creates the mean of several achievements, below 100 unless all of them are met.
  init(mean: Rational, isMet: Bool) {
    self.isMet = isMet
    percent = isMet || mean < .hundred ? mean : Rational(Achievement.highestUnmet)
  }

  /// The percentage that means count: 100 at most.
  public var capped: Rational { min(percent, .hundred) }
}
