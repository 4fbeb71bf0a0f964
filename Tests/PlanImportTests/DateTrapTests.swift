import PerformanceModel
import PlanImport
import Testing

@Suite("Traps of dates and horizons")
struct DateTrapTests {
  private func dueDates(_ row: Int) throws -> [String?] {
    try SampleDocument.row(row).indicators.map { $0.target.dueDate?.iso }
  }

  @Test(
    "33: laws, bases, stocks, horizons and spans are no due dates",
    arguments: [
      3, 18, 24, 25, 39, 41, 53, 60,
    ])
  func noDueDates(row: Int) throws {
    #expect(try dueDates(row).allSatisfy { $0 == nil })
  }

  @Test(
    "34: due dates stand in titles",
    arguments: [
      (14, "2017-12-31"), (15, "2017-12-31"), (16, "2017-06-30"), (17, "2017-12-31"),
      (19, "2017-12-31"), (62, "2017-12-31"), (66, "2017-12-31"), (72, "2017-12-31"),
      (75, "2017-12-31"), (76, "2017-12-31"), (77, "2017-12-31"), (79, "2017-12-31"),
      (83, "2017-12-31"),
    ])
  func dueDatesInTitles(row: Int, date: String) throws {
    #expect(try dueDates(row) == [date])
  }

  @Test("34: no other row has a due date but those of the next trap")
  func allDueDates() throws {
    let dated = SampleDocument.result.rows.enumerated().filter { _, row in
      row.indicators.contains { $0.target.dueDate != nil }
    }
    let expected = [14, 15, 16, 17, 19, 62, 66, 67, 71, 72, 75, 76, 77, 79, 83, 85]
    #expect(dated.map { $0.offset + 1 } == expected)
  }

  @Test(
    "35: a date binds its own step only",
    arguments: [
      (67, ["2017-08-31", "2017-12-31"]), (71, ["2017-06-30", nil]), (85, ["2017-07-31", nil]),
    ])
  func steps(row: Int, dates: [String?]) throws {
    #expect(try dueDates(row) == dates)
    let targets = try SampleDocument.row(row).indicators.map(\.target)
    #expect(targets.last?.effectiveDue.iso == "2017-12-31")
    #expect(targets[0].measure == .milestone)
    #expect(targets[1].measure == (dates[1] == nil ? .yesNo : .milestone))
    #expect(try SampleDocument.row(row).indicators.allSatisfy { $0.reading == .inferred })
  }

  @Test(
    "36: the total of the term stands beside the target of the year",
    arguments: [
      (27, 20, 150), (29, 15, 50), (35, 700, 1500), (45, 1000, 3000), (49, 100, 500),
      (51, 100, 500),
    ])
  func totals(row: Int, year: Int, term: Int) throws {
    let indicator = try SampleDocument.indicator(row)
    #expect(indicator.target.criterion?.figure == Figure(year))
    #expect(indicator.target.period == Period(year: 2017))
    #expect(indicator.termTarget?.value == Figure(term))
    #expect(indicator.termTarget?.comparator == .atLeast)
    #expect(indicator.termTarget?.period == Period(years: 2017...2019))
  }

  @Test("36: targets of later years", arguments: [(24, "<=", 12), (25, ">=", 15)])
  func laterYears(row: Int, comparator: String, value: Int) throws {
    let later = try SampleDocument.indicator(row).termTarget
    #expect(later?.comparator.rawValue == comparator)
    #expect(later?.value == Figure(value))
    #expect(later?.period == Period(year: 2018))
  }

  @Test("37: a row that repeats its parent's measure asks; 13 serves 1.1 but is not a child")
  func repeats() throws {
    #expect(try SampleDocument.indicator(3).question == .repeats(code: "1.1"))
    #expect(try SampleDocument.indicator(50).question == .repeats(code: "2.11"))
    let repeating = SampleDocument.result.rows.filter { row in
      row.indicators.contains { $0.question?.kind == .repeats }
    }
    #expect(repeating.map { $0.code?.text } == ["1.1.2", "2.11.1"])
    #expect(try SampleDocument.objective(13).parent == nil)
    #expect(try SampleDocument.indicator(1).question?.kind == .yearOrTerm)
  }

  @Test("38: one SI/NO is one judgement", arguments: [16, 17, 55, 61, 65, 78, 80])
  func oneJudgement(row: Int) throws {
    let indicators = try SampleDocument.row(row).indicators
    #expect(indicators.count == 1)
    #expect(indicators[0].target.criterion == .done)
    #expect(indicators[0].reading == .written)
  }

  @Test("39: weights are 1, nobody is responsible, nothing is measured")
  func nothingInvented() throws {
    for objective in try SampleDocument.plan().objectives {
      #expect(objective.weight == 1)
      #expect(objective.assignment == Assignment())
      #expect(objective.decisions.isEmpty)
      for indicator in objective.indicators {
        #expect(indicator.weight == 1)
        #expect(indicator.measurements.isEmpty)
        #expect(
          indicator.result(asOf: Day(number: 17_200), thresholds: Thresholds()).achievement == nil)
      }
    }
  }
}
