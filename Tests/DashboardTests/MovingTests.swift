import Canvas
import PerformanceModel
import Testing

@testable import Dashboard

@Suite("Moving about")
struct MovingTests {
  @Test("a row opens and closes again where the reader was")
  func inAndOut() {
    var state = State.opened()
    state.press(.down, .right, .down, .down)
    let selection = state.route.selection
    state.press(.right)
    #expect(state.keyContext == .detail)
    state.press(.left)
    #expect(state.route.selection == selection)
    state.press(.left)
    #expect(state.route.selection == .area(Code("2")!))
  }

  @Test("the selection stays on its objective through sorting, resizing and reload")
  func selectionStays() {
    var state = State.opened()
    state.press(.down, .right, .down, .down, .down)
    let selection = state.route.selection
    for _ in SortOrder.allCases {
      state.press(.character("o"))
      #expect(state.route.selection == selection)
    }
    _ = state.update(.resized(Size(columns: 40, rows: 10)), at: Sample.moment)
    #expect(state.route.selection == selection)
    #expect(state.view.rows.contains { $0.contains { $0.style.isSelected } })
    _ = state.update(.planChanged(Sample.fresh), at: Sample.moment)
    #expect(state.route.selection == selection)
  }

  @Test("the search looks everywhere, without accents, and Esc brings the place back")
  func search() {
    var state = State.opened()
    let before = state.view.lines
    state.press(.character("/"))
    state.type("modalita")
    let lines = state.view.lines.joined(separator: "\n")
    #expect(lines.contains("4.6"))
    #expect(lines.contains(" di 92"))
    state.type("zzz")
    #expect(state.view.lines.joined().contains("Nessuna riga corrisponde"))
    state.press(.escape)
    #expect(state.view.lines == before)
  }

  @Test("folding hides the branch and shows it again")
  func folding() {
    var state = State.opened()
    state.press(.right)
    let open = state.rows.count
    state.press(.character(" "))
    #expect(state.rows.count == open - 2)
    state.press(.character(" "))
    #expect(state.rows.count == open)
  }

  @Test("the as-of date steps by months, quarters and years, and comes back to today")
  func dates() {
    var state = State.opened()
    state.press(.character("["))
    #expect(state.asOf == Day(iso: "2017-12-31"))
    state.press(.character("{"))
    #expect(state.asOf == Day(iso: "2017-09-30"))
    state.press(.character("<"))
    #expect(state.asOf == Day(iso: "2016-12-31"))
    state.press(.character("]"))
    #expect(state.asOf == Day(iso: "2017-01-31"))
    state.press(.character("="))
    #expect(state.asOf == Sample.day)
  }

  @Test("a dashboard opened for a day comes back to it, and from there goes to today")
  func openedForDay() throws {
    let today = try #require(Day(iso: "2026-03-10"))
    var state = State.opened(today: today)
    state.press(.character("["))
    #expect(state.words.contains("Situazione al 31/12/2017. = torna al 31/01/2018"))
    state.press(.character("="))
    #expect(state.asOf == Sample.day)
    #expect(state.words.contains("Situazione al 31/01/2018. = va a oggi"))
    state.press(.character("="))
    #expect(state.asOf == today)
    #expect(state.words.contains("= torna al 31/01/2018"))
  }

  @Test("where the dashboard shows today, nothing leads to today")
  func onToday() {
    var state = State.opened()
    state.press(.character("["), .character("="))
    #expect(state.asOf == Sample.day)
    #expect(!state.words.contains("va a oggi"))
  }

  @Test("themes are listed by their titles; without colours the list says why none is seen")
  func themes() {
    var state = State.opened(hasColours: false)
    #expect(state.press(.character("t")) == [.nameThemes])
    let title = Theme.Title(italian: "Scuro", english: "Dark")
    _ = state.update(.themesNamed(["dark": title]), at: Sample.moment)
    #expect(state.words.contains("Scuro dark"))
    #expect(state.words.contains("Niente colori qui"))
    state = State.opened()
    state.press(.character("t"))
    #expect(!state.words.contains("Niente colori qui"))
  }

  @Test("a need opens the worklist of just that need")
  func needs() {
    var state = State.opened()
    while state.route.selection != .need(.overdue) { state.press(.down) }
    state.press(.enter)
    #expect(state.route.kind == .worklist(.overdue))
    #expect(state.rows.count == state.result.total.counts[.overdue])
  }

  @Test("no red in March for what is due in December")
  func march() {
    let state = State.opened(asOf: Day(iso: "2017-03-31")!)
    #expect(state.result.total.counts[.missed] == nil)
    #expect(state.result.total.counts[.overdue] == nil)
  }
}
