import PerformanceModel
import Testing

@testable import Dashboard

@Suite("Entering a measurement")
struct EntryTests {
  /// Opens the form of 1.1.2 and fills in its figures.
  private func filled() -> State {
    var state = State.opened()
    state.press(.right, .down, .down, .character("e"))
    state.type("152")
    state.press(.tab)
    state.type("200")
    return state
  }

  /// Saves the form, without a cause of the deviation.
  private func saved() -> (state: State, effects: [Effect]) {
    var state = filled()
    #expect(state.press(.enter).isEmpty, "the cause is asked for first")
    let effects = state.press(.enter)
    return (state, effects)
  }

  @Test("the form shows the status that saving would bring, before it is saved")
  func preview() {
    let lines = filled().view.lines.joined(separator: "\n")
    #expect(lines.contains("152 / 200 = 76\u{A0}%"))
    #expect(lines.contains("▲ quasi raggiunto, 95\u{A0}%"))
  }

  @Test("saving records the figure, judges again and asks for the file to be written")
  func saving() throws {
    let before = filled().result.areas[0].counts
    var (state, effects) = saved()
    guard case .save(let events)? = effects.first,
      case .measured(let code, let measured)? = events.last
    else {
      Issue.record("no event to save")
      return
    }
    #expect(code == Code("1.1.2"))
    #expect(measured.entry == .ratio(152, 200))
    #expect(measured.date == Day(iso: "2017-12-31"))
    #expect(state.session.saving == .saving)
    #expect(state.view.lines.joined().contains("1.1.2 = 76\u{A0}%, quasi raggiunto"))
    #expect(state.result.areas[0].counts[.nearly] == (before[.nearly] ?? 0) + 1)
    _ = state.update(.saved(through: measured.id), at: Sample.moment)
    #expect(state.session.saving == .saved)
  }

  @Test("undo takes the figure back, redo brings it again; the history keeps all three events")
  func undo() throws {
    var (state, _) = saved()
    let code = try #require(Code("1.1.2"))
    let before = try #require(state.plan.indicator(code)).measurements.count
    state.press(.character("u"))
    var indicator = try #require(state.plan.indicator(code))
    #expect(indicator.measurements.count == before)
    #expect(indicator.retractions.count == 1)
    #expect(indicator.standingMeasurements.count == before - 1)
    state.press(.character("U"))
    indicator = try #require(state.plan.indicator(code))
    #expect(indicator.standingMeasurements.count == before)
    #expect(indicator.standingMeasurements.last?.entry == .ratio(152, 200))
    state.press(.character("u"), .character("u"))
    #expect(state.view.lines.joined().contains("Niente da annullare."))
  }

  @Test(
    "what cannot be read is refused beside its field, and nothing is recorded",
    arguments: [
      ("12x", "200", "31/12/2017", "«x» non è ammesso in un numero"),
      ("152", "0", "31/12/2017", "il denominatore non può essere 0"),
      ("152", "200", "31/2/2017", "questo giorno non esiste"),
      ("152", "200", "1/2/2018", "la data è dopo oggi, 31/01/2018"),
      ("152", "", "31/12/2017", "manca un numero"),
    ])
  func refused(numerator: String, denominator: String, date: String, message: String) {
    var state = State.opened()
    state.press(.right, .down, .down, .character("e"))
    state.type(numerator)
    state.press(.tab)
    state.type(denominator)
    state.press(.tab, .tab)
    state.type(date)
    #expect(state.press(.enter).isEmpty)
    #expect(state.keyContext == .entry)
    #expect(state.view.lines.joined(separator: "\n").contains(message))
  }

  @Test("a figure that finally misses its target asks for the cause, once, in a field of its own")
  func cause() throws {
    var state = filled()
    #expect(state.view.lines.joined().contains("Causa dello scostamento"))
    state.press(.enter)
    #expect(state.keyContext == .entry)
    #expect(state.view.lines.joined().contains("Invio di nuovo salva senza."))
    state.type("personale ridotto")
    guard case .save(let events)? = state.press(.enter).first,
      case .measured(let code, let measured)? = events.last
    else {
      Issue.record("not saved")
      return
    }
    #expect(measured.cause == "personale ridotto")
    let index = try #require(state.plan.objectiveIndex(of: code))
    #expect(!Need.causeMissing.holds(for: state.result.objectives[index], asOf: state.asOf))
  }

  @Test("a figure that meets its target has no field for a cause")
  func noCause() {
    var state = filled()
    state.press(.backTab, .backspace, .backspace, .backspace)
    state.type("190")
    #expect(!state.view.lines.joined().contains("Causa dello scostamento"))
    #expect(!state.press(.enter).isEmpty)
  }

  @Test("a figure of an earlier day is shown as of that day, and says which one decides")
  func laterDecides() {
    var state = State.opened()
    state.press(.right, .character("e"))
    state.type("60")
    state.press(.tab)
    state.type("200")
    state.press(.tab, .tab)
    state.type("30/5/2017")
    let lines = state.view.lines.joined(separator: "\n")
    #expect(lines.contains("60 / 200 = 30\u{A0}%"))
    #expect(lines.contains("resta determinante la misurazione al 31/12/2017"))
  }

