import PerformanceModel
import Testing

@Suite("Reading a measurement as it is typed")
struct MeasurementReaderTests {
  private func reader(_ language: Language = .italian, today: Day = "2018-01-31")
    -> MeasurementReader
  {
    MeasurementReader(
      language: language,
      days: DayReader(today: today, programmingYear: 2017, language: language))
  }

  private func text(_ texts: [MeasurementText.Field: String]) -> MeasurementText {
    var text = MeasurementText()
    for (field, typed) in texts { text[field] = typed }
    return text
  }

  @Test(
    "each measure takes its own fields",
    arguments: [
      (.count, [.value: " 14 "], .value(14)), (.ratio, [.value: "75,5 %"], .value("75.5")),
      (.ratio, [.value: "121/190"], .ratio(121, 190)), (.index, [.value: "102%"], .value(102)),
      (.percentage, [.numerator: "1.200", .denominator: "2.000"], .ratio(1200, 2000)),
      (.yesNo, [.answer: "No"], .done(false)), (.yesNo, [.answer: "-"], .done(false)),
      (.milestone, [.answer: "sì", .date: "15 dicembre"], .done(true)),
      (.milestone, [.answer: "FATTO", .date: "1/6"], .done(true)),
    ] as [(Measure, [MeasurementText.Field: String], Measurement.Entry)])
  func entries(
    measure: Measure, texts: [MeasurementText.Field: String], entry: Measurement.Entry
  ) {
    let outcome = reader().read(text(texts), of: measure)
    #expect(outcome.faults.isEmpty)
    #expect(outcome.entry == entry)
  }

  @Test(
    "every fault is named, in the order of the fields",
    arguments: [
      (.count, [:], [.number(.empty)]), (.ratio, [:], [.number(.empty), .number(.empty)]),
      (.count, [.value: "12x"], [.number(.unexpected("x"))]),
      (.count, [.value: "12/3"], [.number(.unexpected("/"))]),
      (.count, [.value: "75%"], [.number(.unexpected("%"))]),
      (.count, [.numerator: "1", .denominator: "2"], [.wrongKind(.count)]),
      (.count, [.answer: "sì"], [.wrongKind(.count)]),
      (.yesNo, [.value: "1"], [.wrongKind(.yesNo)]),
      (.yesNo, [:], [.answerMissing]), (.yesNo, [.answer: "forse"], [.answerMissing]),
      (.milestone, [.answer: "sì"], [.dateOfActMissing]),
      (.ratio, [.value: "3", .numerator: "1"], [.valueAndParts]),
      (.ratio, [.value: "3/0"], [.denominatorZero]),
      (.ratio, [.value: "1/2", .numerator: "1"], [.valueAndParts]),
      (
        .ratio, [.numerator: "x", .denominator: "0", .date: "31/2"],
        [.number(.unexpected("x")), .denominatorZero, .date(.noSuchDay(lastOfMonth: "2017-02-28"))]
      ),
      (.count, [.value: "1", .date: "boh"], [.date(.unreadable)]),
      (.count, [.value: "1", .date: "domani"], [.dateInFuture("2018-01-31")]),
      (.count, [.value: "1", .date: "7/14/17"], [.date(.noSuchMonth(14))]),
    ] as [(Measure, [MeasurementText.Field: String], [EntryFault])])
  func faults(
    measure: Measure, texts: [MeasurementText.Field: String], faults: [EntryFault]
  ) {
    let outcome = reader().read(text(texts), of: measure)
    #expect(outcome.faults.map(\.fault) == faults)
    #expect(throws: MeasurementText.Fault.self) { _ = try outcome.get() }
  }

  @Test(
    "a fault in a quotient typed as one text is one of that text",
    arguments: [
      ("121/0", .denominatorZero), ("12/", .number(.empty)), ("x/3", .number(.unexpected("x"))),
    ] as [(String, EntryFault)])
  func quotients(typed: String, fault: EntryFault) throws {
    let found = try #require(reader().read(text([.value: typed]), of: .ratio).faults.first)
    #expect(found.field == .value && found.text == typed && found.fault == fault)
  }

  @Test("a figure without a day has today's, or that of the end of the programming year")
  func proposed() throws {
    let text = text([.value: "1"])
    #expect(try reader().read(text, of: .count).get().date == "2017-12-31")
    #expect(try reader(today: "2017-05-02").read(text, of: .count).get().date == "2017-05-02")
  }

  @Test("a day that is not allowed is understood all the same")
  func understood() {
    let outcome = reader().read(text([.value: "1", .date: "1 febbraio 2018"]), of: .count)
    #expect(outcome.date == nil)
    #expect(outcome.understoodDay == "2018-02-01")
  }

  @Test("figures that the languages read differently are pointed out", arguments: Language.allCases)
  func ambiguous(language: Language) {
    let texts = text([.numerator: "1.500", .denominator: "2000"])
    let outcome = reader(language).read(texts, of: .ratio)
    #expect(outcome.ambiguous.map(\.text) == ["1.500"])
    #expect(outcome.ambiguous.map(\.figure) == [language == .italian ? 1500 : "1.5"])
  }

  @Test(
    "a line is the figure, then perhaps the day",
    arguments: [
      ("17", .count, [.value: "17"]), ("17 30/9", .count, [.value: "17", .date: "30/9"]),
      ("17 fine mese", .count, [.value: "17", .date: "fine mese"]),
      ("17 il 14 luglio 2017", .count, [.value: "17", .date: "il 14 luglio 2017"]),
      ("17 31/2", .count, [.value: "17", .date: "31/2"]),
      ("1 500 14/7", .money, [.value: "1 500", .date: "14/7"]),
      ("75 %", .ratio, [.value: "75 %"]),
      ("152 / 200 30/9", .ratio, [.numerator: "152", .denominator: "200", .date: "30/9"]),
      ("12/5", .ratio, [.numerator: "12", .denominator: "5"]),
      ("12/5", .count, [.value: "12/5"]), ("14/7 14/7", .count, [.value: "14/7", .date: "14/7"]),
      ("sì ieri", .yesNo, [.answer: "sì", .date: "ieri"]), ("ieri", .yesNo, [.answer: "ieri"]),
      ("17 boh", .count, [.value: "17 boh"]), ("", .count, [:]), ("  ", .yesNo, [:]),
    ] as [(String, Measure, [MeasurementText.Field: String])])
  func lines(line: String, measure: Measure, texts: [MeasurementText.Field: String]) {
    #expect(MeasurementText(line: line, of: measure, days: reader().days) == text(texts))
  }
}
