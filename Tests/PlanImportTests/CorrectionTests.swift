import PerformanceModel
import PlanImport
import Testing

@Suite("Corrections that a person types")
struct CorrectionTests {
  private func parse(
    _ text: String, of row: Int = 27, language: Language = .italian
  ) throws(CorrectionError) -> Target {
    let fallback = Target(
      criterion: nil, unit: .none, measure: .count, course: .cumulative, rule: .valueOverTarget,
      period: Period(year: 2017))
    let target = SampleDocument.result.rows[row - 1].indicators.first?.target ?? fallback
    return try CorrectionParser(correcting: target, language: language, year: 2017)
      .parse(correction: text)
  }

  @Test(
    "criteria",
    arguments: [
      (27, "≥ 20 imprese", ">= 20 imprese", "count valueOverTarget"),
      (27, "> 25", "> 25 imprese", "count valueOverTarget"),
      (27, "<= 15 gg", "<= 15 days", "duration targetOverValue"),
      (27, "> 10 %", "> 10 %", "percentage valueOverTarget"),
      (27, "almeno 1.500 giovani", ">= 1500 giovani", "count valueOverTarget"),
      (27, "non più di 12,5 %", "<= 12.5 %", "percentage targetOverValue"),
      (60, "= 50%", "= 50 %", "ratio equality"),
      (60, ">= 50%", ">= 50 %", "ratio valueOverTarget"),
      (37, "> 15 milioni di euro", "> 15000000 euro", "money valueOverTarget"),
      (66, "<= 3 aziende entro 31/12/2017", "<= 3 aziende", "count targetOverValue"),
      (73, "<= 75", "<= 75 points", "index towardTarget"),
      (73, "-25 % rispetto al 2016", "<= 75 points", "index towardTarget"),
      (27, "fatto", "done", "yesNo done"),
      (27, "fatto entro 30/6/2017", "done", "milestone done"),
      (27, "nessuno", "none imprese", "count valueOverTarget"),
    ])
  func criteria(row: Int, text: String, criterion: String, expected: String) throws {
    let target = try parse(text, of: row)
    #expect(target.criterionText == criterion)
    #expect("\(target.measure) \(target.rule)" == expected)
  }

  @Test("English words, dates and numbers")
  func english() throws {
    #expect(
      try parse("at least 1,500 users", language: .english).criterionText == ">= 1500 users")
    let done = try parse("done by 2017-06-30", language: .english)
    #expect(done.dueDate == Day(year: 2017, month: 6, day: 30))
    #expect(done.measure == .milestone)
  }

  @Test("a due date stays unless another is typed; a later one stretches the period")
  func dueDates() throws {
    #expect(try parse("≥ 3 azioni", of: 79).dueDate == Day(year: 2017, month: 12, day: 31))
    let moved = try parse("≥ 3 azioni entro 31/3/2018", of: 79)
    #expect(moved.dueDate == Day(year: 2018, month: 3, day: 31))
    #expect(moved.effectiveDue == Day(year: 2018, month: 3, day: 31))
    #expect(moved.period.end == Day(year: 2018, month: 12, day: 31))
  }

  @Test("the offer of a question can be typed back")
  func offer() throws {
    let offer = try #require(SampleDocument.indicator(66).question?.details.last)
    let target = try parse(offer, of: 66)
    #expect(target.criterion == .value(.atMost, 3))
    #expect(target.dueDate == Day(year: 2017, month: 12, day: 31))
  }

  @Test(
    "what is not understood says where",
    arguments: [
      ("", 1, CorrectionError.Kind.empty),
      ("20 imprese", 1, .missingComparator),
      ("≥", 2, .missingNumber),
      ("≥ 20 imprese e > 8 corsi", 16, .secondCriterion("> 8 corsi")),
      ("forse", 1, .unexpected("forse")),
      ("> 20 imprese, sì", 15, .unexpected("sì")),
      ("≥ 10-15 imprese", 1, .range("≥ 10-15 imprese")),
      ("fatto entro 31/2/2017", 13, .wrongDate),
      ("-20 imprese", 1, .changeNotInPercent("-20 imprese")),
    ])
  func errors(text: String, position: Int, kind: CorrectionError.Kind) {
    #expect(throws: CorrectionError.self) { try parse(text) }
    do throws(CorrectionError) {
      _ = try parse(text)
    } catch {
      #expect(error.position == position)
      #expect(error.kind == kind)
      #expect(!error.text(in: .italian).isEmpty && !error.text(in: .english).isEmpty)
    }
  }
}
