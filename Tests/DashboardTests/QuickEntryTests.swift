import PerformanceModel
import Testing

@testable import Dashboard

@Suite("Entering a measurement on one line")
struct QuickEntryTests {
  private func recorded(_ code: String, _ line: String) -> Measurement? {
    var state = State.opened()
    state.open(code)
    state.press(.character("E"))
    state.type(line)
    var effects = state.press(.enter)
    if effects.isEmpty { effects = state.press(.enter) }
    guard case .save(let events)? = effects.first, case .measured(_, let measurement)? = events.last
    else { return nil }
    return measurement
  }

  @Test(
    "what is typed is read by what the indicator measures",
    arguments: [
      ("1.1.2", "170/200", Measurement.Entry.ratio(170, 200), "2017-12-31"),
      ("1.1.2", "170 / 200 30/9", .ratio(170, 200), "2017-09-30"),
      ("1.1.2", "85%", .value(85), "2017-12-31"),
      ("2.2", "17", .value(17), "2017-12-31"),
      ("2.2", "17 2017-11-30", .value(17), "2017-11-30"),
      ("1.P6", "sì 15/12", .done(true), "2017-12-15"),
      ("1.P6", "no", .done(false), "2017-12-31"),
      ("1.P6", "fatto 15 dicembre", .done(true), "2017-12-15"),
      ("1.P6", "sì 15/1", .done(true), "2018-01-15"),
      ("2.2", "17 fine trimestre", .value(17), "2017-12-31"),
      ("2.2", "17 Q3 2017", .value(17), "2017-09-30"),
    ])
  func read(code: String, line: String, entry: Measurement.Entry, day: String) throws {
    let measurement = try #require(recorded(code, line), "\(line)")
    #expect(measurement.entry == entry)
    #expect(measurement.date == Day(iso: day))
  }

  @Test("a figure begun on a row is its first character, and the status is shown while typing")
  func begun() {
    var state = State.opened()
    state.press(.right, .down, .down)
    state.type("190/200")
    #expect(state.keyContext == .quickEntry)
    #expect(state.view.lines[38].contains("1.1.2 = 190/200"))
    #expect(state.view.lines[38].contains("■ raggiunto"))
    #expect(!state.press(.enter).isEmpty)
    #expect(state.keyContext == .list)
  }

  @Test(
    "what cannot be read is said on the line, and nothing is recorded", arguments: ["12x", "/"])
  func refused(line: String) {
    var state = State.opened()
    state.open("2.2")
    state.press(.character("E"))
    state.type(line)
    #expect(state.press(.enter).isEmpty)
    #expect(state.keyContext == .quickEntry)
    #expect(state.view.lines[38].contains("non è ammesso in un numero"))
  }

  @Test("a day that does not exist is said, with the last one of its month")
  func wrongDay() {
    var state = State.opened()
    state.open("2.2")
    state.press(.character("E"))
    state.type("17 31/2")
    #expect(state.press(.enter).isEmpty)
    #expect(state.words.contains("l'ultimo del mese è il 28/02/2017"))
  }

  @Test(
    "the line says what its measure takes",
    arguments: [
      ("1.P6", "", "sì o no, poi il giorno"), ("1.P6", "7", "sì o no, poi il giorno"),
      ("1.P6", "sì", "serve il giorno"), ("1.1.2", "", "152/200, o il valore"),
      ("2.2", "", "il numero"),
    ])
  func help(code: String, line: String, words: String) {
    var state = State.opened(columns: 80, rows: 24)
    state.open(code)
    state.press(.character("E"))
    state.type(line)
    #expect(state.words.contains(words), "\(state.view.lines.suffix(4))")
  }

  @Test(
    "the status is whole at any width, above the line where there is no room beside it",
    arguments: [120, 80, 40])
  func outcome(columns: Int) {
    var state = State.opened(columns: columns, rows: 10)
    state.open("1.1.2")
    state.type("170")
    #expect(state.press(.enter).isEmpty, "more than the whole is asked about")
    #expect(state.words.contains("raggiunto, 212,5 % 170 % al 31/12/2017 Più del 100 %"))
    #expect(state.words.contains("(prima 121/190) Invio di nuovo registra."))
    #expect(!state.press(.enter).isEmpty)
  }

  @Test("in a series the figure just recorded is told beside the next line")
  func seriesNotice() {
    var state = State.opened()
    state.press(.right)
    state.type("168/200")
    state.press(.control("n"))
    #expect(state.keyContext == .quickEntry)
    #expect(state.words.contains("Registrato: 1.1 = 84 %"))
  }

  @Test("the line goes on in the whole form, with what was typed")
  func wholeForm() {
    var state = State.opened()
    state.open("1.1.2")
    state.type("150/200")
    state.press(.tab)
    guard let form = state.dialog as? EntryForm else {
      Issue.record("no form")
      return
    }
    #expect(form.text(of: .numerator) == "150")
    #expect(form.text(of: .denominator) == "200")
  }

  @Test("save and next goes down the list")
  func series() {
    var state = State.opened()
    state.press(.right)
    state.type("168/200")
    #expect(state.press(.down).isEmpty, "an arrow records nothing")
    state.press(.control("n"))
    #expect(state.keyContext == .quickEntry)
    #expect(state.view.lines[38].contains("1.1.1 ="))
    state.press(.escape, .down, .character("-"), .character("5"))
    #expect(state.view.lines[38].contains("= -5"), "a figure may begin with its sign")
  }
}
