import PerformanceModel
import Testing

@testable import Dashboard

@Suite("The date of a measurement")
struct EntryDateTests {
  @Test("quick dates: today, the last end of a month, of a quarter, and the ones before")
  func quickDates() {
    var state = State.opened()
    state.press(.right, .down, .down, .character("e"), .tab, .tab, .tab)
    let date = { (state: State) -> String in
      (state.dialog as? EntryForm)?.text(of: .date) ?? ""
    }
    #expect(date(state) == "31/12/2017")
    state.press(.character("t"))
    #expect(date(state) == "30/09/2017")
    state.press(.character("m"))
    #expect(date(state) == "31/08/2017")
    state.press(.character("o"))
    #expect(date(state) == "31/01/2018")
    state.press(.character("m"))
    #expect(date(state) == "31/12/2017")
    state.type("30/6/2017")
    #expect(date(state) == "30/6/2017")
  }

  @Test(
    "a day is typed in words, whatever its letters stand for; which one is meant is shown beside it",
    arguments: [
      ("oggi", "= 31/01/2018"), ("ottobre", "= 31/10/2017"), ("marzo", "= 31/03/2017"),
      ("terzo trimestre", "= 30/09/2017"), ("today", "= 31/01/2018"), ("14/7", "= 14/07/2017"),
      ("fine mese", "= 31/12/2017"), ("1° luglio", "= 01/07/2017"),
    ])
  func words(typed: String, shown: String) throws {
    for columns in [120, 40] {
      var state = State.opened(columns: columns)
      state.open("2.2")
      state.press(.character("e"), .tab)
      state.type(typed)
      let form = try #require(state.dialog as? EntryForm)
      #expect(form.text(of: .date) == typed)
      #expect(state.words.contains(shown), "\(state.view.lines)")
    }
  }

  @Test("a day in full needs nothing beside it")
  func fullDay() {
    var state = State.opened()
    state.open("2.2")
    state.press(.character("e"), .tab)
    state.type("30/6/2017")
    #expect(!state.words.contains("= 30/06/2017"))
  }
}
