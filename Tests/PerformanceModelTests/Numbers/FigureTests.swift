import PerformanceModel
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
    #expect(Fraction(long) < Fraction(1))
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
}