  @Test("an act needs an answer, and the day of a yes")
  func act() {
    var state = State.opened()
    state.open("1.P6")
    state.press(.character("e"), .enter)
    #expect(state.view.lines.joined().contains("scegli sì o no"))
    state.press(.character("s"), .enter)
    #expect(state.view.lines.joined().contains("serve il giorno in cui è stato fatto"))
    state.type("15/12/2017")
    #expect(!state.press(.enter).isEmpty)
    #expect(state.view.lines.joined().contains("1.P6 = fatto, raggiunto"))
  }

  @Test("leaving a form with something typed asks first; No is the answer of Enter")
  func leaving() {
    var state = filled()
    state.press(.escape)
    #expect(state.keyContext == .question)
    state.press(.enter)
    #expect(state.keyContext == .entry)
    state.press(.escape, .character("s"))
    #expect(state.keyContext == .list)
  }

  @Test("save and next goes to the form of the next row")
  func series() {
    var state = State.opened()
    state.press(.right, .character("e"))
    state.type("168")
    state.press(.tab)
    state.type("200")
    state.press(.control("n"))
    #expect(state.keyContext == .entry)
    #expect(state.view.lines.joined().contains("Misurazione · 1.1.1"))
  }

  @Test(
    "what is wrong is said whole, on low and narrow screens too",
    arguments: [
      ("1.P6", "s\r", "serve il giorno in cui è stato fatto"),
      ("1.1.2", "1.70.0\r", "le migliaia sono separate male: 1.234.567"),
      ("1.1.2", "170\t190\t80\r", "o il valore o le sue due parti, non entrambi"),
    ], [(120, 40), (80, 24), (40, 10)])
  func whole(entry: (code: String, keys: String, message: String), size: (Int, Int)) {
    var state = State.opened(columns: size.0, rows: size.1)
    state.open(entry.code)
    state.press(.character("e"))
    state.press(entry.keys.map { $0 == "\r" ? .enter : $0 == "\t" ? .tab : .character($0) })
    #expect(state.words.contains(entry.message), "\(state.view.lines)")
  }

  @Test("the keys that mean a date or an answer are named in their field and in the help")
  func typedKeys() {
    var state = State.opened(columns: 80, rows: 24)
    state.open("1.P6")
    state.press(.character("e"))
    #expect(state.words.contains("s sì n no"))
    state.press(.tab)
    #expect(state.words.contains("o oggi m fine mese t fine trimestre"))
    state.press(.function(1), .pageDown)
    #expect(state.words.contains("m fine mese"))
  }

  @Test("the way back from a row is right where another form is open, and where none follows")
  func wayBack() {
    var state = State.opened(columns: 80, rows: 24)
    state.press(.right, .character("e"))
    state.press("168\t200".map { $0 == "\t" ? .tab : .character($0) })
    state.press(.control("n"))
    #expect(state.words.contains("raggiunto. Esc, poi u annulla"))
    state.press(.escape, .character("u"))
    #expect(state.words.contains("Annullato: 1.1 ="))
  }

  @Test("the last row of a worklist is the last, also when it leaves the list with its figure")
  func lastRow() {
    var state = State.opened()
    state.press(.character("w"), .end)
    let code = state.route.selection
    let before = state.rows.count
    state.press(.character("e"), .character("s"), .tab)
    state.type("15/12/2017")
    state.press(.control("n"))
    #expect(state.rows.count == before - 1 && !state.rows.contains { $0.id == code })
    #expect(state.dialog == nil)
    #expect(state.words.contains("raggiunto. Era l'ultima riga. u annulla"))
  }

  @Test("the form is judged anew when the plan or the day has changed")
  func evaluatedAnew() throws {
    var state = State.opened(today: Sample.day)
    state.open("2.2")
    state.press(.character("e"))
    state.type("17")
    state.press(.tab)
    state.type("domani")
    var form = try #require(state.dialog as? EntryForm)
    #expect(form.evaluation.problems.map(\.fault) == [.dateInFuture(Sample.day)])
    let next = Moment(now: Sample.moment.now, today: Sample.day.adding(days: 2))
    _ = state.update(.resized(state.size), at: next)
    form = try #require(state.dialog as? EntryForm)
    #expect(form.evaluation.day == Sample.day.adding(days: 3))
    #expect(form.evaluation.problems.map(\.fault) == [.dateInFuture(next.today)])
    #expect(form.evaluation.preview == nil)
    _ = state.update(.planChanged(Sample.empty), at: next)
    form = try #require(state.dialog as? EntryForm)
    #expect(form.evaluation.preview == nil)
  }

  @Test("read-only: the key says why it does not work")
  func readOnly() {
    var state = State.opened(isReadOnly: true)
    state.press(.right, .character("e"))
    #expect(state.keyContext == .list)
    #expect(state.view.lines.joined().contains("Sola lettura"))
  }

  @Test("a save that fails is said, kept and tried again with everything that waits")
  func failedSave() {
    var (state, _) = saved()
    _ = state.update(.saveFailed(reason: "disco pieno"), at: Sample.moment)
    #expect(state.view.lines.joined().contains("NON SALVATO"))
    #expect(state.press(.character("q")).isEmpty)
    state.press(.down)
    #expect(state.press(.character("q")).isEmpty, "another key in between asks anew")
    #expect(state.press(.character("q")) == [.quit])
    let retried = state.press(.control("s"))
    guard case .save(let events)? = retried.first else {
      Issue.record("nothing tried again")
      return
    }
    #expect(events.count == 1)
  }
}
