import PerformanceModel
import TestSupport
import Testing

@Suite("Reading a day as it is typed")
struct DayReaderTests {
  private func reader(
    _ language: Language = .italian, today: Day = "2017-11-25", isTypedToday: Bool = true
  ) -> DayReader {
    DayReader(
      today: today, programmingYear: 2017, language: language, isTypedToday: isTypedToday)
  }

  /// The meaning of a text: an ISO day, or the problem.
  private func outcome(_ text: String, _ reader: DayReader) -> Result<Day, DayProblem> {
    do throws(DayProblem) {
      return .success(try reader.day(text))
    } catch {
      return .failure(error)
    }
  }

  @Test(
    "in figures the day precedes the month, in both languages",
    arguments: [
      ("14/7/2017", "2017-07-14"), ("14.7.2017", "2017-07-14"), ("14-07-2017", "2017-07-14"),
      ("2017-07-14", "2017-07-14"), ("2017/7/14", "2017-07-14"), (" 14 / 7 / 2017 ", "2017-07-14"),
      ("14/7/17", "2017-07-14"), ("4.7.18", "2018-07-04"), ("1/2/99", "1999-02-01"),
      ("14/7", "2017-07-14"), ("14.7", "2017-07-14"), ("4-7", "2017-07-04"),
      ("31/12", "2017-12-31"), ("7/4/17", "2017-04-07"), ("29/2/20", "2020-02-29"),
      ("3/2017", "2017-03-31"), ("2017-02", "2017-02-28"),
    ] as [(String, Day)])
  func figures(text: String, day: Day) {
    for language in Language.allCases {
      #expect(outcome(text, reader(language)) == .success(day), "\(text)")
    }
  }

  @Test(
    "words of either language are read in both",
    arguments: [
      ("oggi", "2017-11-25"), ("Today", "2017-11-25"), ("IERI", "2017-11-24"),
      ("yesterday", "2017-11-24"), ("l'altro ieri", "2017-11-23"), ("l’altro ieri", "2017-11-23"),
      ("the day before yesterday", "2017-11-23"), ("domani", "2017-11-26"),
      ("tomorrow", "2017-11-26"),
      ("14 luglio", "2017-07-14"), ("14 luglio 2016", "2016-07-14"), ("14 lug. 17", "2017-07-14"),
      ("il 14 luglio", "2017-07-14"), ("1° luglio", "2017-07-01"), ("1º luglio", "2017-07-01"),
      ("primo luglio", "2017-07-01"), ("l'8 marzo 2018", "2018-03-08"),
      ("14-lug-2017", "2017-07-14"), ("14 July", "2017-07-14"), ("July 14", "2017-07-14"),
      ("July 14, 2016", "2016-07-14"), ("14th of July 2017", "2017-07-14"),
      ("the 1st of May", "2017-05-01"), ("2nd June '16", "2016-06-02"),
      ("marzo 2017", "2017-03-31"), ("marzo '16", "2016-03-31"), ("Feb 2016", "2016-02-29"),
      ("marzo", "2017-03-31"), ("fine marzo", "2017-03-31"), ("end of March 2016", "2016-03-31"),
      ("inizio marzo", "2017-03-01"),
    ] as [(String, Day)])
  func words(text: String, day: Day) {
    for language in Language.allCases {
      #expect(outcome(text, reader(language)) == .success(day), "\(text)")
    }
  }

  @Test(
    "spans mean their last day",
    arguments: [
      ("1° trimestre", "2017-03-31"), ("I trim. 2016", "2016-03-31"), ("2017-Q1", "2017-03-31"),
      ("Q1 2017", "2017-03-31"), ("q3", "2017-09-30"), ("1Q2016", "2016-03-31"),
      ("T2 2017", "2017-06-30"), ("terzo trimestre", "2017-09-30"),
      ("first quarter of 2016", "2016-03-31"), ("2nd quarter", "2017-06-30"),
      ("Q4 '16", "2016-12-31"), ("II semestre 2016", "2016-12-31"), ("H1 2017", "2017-06-30"),
      ("S1", "2017-06-30"), ("first half of 2017", "2017-06-30"),
      ("1st half year", "2017-06-30"), ("2° quadrimestre", "2017-08-31"),
      ("fine 1° trimestre", "2017-03-31"), ("end of Q2", "2017-06-30"),
      ("inizio 2° semestre", "2017-07-01"), ("fine 2016", "2016-12-31"),
      ("fine anno 2016", "2016-12-31"), ("year-end 2016", "2016-12-31"),
      ("start of 2018", "2018-01-01"),
    ] as [(String, Day)])
  func spans(text: String, day: Day) {
    for language in Language.allCases {
      #expect(outcome(text, reader(language)) == .success(day), "\(text)")
    }
  }

  @Test(
    "an end without a name is the last one up to today and to the end of the programming year",
    arguments: [
      ("fine mese", "2017-10-31", "2017-12-31", "2017-01-31"),
      ("month end", "2017-10-31", "2017-12-31", "2017-01-31"),
      ("a fine trimestre", "2017-09-30", "2017-12-31", "2017-03-31"),
      ("end of the quarter", "2017-09-30", "2017-12-31", "2017-03-31"),
      ("fine semestre", "2017-06-30", "2017-12-31", "2017-06-30"),
      ("fine anno", "2017-12-31", "2017-12-31", "2017-12-31"),
      ("year end", "2017-12-31", "2017-12-31", "2017-12-31"),
      ("fine dell'anno", "2017-12-31", "2017-12-31", "2017-12-31"),
      ("inizio trimestre", "2017-10-01", "2017-10-01", "2017-01-01"),
    ] as [(String, Day, Day, Day)])
  func ends(text: String, within: Day, after: Day, before: Day) {
    #expect(outcome(text, reader()) == .success(within), "\(text)")
    #expect(outcome(text, reader(today: "2026-11-25")) == .success(after), "\(text)")
    #expect(outcome(text, reader(today: "2016-11-25")) == .success(before), "\(text)")
  }

