import PerformanceModel
import PlanImport
import Testing

@Suite("Traps of the targets")
struct TargetTrapTests {
  /// Criterion, measure and reading of a row's indicator.
  private func expect(
    _ row: Int, part: Int = 1, _ criterion: String, _ measure: Measure, _ reading: Reading,
    asking question: Question.Kind? = nil, location: SourceLocation = #_sourceLocation
  ) throws {
    let indicator = try SampleDocument.indicator(row, part: part)
    #expect(indicator.target.criterionText == criterion, sourceLocation: location)
    #expect(indicator.target.measure == measure, sourceLocation: location)
    #expect(indicator.reading == reading, sourceLocation: location)
    #expect(indicator.question?.kind == question, sourceLocation: location)
  }

  @Test("10: a dash alone is not a target; the title's three companies are offered and asked for")
  func dashAlone() throws {
    let indicator = try SampleDocument.indicator(66)
    #expect(indicator.target.criterion == nil)
    #expect(indicator.reading == .unreadable)
    #expect(indicator.source.text == "-")
    #expect(
      indicator.question
        == .titleOffersTarget(cell: "-", offer: "≤ 3 aziende entro 31/12/2017"))
    #expect(indicator.target.course == .level)
  }

  @Test("11: a leading dash is a bullet: at least 700, and SI/NO parts")
  func bullets() throws {
    try expect(35, ">= 700 giovani", .count, .inferred, asking: .isFloor)
    try expect(34, "done", .yesNo, .written)
    #expect(try SampleDocument.indicator(34).name == "attivazione sportello")
    try expect(36, "done", .yesNo, .written)
    #expect(try SampleDocument.row(36).indicators.count == 1)
    #expect(try SampleDocument.row(44).indicators.count == 2)
  }

  @Test("12: a minus is a reduction: an index of 80 on 2015, measured in 2019")
  func minus() throws {
    try expect(73, "<= 80 points", .index, .inferred, asking: .changeAsIndex)
    let target = try SampleDocument.indicator(73).target
    #expect(target.rule == .towardTarget)
    #expect(target.period == Period(year: 2019))
    #expect(target.baseline?.label == "consolidato 2015")
    #expect(target.baseline?.value == 100)
    #expect(target.baseline?.date == Day(year: 2015, month: 12, day: 31))
  }

  @Test("13: plan adopted and index of 85 are two criteria")
  func planAndIndex() throws {
    #expect(try SampleDocument.row(74).indicators.count == 2)
    try expect(74, "done", .yesNo, .written)
    try expect(74, part: 2, "<= 85 points", .index, .inferred, asking: .changeAsIndex)
    #expect(try SampleDocument.indicator(74, part: 2).target.period == Period(year: 2017))
  }

  @Test("14: +10% of an index is 110 or more, 120 in the end")
  func rise() throws {
    try expect(41, ">= 110 points", .index, .inferred, asking: .changeAsIndex)
    let indicator = try SampleDocument.indicator(41)
    #expect(indicator.target.rule == .towardTarget)
    #expect(indicator.target.baseline?.date == Day(year: 2016, month: 12, day: 31))
    #expect(indicator.termTarget?.value == 120)
    #expect(indicator.termTarget?.period == Period(years: 2017...2019))
  }

  @Test("15: an unwritten threshold and a number that the title contradicts are in doubt")
  func thresholds() throws {
    try expect(10, ">= 50 %", .percentage, .ambiguous, asking: .unstatedThreshold)
    try expect(8, ">= 30 verifiche", .count, .ambiguous, asking: .differsFromTitle)
    #expect(try SampleDocument.indicator(8).question?.details == ["30", "50"])
    #expect(try SampleDocument.indicator(8).termTarget == nil)
  }

  @Test("16: >100% of the past is an index above 100; three years for 39, one for 40")
  func indexOnPast() throws {
    try expect(39, "> 100 points", .index, .written)
    try expect(40, "> 100 points", .index, .written)
    #expect(try SampleDocument.indicator(39).target.period == Period(years: 2017...2019))
    #expect(try SampleDocument.indicator(40).target.period == Period(year: 2017))
    for row in 39...40 {
      #expect(try SampleDocument.indicator(row).target.rule == .valueOverTarget)
    }
  }

  @Test("17: 15 milioni di euro are 15 000 000, for the whole term, not to be shared out")
  func millions() throws {
    try expect(37, "> 15000000 euro", .money, .written, asking: .titleAsksMore)
    let target = try SampleDocument.indicator(37).target
    #expect(target.period == Period(years: 2017...2019))
    #expect(target.isIndivisible)
  }

  @Test("18: dots part thousands")
  func thousands() throws {
    try expect(45, "> 1000 utenti assistiti", .count, .written)
    #expect(try SampleDocument.indicator(45).termTarget?.value == 3000)
    #expect(try SampleDocument.indicator(35).termTarget?.value == 1500)
  }

  @Test("19: =50% is proposed as at least, in doubt, the equality kept in the question")
  func equality() throws {
    try expect(60, ">= 50 %", .ratio, .ambiguous, asking: .equalOrFloor)
    let indicator = try SampleDocument.indicator(60)
    #expect(indicator.question?.details == ["=50%", "50%"])
    #expect(indicator.target.rule == .valueOverTarget)
    #expect(indicator.termTarget?.value == 90)
    #expect(indicator.termTarget?.period == Period(year: 2019))
  }

  @Test("20: two strict criteria in one cell are two indicators")
  func twoCriteria() throws {
    try expect(31, "> 10 nuove imprese", .count, .written)
    try expect(31, part: 2, "> 8 neoimprese supportate", .count, .written)
    let row = try SampleDocument.row(31)
    #expect(row.indicators.map(\.code.text) == ["2.3", "2.3#2"])
    #expect(row.indicators.map { $0.termTarget?.value } == [50, 30])
    #expect(row.indicators.map(\.name) == ["nuove imprese", "neoimprese supportate"])
  }

  @Test("21: composites", arguments: [33, 34, 44, 67, 71, 74, 85])
  func composites(row: Int) throws {
    let indicators = try SampleDocument.row(row).indicators
    #expect(indicators.count == 2)
    #expect(indicators.allSatisfy { $0.name?.isEmpty == false })
    #expect(Set(indicators.map(\.name)).count == 2)
  }

  @Test("22: a number under SI/NO is recorded")
  func numbersUnderYesNo() throws {
    try expect(4, ">= 3 nuove azioni", .count, .inferred, asking: .mayBeItsChildren)
    #expect(
      try SampleDocument.indicator(4).question?.details
        == ["Realizzare 3 nuove azioni", "1.2.1, 1.2.2, 1.2.3"])
    try expect(7, ">= 3 convenzioni e/o azioni", .count, .written)
    try expect(53, ">= 30 %", .percentage, .inferred, asking: .shareOfWhat)
    try expect(79, ">= 2 azioni", .count, .written)
    try expect(33, "done", .yesNo, .written)
    try expect(33, part: 2, ">= 1 azione", .count, .inferred, asking: .isFloor)
    #expect(try SampleDocument.indicator(33, part: 2).termTarget?.value == 3)
  }

  @Test("23: SI/NO in its variants, counted by its occurrences")
  func yesNoVariants() throws {
    try expect(36, "done", .yesNo, .written)
    try expect(52, "done", .yesNo, .written)
    #expect(try SampleDocument.row(52).indicators.count == 1)
    try expect(44, "done", .yesNo, .inferred, asking: .partInferred)
    try expect(44, part: 2, "done", .yesNo, .inferred, asking: .partInferred)
  }

  @Test("24: a term over a share in time: all in time, in doubt; row 21 does it right")
  func limits() throws {
    try expect(86, ">= 100 %", .ratio, .ambiguous, asking: .limitNotShare)
    try expect(87, ">= 100 %", .ratio, .ambiguous, asking: .limitNotShare)
    #expect(try SampleDocument.row(86).indicators.count == 1)
    try expect(21, ">= 70 %", .percentage, .written)
    #expect(try SampleDocument.indicator(21).target.course == .level)
  }

  @Test("25: fte under a formula of cases per fte")
  func fte() throws {
    try expect(26, "<= 5 fte", .count, .ambiguous, asking: .targetIsNotFormula)
    #expect(try SampleDocument.indicator(26).target.course == .level)
    #expect(try SampleDocument.indicator(26).target.rule == .targetOverValue)
  }

  @Test("26: text that breaks off is in doubt and not completed")
  func cutOff() throws {
    try expect(28, "done", .yesNo, .ambiguous, asking: .cutOff)
    #expect(try SampleDocument.indicator(28).question?.details == ["con rispetto dei"])
    #expect(try SampleDocument.indicator(28).source.text.hasSuffix("con rispetto dei"))
    try expect(30, "done", .yesNo, .written)
  }

  @Test("27: without comparator: shares and counts at least, terms and costs at most, inferred")
  func directions() throws {
    for row in [1, 3, 4, 25, 35, 38, 41, 53, 56, 57] {
      let indicator = try SampleDocument.indicator(row)
      #expect(indicator.target.criterion?.comparator == .atLeast)
      #expect(indicator.reading == .inferred)
    }
    for row in [22, 24, 73] {
      let indicator = try SampleDocument.indicator(row)
      #expect(indicator.target.criterion?.comparator == .atMost)
      #expect(indicator.reading == .inferred)
    }
  }

  @Test("28: signs with and without blank, Unicode and ASCII, before and behind words")
  func signs() throws {
    try expect(21, ">= 70 %", .percentage, .written)
    try expect(23, "<= 3 days", .duration, .written)
    try expect(27, ">= 20 imprese", .count, .written)
    try expect(29, "> 15 nuove imprese ICT", .count, .written)
    try expect(88, "< 130 %", .ratio, .written)
    try expect(24, "<= 15 days", .duration, .inferred, asking: .isCeiling)
  }

  @Test("29: a share is in percent whether or not its formula multiplies by 100")
  func scales() throws {
    for row in [1, 25, 56, 57, 86, 87, 88, 89, 90, 91, 92] {
      let indicator = try SampleDocument.indicator(row)
      #expect(indicator.target.unit == .percent)
      #expect(indicator.target.measure == .ratio)
      #expect(indicator.ratioLabels != nil)
    }
    let labels = try SampleDocument.indicator(25).ratioLabels
    #expect(labels?.numerator == "Numero di visite metrologiche")
    #expect(labels?.denominator == "Numero di utenti metrici al 31/12")
    #expect(try SampleDocument.indicator(1).ratioLabels?.denominator == "procedimenti fattibili")
  }

  @Test("30: formulas that their notes contradict keep their sign and ask")
  func contradictions() throws {
    try expect(90, "> 10 %", .ratio, .ambiguous, asking: .signInFormula)
    #expect(try SampleDocument.indicator(90).question?.details.last == "diritti di segreteria")
    try expect(91, "< 110 %", .ratio, .ambiguous, asking: .noteAboutRest)
  }

  @Test("31: a title about time over a formula that knows none")
  func titleAboutTime() throws {
    try expect(57, ">= 100 %", .ratio, .inferred, asking: .titleAboutTime)
  }

  @Test("32: a slash between acts or in an abbreviation does not divide")
  func slashes() throws {
    try expect(38, ">= 100 %", .percentage, .inferred, asking: .isFloor)
    #expect(try SampleDocument.indicator(38).ratioLabels == nil)
    let labels = try SampleDocument.indicator(60).ratioLabels
    #expect(labels?.numerator == "N. documenti informatici in E/U")
    #expect(labels?.denominator == "N. documenti in E/U")
    try expect(43, "done", .yesNo, .inferred, asking: .formulaInWords)
  }
}
