import PerformanceModel
import Testing

@testable import Dashboard

@Suite("Correcting and retracting")
struct MeasurementListTests {
  private let code = Code("1.1.2") ?? .area(1)

  private func opened() -> State {
    var state = State.opened()
    state.press(.right, .down, .down, .character("v"))
    return state
  }

  @Test("the list shows every measurement, and who entered the selected one when")
  func list() {
    let lines = opened().view.lines.joined(separator: "\n")
    #expect(lines.contains("▸ 30/06/2017  121 / 190"))
    #expect(lines.contains("inserita da uff. registro imprese"))
  }

  @Test("a correction replaces the measurement; undo brings the first back")
  func correcting() throws {
    var state = opened()
    state.press(.down, .enter)
    #expect(state.view.lines.joined().contains("Correzione · 1.1.2"))
    state.press(.end, .backspace, .backspace)
    state.type("48")
    guard case .save(let events)? = state.press(.enter).first,
      case .measured(_, let measured)? = events.last
    else {
      Issue.record("not saved")
      return
    }
    #expect(measured.entry == .ratio(48, 190))
    let indicator = try #require(state.plan.indicator(code))
    let replaced = try #require(measured.replaces)
    #expect(!indicator.standingMeasurements.contains { $0.id == replaced })
    state.press(.character("u"))
    let again = try #require(state.plan.indicator(code))
    #expect(again.standingMeasurements.contains { $0.id == replaced })
  }

  @Test("a retraction needs a reason, stays in the history, and can be undone")
  func retracting() throws {
    var state = opened()
    state.press(.character("x"), .enter)
    #expect(state.view.lines.joined().contains("serve un motivo"))
    state.type("contata due volte")
    #expect(!state.press(.enter).isEmpty)
    let indicator = try #require(state.plan.indicator(code))
    #expect(indicator.retractions.map(\.reason) == ["contata due volte"])
    #expect(indicator.standingMeasurements.count == 1)
    state.press(.character("v"), .enter)
    #expect(state.view.lines.joined().contains("Non è più valida"))
    state.press(.escape, .character("u"))
    #expect(state.plan.indicator(code)?.standingMeasurements.count == 2)
    state.press(.character("U"))
    #expect(state.plan.indicator(code)?.standingMeasurements.count == 1)
    state.press(.character("u"))
    #expect(state.plan.indicator(code)?.standingMeasurements.count == 2)
  }

  @Test("a figure that somebody else corrected meanwhile is not corrected again")
  func correctedMeanwhile() throws {
    var state = opened()
    state.press(.enter)
    let first = try #require(state.plan.indicator(code)?.standingMeasurements.last)
    var plan = state.plan
    plan.apply(
      .measured(
        code,
        Measurement(
          id: "other", date: first.date, entry: .value(70), author: "Bianchi",
          recordedAt: Sample.moment.now, replaces: first.id)))
    _ = state.update(.planChanged(plan), at: Sample.moment)
    #expect(state.press(.enter).isEmpty)
    #expect(state.keyContext == .entry)
    #expect(state.words.contains("è già corretta, da Bianchi il"))
  }

  @Test("where only the cause is missing, the correction opens on it")
  func causeFirst() {
    var state = State.opened()
    state.open("4.1")
    #expect(state.words.contains("da motivare: v, poi Invio per scriverla"))
    state.press(.character("v"), .enter)
    state.type("personale ridotto")
    #expect(!state.press(.enter).isEmpty)
    #expect(state.words.contains("personale ridotto"))
    #expect(!state.words.contains("da motivare: v, poi Invio per scriverla"))
  }

  @Test("leaving the reason comes back to the list")
  func leaving() throws {
    var state = opened()
    state.press(.down, .character("x"), .escape)
    let list = try #require(state.dialog as? MeasurementsDialog)
    #expect(list.code == code && list.selection == 1)
  }
}