  @Test(
    "a day without a year is one of the programming year; in the year after, the last up to today",
    arguments: [
      ("2016-05-10", "2017-01-15", "2017-12-31"), ("2017-11-25", "2017-01-15", "2017-12-31"),
      ("2018-01-10", "2017-01-15", "2017-12-31"), ("2018-01-31", "2018-01-15", "2017-12-31"),
      ("2018-12-31", "2018-01-15", "2018-12-31"), ("2019-01-31", "2017-01-15", "2017-12-31"),
    ] as [(Day, Day, Day)])
  func withoutYear(today: Day, january: Day, december: Day) {
    let reader = reader(today: today)
    #expect(outcome("15/1", reader) == .success(january))
    #expect(outcome("15 gennaio", reader) == .success(january))
    #expect(outcome("31 December", reader) == .success(december))
  }

  @Test(
    "what no calendar has is named",
    arguments: [
      ("31/2", .noSuchDay(lastOfMonth: "2017-02-28")),
      ("29/2/2017", .noSuchDay(lastOfMonth: "2017-02-28")),
      ("30 febbraio 2016", .noSuchDay(lastOfMonth: "2016-02-29")),
      ("31 Sept", .noSuchDay(lastOfMonth: "2017-09-30")),
      ("0/5/2017", .noSuchDay(lastOfMonth: "2017-05-31")),
      ("7/14/17", .noSuchMonth(14)), ("12/31/2017", .noSuchMonth(31)), ("1/13", .noSuchMonth(13)),
      ("2017-13-01", .noSuchMonth(13)), ("1/0", .noSuchMonth(0)),
      ("Q5 2017", .noSuchPart(count: 4)), ("3° semestre", .noSuchPart(count: 2)),
    ] as [(String, DayProblem)])
  func problems(text: String, problem: DayProblem) {
    for language in Language.allCases {
      #expect(outcome(text, reader(language)) == .failure(problem), "\(text)")
    }
  }

  @Test(
    "what is no date, or may be several, is not guessed",
    arguments: [
      "", " ", "boh", "2017", "14", "14/", "/7", "31/12.2017", "31 12 2017", "031/12/2017",
      "1/2/3", "14/7/017", "luglio 14", "marzo 17", "14 fine luglio", "2017 fine marzo",
      "trimestre", "anno 2017", "fine", "fine fine",
      "fine trimestre 2017", "14 luglio 2017 x", "-1/12/2017", "1.2017", "+14/7", "14/7/2017€",
      "٣/٧/2017", "Q", "99999999999999999999/1", "year 0000", "1/1/0000", "14 luglio 0", "e oggi",
    ])
  func unreadable(text: String) {
    #expect(outcome(text, reader()) == .failure(.unreadable), "\(text)")
  }

  @Test("a month that both languages know, before a number, is a day in English alone")
  func sharedNames() {
    #expect(outcome("mar 17", reader(.english)) == .success("2017-03-17"))
    #expect(outcome("mar 17", reader(.italian)) == .failure(.unreadable))
    #expect(outcome("luglio 14", reader(.english)) == .failure(.unreadable))
  }

  @Test(
    "words that depend on today are refused where somebody may have written them earlier",
    arguments: ["oggi", "ieri", "yesterday", "fine mese", "end of quarter"])
  func writtenEarlier(text: String) {
    #expect(outcome(text, reader(isTypedToday: false)) == .failure(.dependsOnToday))
  }

  @Test("so is a day without its year that two years have had by then")
  func writtenEarlierWithoutYear() {
    let reader = reader(today: "2018-01-31", isTypedToday: false)
    #expect(outcome("15/1", reader) == .failure(.dependsOnToday))
    #expect(outcome("gennaio", reader) == .failure(.dependsOnToday))
    #expect(outcome("30/9", reader) == .success("2017-09-30"))
    #expect(outcome("15/1/2018", reader) == .success("2018-01-15"))
  }

  @Test("other forms are read there all the same", arguments: ["31/12", "fine anno", "Q4"])
  func writtenEarlierInFull(text: String) {
    #expect(outcome(text, reader(isTypedToday: false)) == .success("2017-12-31"))
  }

  @Test("a text that was pasted is refused at once")
  func pasted() {
    let text = String(repeating: "1st of ", count: 100_000)
    #expect(outcome(text, reader()) == .failure(.unreadable))
    let line = MeasurementText(line: text, of: .count, days: reader())
    #expect(line[.value] != nil && line[.date] == nil)
  }

  @Test("any text comes to a day or to a problem", arguments: 0..<200)
  func anyText(seed: Int) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "14", "7", "2017", "31", "0", "/", ".", "-", " ", "'", "°", "luglio", "mar", "fine", "trim",
      "Q", "oggi", "of", "è", "🇮🇹", "\u{301}", "th", "anno", "month",
    ]
    let count = Int.random(in: 0...7, using: &random)
    let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    if case .success(let day) = outcome(text, reader()) {
      #expect(outcome(day.iso, reader()) == .success(day))
    }
  }
}
