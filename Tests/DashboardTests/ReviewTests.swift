import PerformanceModel
import Testing

@testable import Dashboard

@Suite("Reviewing a reading")
struct ReviewTests {
  @Test("confirming takes the mark away; undo opens the reading again")
  func confirming() throws {
    var state = State.opened()
    state.open("4.1")
    #expect(state.view.lines.joined().contains("ambiguo"))
    state.press(.character("c"))
    #expect(state.keyContext == .review)
    #expect(state.view.lines.joined().contains("«=50%», riga 93"))
    let effects = state.press(.enter)
    guard case .save(let events)? = effects.first, case .decided(_, let decision)? = events.last
    else {
      Issue.record("no decision to save")
      return
    }
    #expect(decision.ruling == .confirmed)
    let code = try #require(Code("4.1"))
    #expect(state.plan.indicator(code)?.readingInForce == .confirmed)
    state.press(.character("u"))
    #expect(state.plan.indicator(code)?.readingInForce == .ambiguous)
    state.press(.character("U"))
    #expect(state.plan.indicator(code)?.readingInForce == .confirmed)
  }

  @Test("a reading is confirmed once; the second time says who did it")
  func confirmedOnce() {
    var state = State.opened()
    state.open("4.1")
    state.press(.character("c"), .enter)
    #expect(state.press(.character("c"), .enter).isEmpty)
    #expect(state.words.contains("già deciso da ufficio prova il"))
    state.open("2.2")
    #expect(state.press(.character("c"), .enter).isEmpty)
    #expect(state.words.contains("non c'è niente da confermare"))
  }

  @Test("undoing a correction brings back what held before it, confirmed as it was")
  func undoneCorrection() throws {
    var state = State.opened()
    state.open("4.1")
    state.press(.character("c"), .enter)
    let code = try #require(Code("4.1"))
    let before = try #require(state.plan.indicator(code))
    var target = before.target(on: Sample.day)
    target.criterion = .value(.atLeast, 60)
    state.press(.character("c"))
    _ = state.update(.correctionRead(code, target), at: Sample.moment)
    #expect(state.plan.indicator(code)?.target(on: Sample.day) == target)
    state.press(.character("u"))
    #expect(state.plan.indicator(code)?.target(on: Sample.day) == before.target(on: Sample.day))
    #expect(state.plan.indicator(code)?.readingInForce == .confirmed)
    state.press(.character("U"))
    #expect(state.plan.indicator(code)?.target(on: Sample.day) == target)
  }

  @Test("a correction into another unit says what becomes of the figures")
  func otherUnit() throws {
    var state = State.opened()
    state.open("2.2")
    let code = try #require(Code("2.2"))
    var target = try #require(state.plan.indicator(code)).target
    (target.unit, target.measure) = (.days, .duration)
    state.press(.character("c"))
    #expect(!state.update(.correctionRead(code, target), at: Sample.moment).isEmpty)
    #expect(state.words.contains("4 misurazioni, registrate come nuove imprese ICT (conteggio)"))
    #expect(state.words.contains("corretto il 31/01/2018, da ufficio prova"))
  }

  @Test("why a correction cannot be read is said whole", arguments: [(80, 24), (40, 10)])
  func refusedWhole(size: (Int, Int)) throws {
    var state = State.opened(columns: size.0, rows: size.1)
    state.open("4.3")
    state.press(.character("c"), .character("x"))
    let reason = "«x» non è un obiettivo: scrivi un confronto e un numero, come ≥ 20 imprese"
    let code = try #require(Code("4.3"))
    _ = state.update(.correctionRefused(code, reason: reason), at: Sample.moment)
    #expect(state.words.contains(reason))
  }

  @Test("a typed correction is read outside, taken when it is understood, refused beside its field")
  func correcting() throws {
    var state = State.opened()
    state.open("4.3")
    state.press(.character("c"))
    state.type("≤ 3")
    guard case .readCorrection("≤ 3", let code, var target)? = state.press(.enter).first else {
      Issue.record("nothing to read")
      return
    }
    _ = state.update(.correctionRefused(code, reason: "manca qualcosa"), at: Sample.moment)
    #expect(state.view.lines.joined().contains("manca qualcosa"))
    target.criterion = .value(.atMost, 3)
    target.rule = .targetOverValue
    _ = state.update(.correctionRead(code, target), at: Sample.moment)
    #expect(state.dialog == nil)
    #expect(
      state.result.objectives[try #require(state.plan.objectiveIndex(of: code))].status == .achieved
    )
  }
}
