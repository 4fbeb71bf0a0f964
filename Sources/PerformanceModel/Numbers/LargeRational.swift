import CGmp

/// An exact quotient that the machine's own integers cannot hold, in lowest terms.
///
/// The limbs are values of Swift; the library borrows them for the length of a calculation.
struct LargeRational: Hashable, Sendable {
  let isNegative: Bool
  /// Lowest first, without zeros at the end, so none for 0.
  private let numerator: [UInt]
  private let denominator: [UInt]

  /// Creates a quotient; the denominator is above 0.
  init(_ numerator: Int128, over denominator: Int128) {
    let raw = LargeRational(
      isNegative: numerator < 0, numerator: limbs(of: numerator.magnitude),
      denominator: limbs(of: denominator.magnitude))
    self = raw.calculated {
      rational_set($0, $1)
      rational_reduce($0)
    }
  }

  /// Creates a whole number times a power of ten.
  init(_ coefficient: Int128, power: Int) {
    let whole = LargeRational(coefficient, over: 1)
    self = whole.calculated { result, number in
      rational_set(result, number)
      withScratch { factor in
        integer_power_of_ten(&factor._mp_num, UInt(abs(power)))
        if power > 0 {
          integer_multiply(&result.pointee._mp_num, &factor._mp_num)
        } else {
          integer_multiply(&result.pointee._mp_den, &factor._mp_num)
        }
      }
      rational_reduce(result)
    }
  }

  private init(isNegative: Bool, numerator: [UInt], denominator: [UInt]) {
    self.isNegative = isNegative
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The numerator and denominator, where the machine's own integers hold them.
  var small: (numerator: Int, denominator: Int)? {
    guard numerator.count <= 1, denominator.count == 1 else { return nil }
    let magnitude = Int128(numerator.first ?? 0)
    guard let numerator = Int(exactly: isNegative ? -magnitude : magnitude),
      let denominator = Int(exactly: denominator[0])
    else { return nil }
    return (numerator, denominator)
  }

  static func + (left: LargeRational, right: LargeRational) -> LargeRational {
    left.combined(with: right, by: rational_add)
  }

  static func * (left: LargeRational, right: LargeRational) -> LargeRational {
    left.combined(with: right, by: rational_multiply)
  }

  /// Divides; the divisor is not 0.
  static func / (left: LargeRational, right: LargeRational) -> LargeRational {
    left.combined(with: right, by: rational_divide)
  }

  static func < (left: LargeRational, right: LargeRational) -> Bool {
    left.borrowed { left in right.borrowed { rational_compare(left, $0) < 0 } }
  }

  static prefix func - (number: LargeRational) -> LargeRational {
    LargeRational(
      isNegative: !number.isNegative, numerator: number.numerator, denominator: number.denominator)
  }

  /// The number without what is behind the point.
  var wholePart: LargeRational { calculated(rational_cut) }

  /// Returns the decimal digits of the number times a power of ten, without its sign, cut towards 0.
  func digits(decimals: Int) -> [UInt8] {
    borrowed { number in
      var digits: [UInt8] = []
      withScratch { scratch in
        rational_set(&scratch, number)
        withScratch { factor in
          integer_power_of_ten(&factor._mp_num, UInt(decimals))
          integer_scale(&scratch._mp_num, &factor._mp_num, &scratch._mp_den)
        }
        var text = [CChar](repeating: 0, count: integer_text_size(&scratch._mp_num))
        integer_text(&text, &scratch._mp_num)
        digits = text.filter { $0 >= 0x30 }.map { UInt8(bitPattern: $0) - 0x30 }
      }
      return digits
    }
  }
}

extension LargeRational {
  private typealias Pointer = UnsafePointer<__mpq_struct>
  private typealias MutablePointer = UnsafeMutablePointer<__mpq_struct>

  private func combined(
    with other: LargeRational, by operation: (MutablePointer, Pointer, Pointer) -> Void
  ) -> LargeRational {
    calculated { result, number in other.borrowed { operation(result, number, $0) } }
  }

  /// Returns what a calculation makes of the number.
  private func calculated(_ operation: (MutablePointer, Pointer) -> Void) -> LargeRational {
    var numerator: [UInt] = []
    var denominator: [UInt] = []
    var isNegative = false
    withScratch { result in
      borrowed { operation(&result, $0) }
      numerator = limbs(of: result._mp_num)
      denominator = limbs(of: result._mp_den)
      isNegative = result._mp_num._mp_size < 0
    }
    return LargeRational(isNegative: isNegative, numerator: numerator, denominator: denominator)
  }

  /// Lends the number to the library.
  private func borrowed<Value>(_ body: (Pointer) -> Value) -> Value {
    numerator.withUnsafeBufferPointer { upper in
      denominator.withUnsafeBufferPointer { lower in
        var number = __mpq_struct()
        integer_borrow(
          &number._mp_num, upper.baseAddress, isNegative ? -upper.count : upper.count)
        integer_borrow(&number._mp_den, lower.baseAddress, lower.count)
        return body(&number)
      }
    }
  }
}

/// Gives a number of the library for the length of a calculation.
private func withScratch(_ body: (inout __mpq_struct) -> Void) {
  var number = __mpq_struct()
  rational_init(&number)
  body(&number)
  rational_clear(&number)
}

private func limbs(of magnitude: UInt128) -> [UInt] {
  let low = UInt(truncatingIfNeeded: magnitude)
  let high = UInt(truncatingIfNeeded: magnitude >> 64)
  return high != 0 ? [low, high] : low != 0 ? [low] : []
}

private func limbs(of integer: __mpz_struct) -> [UInt] {
  Array(UnsafeBufferPointer(start: integer._mp_d, count: Int(abs(integer._mp_size))))
}
