/// An exact decimal number, as a person or a file writes it: an integer times a power of ten.
///
/// Figures never pass through binary floating point, so 0,1 is exactly one tenth. Calculations that
/// need more than comparing turn to ``Fraction``, which is exact as well.
public struct Figure: Hashable, Sendable {
  /// The digits with their sign, without trailing zeros (unless the figure is 0).
  public let coefficient: Int128
  /// The power of ten that the coefficient is multiplied by, −60…60.
  public let exponent: Int

  /// The most significant digits that a figure may have.
  public static let maximumDigits = 30
  /// The largest power of ten, up or down, that a figure may need.
  public static let maximumExponent = 60

  /// Creates a figure from an integer.
  public init(_ integer: Int) {
    self.init(unchecked: Int128(integer), exponent: 0)
  }

  /// Creates a figure from digits and a power of ten; `nil` when either is out of range.
  public init?(coefficient: Int128, exponent: Int) {
    guard (-1000...1000).contains(exponent) else { return nil }
    let figure = Figure(unchecked: coefficient, exponent: exponent)
    guard figure.coefficient.magnitude < tenToThirty,
      abs(figure.exponent) <= Self.maximumExponent
    else { return nil }
    self = figure
  }

  private init(unchecked coefficient: Int128, exponent: Int) {
    var coefficient = coefficient
    var exponent = exponent
    while coefficient != 0, coefficient % 10 == 0 {
      coefficient /= 10
      exponent += 1
    }
    self.coefficient = coefficient
    self.exponent = coefficient == 0 ? 0 : exponent
  }

  public static let zero = Figure(0)

  /// The largest figure of all.
  public static let largest = Figure(
    unchecked: Int128(tenToThirty) - 1, exponent: maximumExponent)

  /// Whether the figure has no decimals.
  public var isWhole: Bool { exponent >= 0 }

  /// Whether the figure is below 0.
  public var isNegative: Bool { coefficient < 0 }

  /// The figure with the other sign.
  public static prefix func - (figure: Figure) -> Figure {
    Figure(unchecked: -figure.coefficient, exponent: figure.exponent)
  }
}

extension Figure: Comparable {
  public static func < (left: Figure, right: Figure) -> Bool {
    if left.exponent == right.exponent { return left.coefficient < right.coefficient }
    return Fraction(left) < Fraction(right)
  }
}

extension Figure: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

private let tenToThirty: UInt128 = 1_000_000_000_000_000_000_000_000_000_000
