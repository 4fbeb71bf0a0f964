import PerformanceModel
import TestSupport
import Testing

@Suite("Figure")
struct FigureTests {
  @Test(
    "typed numbers are read to their last character",
    arguments: [
      ("12,5", "12.5", "12.5"), ("12.5", "12.5", "12.5"), ("1.500", "1500", "1.5"),
      ("1,500", "1.5", "1500"), ("1.234,56", "1234.56", "1234.56"),
      ("1,234.56", "1234.56", "1234.56"), ("1.000.000", "1000000", "1000000"),
      ("0.125", "0.125", "0.125"), ("1234.567", "1234.567", "1234.567"), ("-3", "-3", "-3"),
      ("−3,0", "-3", "-3"), ("+7", "7", "7"), (" 82 ", "82", "82"), ("007", "7", "7"),
      ("0,10", "0.1", "0.1"), ("0", "0", "0"), ("-0", "0", "0"),
      (
        "123456789012345678901234567890", "123456789012345678901234567890",
        "123456789012345678901234567890"
      ),
    ])
  func typed(text: String, italian: String, english: String) throws {
    #expect(try Figure(typed: text, in: .italian).canonical == italian)
    #expect(try Figure(typed: text, in: .english).canonical == english)
  }

  @Test(
    "what is not a number is refused",
    arguments: [
      ("", FigureProblem.empty), ("-", .empty), ("12a", .unexpected("a")),
      ("1e5", .unexpected("e")),
      ("82%", .unexpected("%")), ("1.00.000", .wrongGrouping), ("1.5.3", .wrongGrouping),
      ("1,2.3,4", .wrongGrouping), ("5,", .unexpected(",")), (",5", .unexpected(",")),
      ("0.000.000", .wrongGrouping), ("1234567890123456789012345678901", .tooLong),
      ("٣", .unexpected("٣")), ("1 000", .unexpected(" ")),
    ])
  func refused(text: String, problem: FigureProblem) {
    #expect(throws: problem) { try Figure(typed: text, in: .italian) }
  }

  @Test("comparing is exact across powers of ten")
  func comparing() throws {
    let long = try Figure(typed: "0,999999999999999999999999999999", in: .italian)
    #expect(long < 1)
    #expect(Rational(long) < Rational(1))
    #expect(try Figure(typed: "10,50", in: .italian) == Figure(typed: "10.5", in: .english))
  }

  @Test("canonical text comes back", arguments: ["0", "-12.5", "1000000", "0.001", "12345.678901"])
  func roundTrip(text: String) {
    #expect(Figure(canonical: text)?.canonical == text)
    #expect(Figure(canonical: "1e3") == 1000)
    #expect(Figure(canonical: "1.") == nil)
    #expect(Figure(canonical: "") == nil)
  }

  @Test("figures are written with the separators of the language")
  func written() throws {
    let figure = try Figure(typed: "1234567,25", in: .italian)
    #expect(figure.text(in: .italian) == "1.234.567,25")
    #expect(figure.text(in: .english) == "1,234,567.25")
    #expect(Figure(100).text(in: .italian) == "100")
  }

  @Test(
    "the canonical form is read strictly",
    arguments: [
      "", "-", "+1", " 1", "1 ", ".5", "5.", "1.2.3", "1,5", "1e", "1e1.5", "1e1000", "1e-1000",
      "1e9223372036854775807", "1e-9223372036854775808", "1e99999999999999999999", "--1", "0x10",
      "NaN", "٣", "1e61", "1e-61", "1234567890123456789012345678901",
    ])
  func wrongCanonical(text: String) { #expect(Figure(canonical: text) == nil) }

  @Test(
    "powers of ten in files",
    arguments: [
      ("1e3", "1000"), ("1.5E2", "150"), ("25e-2", "0.25"), ("1e+2", "100"), ("-1e0", "-1"),
      ("0e99", "0"), ("-0.0", "0"), ("1000e-3", "1"),
      ("1e60", "1" + String(repeating: "0", count: 60)),
    ])
  func powers(text: String, canonical: String) {
    #expect(Figure(canonical: text)?.canonical == canonical)
  }

  @Test("figures out of range are refused")
  func range() {
    #expect(Figure(coefficient: 1, exponent: 61) == nil)
    #expect(Figure(coefficient: 10, exponent: 60) == nil)
    #expect(Figure(coefficient: 1, exponent: 60) != nil)
    #expect(Figure(coefficient: 1, exponent: -60) != nil)
    #expect(Figure(coefficient: 1, exponent: -61) == nil)
    #expect(Figure(coefficient: 10, exponent: -61) == Figure(coefficient: 1, exponent: -60))
    #expect(Figure(coefficient: 10, exponent: .max) == nil)
    #expect(Figure(coefficient: 1, exponent: .min) == nil)
    #expect(Figure(coefficient: 0, exponent: 900) == 0)
    #expect(Figure(coefficient: .max, exponent: 0) == nil)
  }

  @Test(
    "numbers in both languages",
    arguments: [
      ("0", "0", "0"), ("-1234.5", "-1.234,5", "-1,234.5"), ("999", "999", "999"),
      ("1000", "1.000", "1,000"), ("0.001", "0,001", "0.001"), ("15e6", "15.000.000", "15,000,000"),
      ("100.10", "100,1", "100.1"), ("-0.5", "-0,5", "-0.5"),
    ])
  func languages(text: Figure, italian: String, english: String) {
    #expect(text.text(in: .italian) == italian)
    #expect(text.text(in: .english) == english)
  }

  @Test("a written figure is read back in its language", arguments: 1...60)
  func readBack(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let figure = try #require(randomFigure(using: &generator))
    #expect(Figure(canonical: figure.canonical) == figure)
    // One separator before three digits is read by the language, which is what wrote it.
    for language in Language.allCases where figure.canonical.count < 40 {
      #expect(try Figure(typed: figure.text(in: language), in: language) == figure)
    }
  }

  @Test("order and equality are those of the numbers", arguments: 1...60)
  func order(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let left = try #require(randomFigure(using: &generator))
    let right = try #require(randomFigure(using: &generator))
    #expect((left < right) == (Rational(left) < Rational(right)))
    #expect((left == right) == (Rational(left) == Rational(right)))
    #expect(!(left < left))
    #expect(Rational(-left) == 0 - Rational(left))
    #expect(left.isNegative == (left < 0))
    #expect(left.isWhole == (Rational(left).wholePart == Rational(left)))
  }

  private func randomFigure(using generator: inout SplitMix64) -> Figure? {
    let digits = Int.random(in: 1...18, using: &generator)
    let most = (0..<digits).reduce(1) { power, _ in power * 10 } - 1
    return Figure(
      coefficient: Int128(Int.random(in: -most...most, using: &generator)),
      exponent: Int.random(in: -12...6, using: &generator))
  }
}
