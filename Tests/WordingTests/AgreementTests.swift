import PerformanceModel
import Testing
import Wording

@Suite("Words agree with what they are said of")
struct AgreementTests {
  private let italian = Phrases(.italian)
  private let english = Phrases(.english)

  @Test(
    "a noun of the plan follows a number that it agrees with, else it stands in brackets",
    arguments: [
      (3, "imprese", "3 imprese"), (1, "nuove azioni", "1 (nuove azioni)"),
      (3, "azione", "3 (azione)"), (1, "azione", "1 azione"), (0, "azione", "0 (azione)"),
      (-1, "convenzioni", "-1 (convenzioni)"), (1, "nuove imprese ICT", "1 (nuove imprese ICT)"),
      (2, "aziende speciali operative", "2 aziende speciali operative"),
      (14, "convenzioni e/o azioni", "14 convenzioni e/o azioni"),
      (2, "unità", "2 unità"), (1, "unità", "1 unità"), (1, "FTE", "1 FTE"), (5, "FTE", "5 FTE"),
      (2, "n. imprese", "2 n. imprese"), (1, "n. imprese", "1 (n. imprese)"),
      (4, "utente", "4 (utente)"), (1, "utente", "1 utente"), (2, "operatore", "2 (operatore)"),
      (1, "companies", "1 (companies)"), (3, "company", "3 (company)"),
      (3, "workshop", "3 workshop"),
    ])
  func countedNouns(number: Int, noun: String, expected: String) {
    for phrases in [italian, english] {
      let shown = phrases.figure(Figure(number), .counted(noun))
      #expect(shown.replacing("\u{A0}", with: " ") == expected)
    }
  }

  @Test("1,5 of a thing is a plural; a day agrees with its number")
  func decimals() throws {
    let half = try Figure(typed: "1,5", in: .italian)
    #expect(italian.figure(half, .counted("imprese")) == "1,5\u{A0}imprese")
    #expect(italian.figure(1, .days) == "1\u{A0}giorno")
    #expect(italian.figure(2, .days) == "2\u{A0}giorni")
  }

  @Test(
    "an act is done on a day, a figure is that of a situation",
    arguments: [
      (Measurement.Entry.done(true), "il 28/02/2017", "on 2017-02-28"),
      (.done(false), "al 28/02/2017", "as of 2017-02-28"),
      (.value(14), "al 28/02/2017", "as of 2017-02-28"),
      (.ratio(1, 2), "al 28/02/2017", "as of 2017-02-28"),
    ])
  func days(entry: Measurement.Entry, inItalian: String, inEnglish: String) throws {
    let measurement = try Said.measurement(entry)
    #expect(italian.when(measurement) == inItalian)
    #expect(english.when(measurement) == inEnglish)
    #expect(italian.before("x", measurement) == "prima: x \(inItalian)")
  }

  @Test(
    "statuses and readings are counted in the right number",
    arguments: [(1, "1 scritto"), (2, "2 scritti"), (0, "0 scritti")])
  func readings(count: Int, expected: String) {
    #expect("\(count) \(italian.name(of: Reading.written, count: count))" == expected)
  }

  @Test(
    "what is needed, and what is missing, each have a verb in their own number",
    arguments: [
      (15, 14, "servono almeno 15, ne manca 1"), (16, 14, "servono almeno 16, ne mancano 2"),
      (1, 0, "serve almeno 1, ne manca 1"), (3, 0, "servono almeno 3, ne mancano 3"),
    ])
  func requirements(goal: Int, value: Int, expected: String) throws {
    let result = try Said.indicator(.value(.atLeast, Figure(goal)), .value(Figure(value)))
      .result(asOf: Said.day("2018-01-31"), thresholds: Thresholds())
    #expect(italian.requirement(try #require(result.requirement)) == expected)
  }

  @Test(
    "a value in progress has no delay, or is below what is expected, with any noun",
    arguments: [
      (7, "nessun ritardo (andamento atteso: 7\u{A0}imprese)"),
      (2, "sotto l'andamento atteso (7\u{A0}imprese)"),
    ])
  func pace(value: Int, expected: String) throws {
    let indicator = try Said.indicator(
      .value(.atLeast, 15), .value(Figure(value)), on: "2017-06-30")
    let result = indicator.result(asOf: try Said.day("2017-06-30"), thresholds: Thresholds())
    #expect(italian.reason(result.reason, result) == expected)
  }

  @Test("what is left out of a mean is named in its number")
  func leftOut() throws {
    let codes = try ["1.1", "1.2"].map { try #require(Code($0)) }
    #expect(
      italian.words(of: Derivation.Step.leftOut(.overdue, [codes[0]]))
        == "Esclusi dalla media, \(italian.name(of: Status.overdue)): 1.1")
    #expect(
      italian.words(of: Derivation.Step.leftOut(.overdue, codes))
        == "Esclusi dalla media, \(italian.name(of: Status.overdue, count: 2)): 1.1 · 1.2")
  }

  @Test(
    "only an act is late; a figure that is missing has a due date that lies some days back",
    arguments: [
      (Measure.yesNo, 1, "1 giorno di ritardo"), (.milestone, 31, "31 giorni di ritardo"),
      (.ratio, 31, "da 31 giorni"), (.count, 1, "da 1 giorno"),
    ])
  func lateness(measure: Measure, days: Int, expected: String) {
    #expect(italian.lateness(days, of: measure) == expected)
  }

  @Test("a figure that is not of its due date has no deviation, in days or in points")
  func gapOfOldFigure() throws {
    let indicator = try Said.indicator(.value(.atLeast, 80), .value(63), on: "2017-06-30")
    let result = indicator.result(asOf: try Said.day("2018-01-31"), thresholds: Thresholds())
    #expect(result.status == .overdue)
    #expect(result.daysLate == 31)
    #expect(italian.gap(result) == italian.nothing)
  }

  @Test(
    "an indicator, or several, did not reach the target",
    arguments: [
      (1, 0, 0, "1 indicatore non ha raggiunto il target."),
      (2, 0, 0, "2 indicatori non hanno raggiunto il target."),
      (0, 0, 1, "1 indicatore è in ritardo o senza misurazione valida."),
      (0, 0, 6, "6 indicatori sono in ritardo o senza misurazione valida."),
    ])
  func deviations(missed: Int, unexplained: Int, open: Int, expected: String) {
    #expect(
      italian.deviationsSummary(missed: missed, unexplained: unexplained, open: open) == expected)
  }

  @Test("one measurement of a sheet is recorded, or two", arguments: [1, 2])
  func sheets(count: Int) {
    #expect(
      italian.sheetRecorded(count, unchanged: 0, blank: 0, isDry: false)
        .hasPrefix("Misurazioni registrate: \(count), "))
    let left = count == 1 ? "Ne resta 1" : "Ne restano 2"
    #expect(italian.conflictSettled("x", left: count).contains(left))
  }
}
