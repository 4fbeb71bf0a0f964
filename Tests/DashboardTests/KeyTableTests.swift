import Canvas
import PerformanceModel
import Testing
import Wording

@testable import Dashboard

@Suite("The key table")
struct KeyTableTests {
  @Test("no key has two meanings in one context", arguments: KeyContext.allCases)
  func unambiguous(context: KeyContext) {
    let keys = KeyBinding.all(in: context).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(
    "every context but the question names its help, and can be left", arguments: KeyContext.allCases
  )
  func leaving(context: KeyContext) {
    let commands = Set(KeyBinding.all(in: context).map(\.command))
    let ways: Set<Command> = [.back, .close, .clearFilter, .cancelEntry, .decline, .quit]
    #expect(!commands.isDisjoint(with: ways))
  }

  @Test("help shows every key of its context", arguments: [KeyContext.overview, .list, .detail])
  func help(context: KeyContext) {
    var state = State.opened(columns: 100, rows: 120)
    if context != .overview { state.press(.right) }
    if context == .detail { state.press(.right) }
    state.press(.character("?"))
    let lines = state.view.lines
    for binding in KeyBinding.all(in: context) {
      let words = binding.help(state.phrases)
      #expect(lines.contains { $0.contains(words) }, "\(words)")
    }
  }

  @Test("every key of every context does something in some state")
  func everyKeyWorks() {
    for context in KeyContext.allCases {
      for binding in KeyBinding.all(in: context) {
        let works = States.in(context).contains { start in
          var state = start
          state.notice = nil
          let effects = state.update(.key(binding.keys[0]), at: Sample.moment)
          return !effects.isEmpty || state.view != start.view || state.places != start.places
        }
        #expect(works, "\(binding.command) in \(context)")
      }
    }
  }

  @Test("an unknown key is named, with the way to the help")
  func unknownKey() {
    var state = State.opened()
    state.press(.function(9))
    #expect(state.view.lines.joined().contains("Tasto sconosciuto: F9. Premi ? per l'aiuto."))
  }
}

/// States in which the keys of a context have something to do.
enum States {
  static func `in`(_ context: KeyContext) -> [State] {
    var base = State.opened(columns: 120, rows: 20)
    _ = base.update(.key(.down), at: Sample.moment)
    let keys: [[Key]] =
      switch context {
      case .overview: [[], [.down], [.character("[")]]
      case .list:
        [
          [.right], [.right, .down, .down], [.right, .pageDown, .down],
          [.right, .down, .shiftDown], [.right, .character("J"), .character("J")],
        ]
      case .detail: [[.right, .right], [.right, .right, .down, .down]]
      case .typing:
        [[.character("/")], [.character("/"), .character("e"), .down, .down, .pageDown]]
      case .entry:
        [
          [.right, .character("e"), .tab], [.right, .down, .down, .down, .down, .character("e")],
          [.character(":")] + "2.3 ".map { Key.character($0) } + [.enter, .character("e")],
          [.character(":")] + "2.3 ".map { Key.character($0) } + [
            .enter, .character("e"), .pageDown,
          ],
        ]
      case .question: [[.right, .character("e"), .character("1"), .escape]]
      case .help: [[.character("?")], [.character("?"), .pageDown, .down]]
      case .explain: [[.right, .character("s")], [.right, .character("s"), .down, .down]]
      case .themes: [[.character("t")], [.character("t"), .down]]
      case .palette: [[.character(":")], [.character(":"), .down]]
      case .history: [[.character("H")], [.character("H"), .pageDown]]
      case .information: [[.character("i")]]
      }
    return keys.flatMap { keys -> [State] in
      [base, small].map { start in
        var state = start
        state.press(keys)
        return state
      } + [withHistory(keys)]
    }.filter { $0.keyContext == context }
  }

  private static var small: State { State.opened(columns: 60, rows: 8) }

  /// A state with something to undo and redo, and with something that could not be saved.
  private static func withHistory(_ keys: [Key]) -> State {
    var state = State.opened()
    state.press(.right, .down, .down, .character("e"))
    state.type("1")
    state.press(.tab)
    state.type("2")
    state.press(.enter, .left)
    _ = state.update(.saveFailed(reason: "prova"), at: Sample.moment)
    state.press(keys)
    return state
  }
}
