import Testing

@testable import Dashboard

@Suite("Doubting what is entered")
struct EntryDoubtTests {
  @Test(
    "what is hardly meant is recorded when it is said twice",
    arguments: [
      ("1.1.2", "\t\t170", "Più del 100 %: manca il denominatore? (prima 121/190)"),
      ("1.1.2", "300\t190", "il numeratore supera il denominatore"),
      ("1.1.2", "-5\t190", "Un numero negativo"), ("2.2", "-3", "Un numero negativo"),
    ])
  func doubt(code: String, keys: String, warning: String) {
    var state = State.opened()
    state.open(code)
    state.press(.character("e"))
    state.press(keys.map { $0 == "\t" ? .tab : .character($0) })
    #expect(state.words.contains(warning), "it is said while typing")
    #expect(state.press(.enter).isEmpty)
    #expect(state.words.contains("Invio di nuovo registra"))
    // Typing on takes it back.
    state.press(.character("0"))
    #expect(!state.words.contains("Invio di nuovo registra"))
    state.press(.enter)
    var effects = state.press(.enter)
    // A figure that misses its target is asked for its cause besides.
    if effects.isEmpty { effects = state.press(.enter) }
    #expect(!effects.isEmpty)
  }

  @Test(
    "what is usual for the measure is not doubted",
    arguments: [("1.1.2", "190\t190"), ("2.2", "60"), ("2.8", "500\t400"), ("1.E2", "-1")])
  func noDoubt(code: String, keys: String) {
    var state = State.opened()
    state.open(code)
    state.press(.character("e"))
    state.press(keys.map { $0 == "\t" ? .tab : .character($0) })
    #expect(!state.press(.enter).isEmpty)
  }
}
