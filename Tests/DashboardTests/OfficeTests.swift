import Canvas
import PerformanceModel
import Testing

@testable import Dashboard

@Suite("Who answers for what")
struct OfficeTests {
  private let metrology = "Vigilanza e metrologia"

  @Test("one key narrows every view to the office chosen, and the choice is remembered")
  func mine() throws {
    var state = State.opened()
    state.press(.character("m"))
    #expect(state.keyContext == .offices)
    while !state.view.lines.contains(where: { $0.contains("▸ \(metrology)") }) {
      state.press(.down)
    }
    #expect(state.press(.enter) == [.remember(.office(metrology, isAlone: true))])
    let own = state.plan.objectives.indices.filter(state.session.isMine)
    #expect(!own.isEmpty && own.count < 92)
    let total = state.session.derived.means.total
    #expect(total == RollUp(of: own.map { state.result.objectives[$0] }))
    #expect(state.view.lines[0].contains("solo \(metrology)"))
    state.press(.character("p"))
    #expect(state.rows.compactMap(\.objective).sorted() == own)
    state.press(.left)
    #expect(state.press(.character("m")) == [.remember(.office(metrology, isAlone: false))])
    #expect(state.session.derived.means.total == state.result.total)
    state.press(.character("m"))
    #expect(state.session.office == metrology)
  }

  @Test("the explanation of a mean counts what the mean counts")
  func explanation() {
    var state = State.opened()
    state.session.office = metrology
    state.session.refresh()
    state.press(.character("s"))
    let lines = state.view.lines.joined(separator: "\n")
    #expect(lines.contains("solo \(metrology)"))
    let own = state.plan.objectives.indices.filter { state.session.isMine($0) }
    let inArea = own.filter { state.plan.objectives[$0].area == Code("1") }
    #expect(lines.contains("di \(inArea.count)"))
  }

  @Test(
    "an objective is assigned on the screen, completed from known names, and undo gives it back")
  func assigning() throws {
    var state = State.opened()
    state.open("1.1.2")
    let code = try #require(Code("1.1.2"))
    let before = try #require(state.plan.objective(code)).assignmentInForce
    state.press(.character("a"))
    state.type("vigil")
    state.press(.right, .tab)
    state.type("Anna Rossi")
    let effects = state.press(.enter)
    guard case .save(let events)? = effects.first, events.count == 1 else {
      Issue.record("nothing saved")
      return
    }
    let assigned = Assignment(office: metrology, person: "Anna Rossi")
    #expect(state.plan.objective(code)?.assignmentInForce == assigned)
    state.press(.character("u"))
    #expect(state.plan.objective(code)?.assignmentInForce == before)
  }

  @Test(
    "what the form shows is what it takes, a known name also without the key that completes it",
    arguments: [
      ([Key.enter], "Vigilanza e metrologia"),
      ([.tab, .enter], "Vigilanza e metrologia"),
      ([.delete, .enter, .enter], "vig"),
    ])
  func completing(keys: [Key], office: String) throws {
    var state = State.opened()
    state.open("1.1.2")
    state.press(.character("a"))
    state.type("vig")
    #expect(state.view.lines.joined().contains("vigilanza e metrologia"))
    state.press(keys)
    let code = try #require(Code("1.1.2"))
    // The person of the office before does not come along unasked.
    #expect(
      state.plan.objective(code)?.assignmentInForce == Assignment(office: office, person: nil))
  }

  @Test("an office that the plan does not know is asked about; typing on takes the question back")
  func newOffice() {
    var state = State.opened()
    state.open("1.1.2")
    state.press(.character("a"))
    state.type("zzz")
    #expect(state.press(.enter).isEmpty)
    #expect(state.view.lines.joined().contains("«zzz» non c'è fra gli uffici"))
    state.type("a")
    #expect(state.press(.enter).isEmpty)
    #expect(!state.press(.enter).isEmpty)
    #expect(state.session.offices.contains(OfficeCount(name: "zzza", count: 1)))
  }

  @Test("the first office of a plan needs no second word")
  func firstOffice() {
    var state = State.opened(on: Sample.fresh)
    state.open("1.1.2")
    state.press(.character("a"))
    state.type("Anagrafe")
    #expect(!state.press(.enter).isEmpty)
  }

  @Test("a typed person stays with any office; the one in force goes with its office")
  func person() throws {
    var state = State.opened()
    state.open("1.1.2")
    let code = try #require(Code("1.1.2"))
    state.press(.character("a"), .tab)
    state.type("Bruna Neri")
    state.press(.tab)
    state.type("vig")
    state.press(.enter)
    #expect(
      state.plan.objective(code)?.assignmentInForce
        == Assignment(office: metrology, person: "Bruna Neri"))
    state.press(.character("a"))
    state.type("svil")
    state.press(.control("u"))
    state.type(metrology)
    #expect(state.view.lines.joined().contains("Bruna Neri"))
  }

  @Test("the way back is never cut", arguments: [120, 80, 40])
  func wayBack(columns: Int) {
    var state = State.opened(columns: columns, rows: 24)
    state.press(.right, .character("a"))
    state.type("vig")
    state.press(.enter)
    #expect(state.view.lines[22].hasSuffix("u annulla"))
  }

  @Test(
    "what stands beside an area, and the counts of a folded heading, are those of the office too")
  func branches() throws {
    var state = State.opened()
    state.session.office = metrology
    state.session.refresh()
    state.press(.character("p"), .home)
    let own = state.session.members(of: .area(try #require(Code("1"))))
    let mean = RollUp(of: own.map { state.result.objectives[$0] })
    #expect(mean.objectiveCount < 26)
    let shown = try #require(mean.achievement.map { state.phrases.mean($0, of: mean) })
    #expect(state.view.lines.contains { $0.contains(shown) })
    state.press(.character("z"))
    let heading = RowID.heading(try #require(Code("1")), .programmedActivity)
    let row = try #require(state.rows.firstIndex { $0.id == heading })
    let counts = Dictionary(grouping: state.session.members(of: heading)) {
      state.result.objectives[$0].status
    }
    let achieved = try #require(counts[.achieved]).count
    #expect(state.view.lines[3 + row - state.route.top].contains("■ \(achieved)"))
  }

  @Test("a whole branch is assigned at once, and undone at once")
  func branch() {
    var state = State.opened()
    let before = state.plan.objectives.map(\.assignmentInForce)
    state.press(.character("a"))
    #expect(state.view.lines.joined().contains("Assegna 26 obiettivi"))
    state.type("Nuovo ufficio")
    #expect(state.press(.enter).isEmpty, "a new office is asked about first")
    state.press(.enter)
    #expect(state.session.offices.contains(OfficeCount(name: "Nuovo ufficio", count: 26)))
    state.press(.character("u"))
    #expect(state.plan.objectives.map(\.assignmentInForce) == before)
  }

  @Test("without any office the key says how to name one")
  func noOffices() {
    var state = State.opened(on: Sample.fresh)
    state.press(.character("m"))
    #expect(state.dialog == nil)
    #expect(state.view.lines.joined().contains("Nessun ufficio è assegnato"))
  }
}
