import BigInt

/// An exact quotient of two integers of any size.
///
/// Achievements and their means are fractions from the first division to the last, so that no
/// intermediate rounding can lift a figure over a border.
public struct Fraction: Sendable {
  private let numerator: BigInt
  /// Above 0.
  private let denominator: BigInt

  private init(_ numerator: BigInt, over denominator: BigInt) {
    self.numerator = denominator.sign == .minus ? -numerator : numerator
    self.denominator = denominator.sign == .minus ? -denominator : denominator
  }

  /// Creates a fraction equal to an integer.
  public init(_ integer: Int) {
    self.init(BigInt(integer), over: 1)
  }

  /// Creates a fraction equal to a figure.
  public init(_ figure: Figure) {
    let power = BigInt(10).power(abs(figure.exponent))
    let coefficient = BigInt(figure.coefficient)
    self =
      figure.exponent < 0
      ? Fraction(coefficient, over: power) : Fraction(coefficient * power, over: 1)
  }

  public static let zero = Fraction(0)
  public static let hundred = Fraction(100)

  public static func + (left: Fraction, right: Fraction) -> Fraction {
    left.denominator == right.denominator
      ? Fraction(left.numerator + right.numerator, over: left.denominator)
      : Fraction(
        left.numerator * right.denominator + right.numerator * left.denominator,
        over: left.denominator * right.denominator)
  }

  public static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.numerator, over: right.denominator)
  }

  public static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  /// Divides; `nil` when the divisor is 0.
  public static func / (left: Fraction, right: Fraction) -> Fraction? {
    right.numerator == 0
      ? nil
      : Fraction(left.numerator * right.denominator, over: left.denominator * right.numerator)
  }

  /// Whether the fraction is below 0.
  public var isNegative: Bool { numerator.sign == .minus && numerator != 0 }

  /// Whether the fraction is 0.
  public var isZero: Bool { numerator == 0 }

  /// The whole part: the fraction without its decimals.
  public var wholePart: Fraction { Fraction(numerator / denominator, over: 1) }

  /// Returns the fraction cut, never rounded, towards 0 after a number of decimals.
  ///
  /// One with more digits than a figure may have is cut after the last that fits; one beyond the
  /// range of figures gives the largest figure of its sign.
  public func truncated(decimals: Int) -> Figure {
    let cut = numerator * BigInt(10).power(decimals) / denominator
    let surplus = max(0, String(cut.magnitude).count - Figure.maximumDigits)
    let kept = surplus == 0 ? cut : cut / BigInt(10).power(surplus)
    if let coefficient = Int128(exactly: kept),
      let figure = Figure(coefficient: coefficient, exponent: surplus - decimals)
    {
      return figure
    }
    return cut.sign == .minus ? -.largest : .largest
  }
}

extension Fraction: Hashable {
  public func hash(into hasher: inout Hasher) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    hasher.combine(numerator / divisor)
    hasher.combine(denominator / divisor)
  }
}

extension Fraction: Comparable {
  public static func == (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator == right.numerator * left.denominator
  }

  public static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension Sequence<Fraction> {
  /// The exact sum; the parts are added pair by pair, which keeps the numbers short.
  public var sum: Fraction {
    var parts = Array(self)
    while parts.count > 1 {
      parts = stride(from: 0, to: parts.count, by: 2).map {
        $0 + 1 < parts.count ? parts[$0] + parts[$0 + 1] : parts[$0]
      }
    }
    return parts.first ?? .zero
  }
}
