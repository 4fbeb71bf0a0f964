import PerformanceModel
import TestSupport
import Testing

@Suite("Rational")
struct RationalTests {
  @Test(
    "cutting goes towards 0, whatever follows",
    arguments: [
      (2, 3, 0, "0"), (2, 3, 1, "0.6"), (2, 3, 4, "0.6666"), (-2, 3, 4, "-0.6666"), (-1, 3, 0, "0"),
      (9999, 100, 1, "99.9"), (99_999, 1000, 0, "99"), (5, 2, 0, "2"), (100, 1, 4, "100"),
      (1, 1_000_000, 4, "0"), (7, 8, 3, "0.875"),
    ] as [(Int, Int, Int, String)])
  func truncating(numerator: Int, denominator: Int, decimals: Int, expected: String) throws {
    let fraction = try quotient(numerator, denominator)
    #expect(fraction.truncated(decimals: decimals).canonical == expected)
  }

  @Test("what has more digits than a figure is cut after the last that fits")
  func longCut() throws {
    let long: Rational = "123456789012345678901234567890"
    let tripled = long * 100 / 3
    #expect(try #require(tripled).shown == "4115226300411522630041152263000")
    #expect(try #require(tripled).truncated(decimals: 0) <= "4115226300411522630041152263000")
    #expect((long * "1000.01").shown == "123458023580235802358023580235000")
  }

  @Test("what no figure holds gives the largest one of its sign")
  func beyond() {
    let large = Rational(.largest)
    #expect((large * 10).truncated(decimals: 0) == .largest)
    #expect((large * -10).truncated(decimals: 4) == -.largest)
    #expect(large.truncated(decimals: 0) == .largest)
  }

  @Test("whole parts")
  func wholeParts() throws {
    #expect(("9.99" as Rational).wholePart == 9)
    #expect(("-9.99" as Rational).wholePart == -9)
    #expect(("0.5" as Rational).wholePart == 0)
    #expect((7 as Rational).wholePart == 7)
  }

  @Test("a division by 0 has no result")
  func zero() {
    #expect((1 as Rational) / 0 == nil)
    #expect((0 as Rational) / 0 == nil)
    #expect((0 as Rational) / -3 == 0)
  }

  @Test("signs")
  func signs() throws {
    let third = try quotient(1, -3)
    #expect(third.isNegative)
    #expect(!third.isZero)
    #expect(third < 0)
    #expect((0 as Rational).isZero)
    #expect(!(0 as Rational).isNegative)
    #expect(third * third > 0)
  }

  @Test("equal fractions have one hash", arguments: 1...20)
  func hashing(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let numerator = Int.random(in: -50...50, using: &generator)
    let denominator = Int.random(in: 1...50, using: &generator)
    let factor = Int.random(in: 1...9, using: &generator)
    let left = try quotient(numerator, denominator)
    let right = try quotient(numerator * factor, denominator * factor)
    #expect(left == right)
    #expect(Set([left, right]).count == 1)
  }

  /// Small fractions, calculated long-hand with whole numbers.
  @Test("arithmetic is that of the numerators and denominators", arguments: 1...40)
  func arithmetic(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let (a, b) = (
        Int.random(in: -999...999, using: &generator), Int.random(in: 1...999, using: &generator)
      )
      let (c, d) = (
        Int.random(in: -999...999, using: &generator), Int.random(in: 1...999, using: &generator)
      )
      let left = try quotient(a, b)
      let right = try quotient(c, d)
      #expect(left + right == Rational(a * d + c * b) / Rational(b * d))
      #expect(left - right == Rational(a * d - c * b) / Rational(b * d))
      #expect(left * right == Rational(a * c) / Rational(b * d))
      #expect(left / right == (c == 0 ? nil : Rational(a * d) / Rational(b * c)))
      #expect((left < right) == (a * d < c * b))
      #expect((left == right) == (a * d == c * b))
      #expect(
        left.truncated(decimals: 3).canonical
          == Figure(coefficient: Int128(a * 1000 / b), exponent: -3)?.canonical)
    }
  }

  @Test("a sum does not depend on the order of its parts", arguments: 1...10)
  func sums(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 1...30, using: &generator)
    let parts = try (1...count).map { _ in
      try quotient(
        Int.random(in: -99...99, using: &generator), Int.random(in: 1...99, using: &generator))
    }
    #expect(parts.sum == parts.reduce(.zero, +))
    #expect(parts.shuffled(using: &generator).sum == parts.sum)
    #expect([Rational]().sum == 0)
  }

  /// The laws of fractions, on numbers around and far beyond those of the machine.
  @Test("what does not fit the machine's integers follows the same laws", arguments: 1...40)
  func large(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let (a, b) = (try long(using: &generator), try long(using: &generator))
      let c = try long(using: &generator)
      #expect(a + b == b + a)
      #expect(a + b - b == a)
      #expect((a + b) + c == a + (b + c))
      #expect(a * (b + c) == a * b + a * c)
      #expect(b.isZero || (a * b) / b == a)
      #expect((a < b) == (b - a > 0))
      #expect((a == b) == (a - b).isZero)
      #expect(a.isNegative == (a < 0))
      #expect(Set([a, a + b - b]).count == 1)
      let rest = a - a.wholePart
      #expect(rest < 1 && rest > -1 && (rest.isZero || rest.isNegative == a.isNegative))
      let cut = Rational(a.truncated(decimals: 2))
      #expect(a.isNegative ? cut >= a : cut <= a)
    }
  }

  /// A quotient of numbers of 1 to 39 digits, some of them near the largest of the machine.
  private func long(using generator: inout SplitMix64) throws -> Rational {
    let edges = [Int.max, .min, .max - 1, .min + 1, 1, -1, 10, 3]
    func number() -> Int {
      Bool.random(using: &generator)
        ? edges.randomElement(using: &generator) ?? 1
        : Int.random(in: 1...Int.max, using: &generator)
          >> Int.random(in: 0...62, using: &generator)
    }
    let numerator = Rational(number()) * Rational(number())
    let denominator = Rational(number()) * Rational(max(1, number()))
    let fraction = numerator / (denominator.isZero ? 7 : denominator)
    return try #require(fraction)
  }

  private func quotient(_ numerator: Int, _ denominator: Int) throws -> Rational {
    let fraction = Rational(numerator) / Rational(denominator)
    return try #require(fraction)
  }
}
