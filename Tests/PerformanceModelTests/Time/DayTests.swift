import PerformanceModel
import Testing

@Suite("Day")
struct DayTests {
  @Test(
    "days count from 1 January 1970",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
      ("2017-12-31", 17_531), ("1900-03-01", -25_508), ("0001-01-01", -719_162),
      ("9999-12-31", 2_932_896),
    ])
  func numbers(text: String, number: Int) throws {
    #expect(try #require(Day(iso: text)).number == number)
    #expect(Day(number: number).iso == text)
  }

  @Test("every day comes back, one after the other", arguments: [1583, 1801, 1899, 1999, 2096])
  func roundTrip(firstYear: Int) throws {
    var day = Day.first(ofYear: firstYear)
    var (year, month, dayOfMonth) = (firstYear, 1, 1)
    while day < Day.first(ofYear: firstYear + 101) {
      guard day.components == (year, month, dayOfMonth),
        Day(year: year, month: month, day: dayOfMonth) == day
      else {
        Issue.record("\(day.iso) is not \(year)-\(month)-\(dayOfMonth)")
        return
      }
      day = day.adding(days: 1)
      dayOfMonth += 1
      if dayOfMonth > length(of: month, in: year) { (month, dayOfMonth) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test(
    "month and quarter ends",
    arguments: [
      ("2017-01-01", "2017-01-31", "2017-03-31", "2016-12-31"),
      ("2017-02-28", "2017-02-28", "2017-03-31", "2016-12-31"),
      ("2020-02-01", "2020-02-29", "2020-03-31", "2019-12-31"),
      ("1900-02-10", "1900-02-28", "1900-03-31", "1899-12-31"),
      ("2000-02-10", "2000-02-29", "2000-03-31", "1999-12-31"),
      ("2017-03-31", "2017-03-31", "2017-03-31", "2016-12-31"),
      ("2017-04-01", "2017-04-30", "2017-06-30", "2017-03-31"),
      ("2017-06-30", "2017-06-30", "2017-06-30", "2017-03-31"),
      ("2017-08-15", "2017-08-31", "2017-09-30", "2017-06-30"),
      ("2017-10-01", "2017-10-31", "2017-12-31", "2017-09-30"),
      ("2017-12-31", "2017-12-31", "2017-12-31", "2017-09-30"),
    ] as [(Day, Day, Day, Day)])
  func ends(day: Day, month: Day, quarter: Day, before: Day) {
    #expect(day.endOfMonth == month)
    #expect(day.endOfQuarter == quarter)
    #expect(day.endOfQuarterBefore == before)
  }

  @Test(
    "months later, or the month's last day",
    arguments: [
      ("2017-01-31", 1, "2017-02-28"), ("2020-01-31", 1, "2020-02-29"),
      ("2020-02-29", 12, "2021-02-28"), ("2020-02-29", 48, "2024-02-29"),
      ("2017-03-31", -1, "2017-02-28"), ("2017-01-15", -1, "2016-12-15"),
      ("2017-11-30", 3, "2018-02-28"), ("2017-05-31", 0, "2017-05-31"),
      ("2017-12-31", -24, "2015-12-31"),
    ] as [(Day, Int, Day)])
  func months(day: Day, months: Int, expected: Day) {
    #expect(day.adding(months: months) == expected)
  }

  @Test(
    "days between, over leap days and years",
    arguments: [
      ("2017-09-30", "2017-12-31", 92), ("2016-02-28", "2016-03-01", 2),
      ("2017-02-28", "2017-03-01", 1), ("2017-12-31", "2017-09-30", -92),
      ("2000-01-01", "2100-01-01", 36_525), ("2100-02-28", "2100-03-01", 1),
    ] as [(Day, Day, Int)])
  func between(start: Day, end: Day, days: Int) {
    #expect(start.days(until: end) == days)
    #expect(start.adding(days: days) == end)
    #expect((start < end) == (days > 0))
  }

  @Test(
    "the ISO form is read strictly",
    arguments: [
      "", "2017", "2017-13-01", "2017-00-10", "2017-02-29", "1900-02-29", "2017-04-31", "2017-1-01",
      "2017-01-1", "17-01-01", "2017/01/01", "2017-01-00", "0000-01-01", "2017-01-01 ",
      "+017-01-01",
      "２０１７-01-01", "2017-01-01-01", "2017--1-01",
    ])
  func wrongISO(text: String) { #expect(Day(iso: text) == nil) }

  @Test(
    "typed days",
    arguments: [
      ("2017-12-31", "2017-12-31"), ("31/12/2017", "2017-12-31"), ("31.12.2017", "2017-12-31"),
      ("31-12-2017", "2017-12-31"), ("1/2/2017", "2017-02-01"), (" 01/02/2017 ", "2017-02-01"),
      ("29/2/2020", "2020-02-29"),
    ] as [(String, Day)])
  func typed(text: String, day: Day) { #expect(Day(typed: text) == day) }

  @Test(
    "what is no day",
    arguments: [
      "", "31/12/17", "12/31/2017", "29/2/2017", "31/12", "31/12.2017", "31 12 2017", "2017/12/31",
      "today", "31/12/2017 x", "-1/12/2017", "031/12/2017",
    ])
  func wrong(text: String) { #expect(Day(typed: text) == nil) }

  @Test("days are written in both languages")
  func written() {
    let day: Day = "2017-02-01"
    #expect(day.text(in: .italian) == "01/02/2017")
    #expect(day.text(in: .english) == "2017-02-01")
    #expect(day.year == 2017)
  }

  @Test("periods hold both ends")
  func periods() {
    #expect(Period(year: 2017) == Period(from: "2017-01-01", to: "2017-12-31"))
    #expect(Period(years: 2017...2019) == Period(from: "2017-01-01", to: "2019-12-31"))
    #expect(Period(from: "2017-06-30", to: "2017-01-01").end == "2017-06-30")
    #expect(!Period(year: 2017).spansYears)
    #expect(Period(from: "2017-12-31", to: "2018-01-01").spansYears)
  }

  private func length(of month: Int, in year: Int) -> Int {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
