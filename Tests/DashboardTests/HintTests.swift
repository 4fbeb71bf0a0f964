import Canvas
import PerformanceModel
import Testing

@testable import Dashboard

@Suite("Hints and counts of lists")
struct HintTests {
  private func hints(_ state: State) -> String { state.view.lines.last ?? "" }

  @Test("a hint is shown where its key has something to act on")
  func available() {
    var state = State.opened()
    #expect(!hints(state).contains("e inserisci") && hints(state).contains("s perché"))
    while case .area? = state.route.selection { state.press(.down) }
    while state.currentObjective == nil { state.press(.down) }
    #expect(hints(state).contains("e inserisci"))
    state.press(.home, .right)
    #expect(hints(state).contains("e inserisci") && hints(state).contains("c target"))
    while state.navigation.selectedRow?.objective != nil { state.press(.down) }
    #expect(!hints(state).contains("e inserisci") && !hints(state).contains("c target"))
  }

  @Test("an empty list offers no command for its rows")
  func empty() {
    var state = State.opened()
    state.press(.character("/"))
    state.type("qqqq")
    state.press(.enter)
    #expect(state.rows.isEmpty)
    for hint in ["→ apri", "e inserisci", "s perché", "c target"] {
      #expect(!hints(state).contains(hint))
    }
  }

  @Test("the hint of the own office says where it leads")
  func mine() {
    var state = State.opened()
    #expect(hints(state).contains("m ufficio"))
    state.press(.character("@"), .down, .enter)
    #expect(hints(state).contains("m tutti"))
  }

  @Test("positions count objectives, not headings, and say that some are folded")
  func counts() {
    var state = State.opened(columns: 80, rows: 24)
    state.press(.down, .right)
    #expect(state.view.lines[22].contains("1–19 di 31"))
    state.press(.end)
    #expect(state.view.lines[22].contains("–31 di 31"))
    state.press(.character("z"))
    let shown = state.rows.count { $0.objective != nil }
    #expect(state.view.lines[22].contains("\(shown) di 31 · il resto è nei rami chiusi"))
  }

  @Test("a detail that goes on says by how much and by which key", arguments: [12, 18, 24, 40])
  func more(rows: Int) throws {
    var state = State.opened(columns: 80, rows: rows)
    state.open("2.2")
    let body = Layout(size: state.size).body
    let line = state.view.lines[body.endRow - 1]
    let rest = DetailView(state: state).length - body.rows + 1
    #expect(line.contains("altre righe: ↓") == (rest > 1))
    if rest > 1 { #expect(line.hasPrefix(" \(rest) ")) }
    state.press(.end)
    #expect(!state.view.lines[body.endRow - 1].contains("altre righe"))
  }

  @Test("letters scattered over words do not match", arguments: ["zzzz", "qxz", "ooooo"])
  func palette(query: String) {
    let palette = PaletteDialog(query: TextEditor(query))
    #expect(palette.entries(in: State.opened()).isEmpty)
  }
}
