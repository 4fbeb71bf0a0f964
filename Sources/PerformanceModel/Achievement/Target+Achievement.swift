extension Target {
  /// Returns how much of the target a value reaches.
  ///
  /// At least: value / target. At most: 100 when met, else target / value, or the linear shortfall
  /// where the plan names it. A change: the way from the base that was gone. An equality: all or
  /// nothing. Where a quotient has no meaning (target of 0 or less, base equal to the target, a
  /// value of 0 or less under "at most") a met criterion counts 100 and an unmet one 0.
  /// Never below 0; a surplus is kept; an unmet criterion is held at 99,9 at most.
  ///
  /// - Parameter value: The figure in the target's unit, a share in percent points.
  /// - Returns: The achievement; `nil` when the target is an act or there is none.
  public func achievement(of value: Rational) -> Achievement? {
    guard case .value(let comparator, let figure) = criterion else { return nil }
    let goal = Rational(figure)
    let isMet = comparator.isMet(by: value, target: goal)
    let percent = quotient(of: value, goal: goal, isMet: isMet).map { Rational.hundred * $0 }
    return Achievement(percent: percent ?? (isMet ? .hundred : .zero), isMet: isMet)
  }

  /// The part of the target that is reached, by the target's rule; `nil` where it has no meaning.
  private func quotient(of value: Rational, goal: Rational, isMet: Bool) -> Rational? {
    switch rule {
    case .valueOverTarget:
      return goal > .zero ? value / goal : nil
    case .targetOverValue:
      return isMet || goal <= .zero || value <= .zero ? nil : goal / value
    case .linearShortfall:
      return isMet || goal <= .zero || value <= .zero ? nil : (goal + goal - value) / goal
    case .towardTarget:
      guard let base = baseline?.value.map(Rational.init(_:)) else { return nil }
      return (value - base) / (goal - base)
    case .equality, .done:
      return nil
    }
  }
}

extension Achievement {
  /// An act that is done.
  static let whole = Achievement(percent: .hundred, isMet: true)
  /// An act that was not done in time.
  static let none = Achievement(percent: .zero, isMet: false)

  /// The status of a final figure: by the criterion first, then by the thresholds.
  func finalStatus(by thresholds: Thresholds) -> Status {
    if isMet { return .achieved }
    if percent >= Rational(thresholds.nearly) { return .nearly }
    return percent >= Rational(thresholds.partial) ? .partial : .missed
  }
}
