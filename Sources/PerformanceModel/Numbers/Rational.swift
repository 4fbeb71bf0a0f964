/// An exact quotient of two integers of any size.
///
/// Achievements and their means are fractions from the first division to the last, so that no
/// intermediate rounding can lift a figure over a border. Nearly all of them fit the machine's own
/// integers, whose products and sums are calculated in twice their width; what does not fit even in
/// lowest terms is large.
public struct Rational: Sendable {
  private enum Form: Sendable {
    /// The denominator is above 0.
    case small(Int, over: Int)
    case large(LargeRational)
  }

  private let form: Form

  private init(_ numerator: Int128, over denominator: Int128) {
    if let numerator = Int(exactly: numerator), let denominator = Int(exactly: denominator) {
      form = .small(numerator, over: denominator)
    } else {
      let divisor = Int128(commonDivisor(numerator.magnitude, denominator.magnitude))
      let (upper, lower) = (numerator / divisor, denominator / divisor)
      if let numerator = Int(exactly: upper), let denominator = Int(exactly: lower) {
        form = .small(numerator, over: denominator)
      } else {
        form = .large(LargeRational(upper, over: lower))
      }
    }
  }

  /// Creates a fraction that is large only if it must be, so that equal ones have one form.
  private init(_ large: LargeRational) {
    form =
      large.small.map { .small($0.numerator, over: $0.denominator) } ?? .large(large)
  }

  /// Creates a fraction equal to an integer.
  public init(_ integer: Int) {
    form = .small(integer, over: 1)
  }

  /// Creates a fraction equal to a figure.
  public init(_ figure: Figure) {
    let exponent = figure.exponent
    if abs(exponent) < powersOfTen.count, let coefficient = Int(exactly: figure.coefficient) {
      let (whole, power) = (Int128(coefficient), Int128(powersOfTen[abs(exponent)]))
      self = exponent < 0 ? Rational(whole, over: power) : Rational(whole * power, over: 1)
    } else {
      self.init(LargeRational(figure.coefficient, power: exponent))
    }
  }

  public static let zero = Rational(0)
  public static let hundred = Rational(100)

  private var large: LargeRational {
    switch form {
    case .small(let numerator, let denominator):
      LargeRational(Int128(numerator), over: Int128(denominator))
    case .large(let large): large
    }
  }

  /// True if the fraction is below 0.
  public var isNegative: Bool {
    switch form {
    case .small(let numerator, _): numerator < 0
    case .large(let large): large.isNegative
    }
  }

  /// True if the fraction is 0.
  public var isZero: Bool {
    if case .small(0, _) = form { true } else { false }
  }

  /// The whole part: the fraction without its decimals.
  public var wholePart: Rational {
    switch form {
    case .small(let numerator, let denominator): Rational(numerator / denominator)
    case .large(let large): Rational(large.wholePart)
    }
  }

  /// Returns the fraction cut, never rounded, towards 0 after a number of decimals.
  ///
  /// One with more digits than a figure may have is cut after the last that fits; one beyond the
  /// range of figures gives the largest figure of its sign.
  public func truncated(decimals: Int) -> Figure {
    if case .small(let numerator, let denominator) = form, decimals < powersOfTen.count {
      let cut = Int128(numerator) * Int128(powersOfTen[decimals]) / Int128(denominator)
      if let figure = Figure(coefficient: cut, exponent: -decimals) { return figure }
    }
    let digits = large.digits(decimals: decimals)
    let kept = digits.prefix(Figure.maximumDigits).reduce(Int128(0)) { $0 * 10 + Int128($1) }
    let surplus = max(0, digits.count - Figure.maximumDigits)
    return Figure(coefficient: isNegative ? -kept : kept, exponent: surplus - decimals)
      ?? (isNegative ? -.largest : .largest)
  }
}

extension Rational {
  public static func + (left: Rational, right: Rational) -> Rational {
    guard case .small(let a, let b) = left.form, case .small(let c, let d) = right.form else {
      return Rational(left.large + right.large)
    }
    return b == d
      ? Rational(Int128(a) + Int128(c), over: Int128(b))
      : Rational(
        Int128(a) * Int128(d) + Int128(c) * Int128(b), over: Int128(b) * Int128(d))
  }

  public static func - (left: Rational, right: Rational) -> Rational {
    left + -right
  }

  static prefix func - (fraction: Rational) -> Rational {
    switch fraction.form {
    case .small(let numerator, let denominator):
      Rational(-Int128(numerator), over: Int128(denominator))
    case .large(let large): Rational(-large)
    }
  }

  public static func * (left: Rational, right: Rational) -> Rational {
    guard case .small(let a, let b) = left.form, case .small(let c, let d) = right.form else {
      return Rational(left.large * right.large)
    }
    return Rational(Int128(a) * Int128(c), over: Int128(b) * Int128(d))
  }

  /// Divides; `nil` when the divisor is 0.
  public static func / (left: Rational, right: Rational) -> Rational? {
    if right.isZero { return nil }
    guard case .small(let a, let b) = left.form, case .small(let c, let d) = right.form else {
      return Rational(left.large / right.large)
    }
    let sign: Int128 = c < 0 ? -1 : 1
    return Rational(sign * Int128(a) * Int128(d), over: sign * Int128(b) * Int128(c))
  }
}

extension Rational: Hashable {
  public func hash(into hasher: inout Hasher) {
    switch form {
    case .small(let numerator, let denominator):
      let divisor = commonDivisor(UInt128(numerator.magnitude), UInt128(denominator.magnitude))
      hasher.combine(Int128(numerator) / Int128(divisor))
      hasher.combine(Int128(denominator) / Int128(divisor))
    case .large(let large): hasher.combine(large)
    }
  }
}

extension Rational: Comparable {
  public static func == (left: Rational, right: Rational) -> Bool {
    switch (left.form, right.form) {
    case (.small(let a, let b), .small(let c, let d)):
      b == d ? a == c : Int128(a) * Int128(d) == Int128(c) * Int128(b)
    case (.large(let left), .large(let right)): left == right
    case (.small, .large), (.large, .small): false
    }
  }

  public static func < (left: Rational, right: Rational) -> Bool {
    guard case .small(let a, let b) = left.form, case .small(let c, let d) = right.form else {
      return left.large < right.large
    }
    return b == d ? a < c : Int128(a) * Int128(d) < Int128(c) * Int128(b)
  }
}

extension Sequence<Rational> {
  /// The exact sum; the parts are added pair by pair, which keeps the numbers short.
  public var sum: Rational {
    var parts = Array(self)
    while parts.count > 1 {
      parts = stride(from: 0, to: parts.count, by: 2).map {
        $0 + 1 < parts.count ? parts[$0] + parts[$0 + 1] : parts[$0]
      }
    }
    return parts.first ?? .zero
  }
}

/// The powers of ten that the machine's own integers hold.
private let powersOfTen: [Int] = (0...18).map { exponent in
  (0..<exponent).reduce(1) { power, _ in power * 10 }
}

/// The greatest number that divides both; the second is not 0.
private func commonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
  guard left != 0 else { return right }
  let shift = min(left.trailingZeroBitCount, right.trailingZeroBitCount)
  var odd = left >> UInt128(left.trailingZeroBitCount)
  var other = right
  while other != 0 {
    other >>= UInt128(other.trailingZeroBitCount)
    if odd > other { swap(&odd, &other) }
    other -= odd
  }
  return odd << UInt128(shift)
}
