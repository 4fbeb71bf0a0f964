/// An exact decimal number, as a person or a file writes it: an integer times a power of ten.
///
/// Figures never pass through binary floating point, so 0,1 is exactly one tenth. Calculations that
/// need more than comparing turn to ``Rational``, which is exact as well.
public struct Figure: Hashable, Sendable {
  /// The coefficient, and in the lowest eight bits the exponent: plans hold very many figures, and the
  /// two words take half the room that the parts would take apart.
  private let high: Int
  private let low: UInt

  /// The digits with their sign, without trailing zeros (unless the figure is 0).
  public var coefficient: Int128 { (Int128(high) << 64 | Int128(low)) >> 8 }

  /// The power of ten that the coefficient is multiplied by, −60…60.
  public var exponent: Int { Int(Int8(truncatingIfNeeded: low)) }

  /// The most significant digits that a figure may have.
  public static let maximumDigits = 30
  /// The largest power of ten, up or down, that a figure may need.
  public static let maximumExponent = 60

  /// Creates a figure from an integer.
  public init(_ integer: Int) {
    let (coefficient, exponent) = shortened(integer, 0)
    self.init(unchecked: coefficient, exponent: exponent)
  }

  /// Creates a figure from digits and a power of ten; `nil` when either is out of range.
  public init?(coefficient: Int128, exponent: Int) {
    guard (-1000...1000).contains(exponent) else { return nil }
    // Division in the machine's own width is much the quicker.
    let (coefficient, exponent) =
      Int(exactly: coefficient).map { shortened($0, exponent) } ?? shortened(coefficient, exponent)
    guard coefficient.magnitude < tenToThirty, abs(exponent) <= Self.maximumExponent else {
      return nil
    }
    self.init(unchecked: coefficient, exponent: exponent)
  }

  /// Creates a figure from parts within range, of which the coefficient has no trailing zeros.
  private init(unchecked coefficient: Int128, exponent: Int) {
    let packed = coefficient << 8 | Int128(UInt8(truncatingIfNeeded: exponent))
    high = Int(truncatingIfNeeded: packed >> 64)
    low = UInt(truncatingIfNeeded: packed)
  }

  public static let zero = Figure(0)

  /// The largest figure of all.
  public static let largest = Figure(
    unchecked: Int128(tenToThirty) - 1, exponent: maximumExponent)

  /// True if the figure has no decimals.
  public var isWhole: Bool { exponent >= 0 }

  /// True if the figure is below 0.
  public var isNegative: Bool { coefficient < 0 }

  /// The figure with the other sign.
  public static prefix func - (figure: Figure) -> Figure {
    Figure(unchecked: -figure.coefficient, exponent: figure.exponent)
  }
}

extension Figure: Comparable {
  public static func < (left: Figure, right: Figure) -> Bool {
    if left.exponent == right.exponent { return left.coefficient < right.coefficient }
    return Rational(left) < Rational(right)
  }
}

extension Figure: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

/// Moves trailing zeros from a coefficient to its exponent; 0 has the exponent 0.
private func shortened<Integer: FixedWidthInteger>(
  _ coefficient: Integer, _ exponent: Int
) -> (coefficient: Int128, exponent: Int) {
  if coefficient == 0 { return (0, 0) }
  var (coefficient, exponent) = (coefficient, exponent)
  while coefficient.isMultiple(of: 10) {
    coefficient /= 10
    exponent += 1
  }
  return (Int128(coefficient), exponent)
}

private let tenToThirty: UInt128 = 1_000_000_000_000_000_000_000_000_000_000
