import Canvas
import PerformanceModel
import Testing
import Wording

@testable import Dashboard

@Suite("The key table")
struct KeyTableTests {
  @Test("no key has two meanings in one context", arguments: KeyTable.shipped.contexts)
  func unambiguous(context: KeyContext) {
    let keys = KeyTable.shipped.bindings(in: context).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(
    "every context but the question names its help, and can be left",
    arguments: KeyTable.shipped.contexts
  )
  func leaving(context: KeyContext) {
    let commands = Set(KeyTable.shipped.bindings(in: context).map(\.command))
    let ways: Set<Command> = [
      .go(.back), .answer(.close), .arrange(.clearFilter), .edit(.cancelEntry), .answer(.decline),
      .run(.quit),
    ]
    #expect(!commands.isDisjoint(with: ways))
  }

  @Test("help shows every key of its context", arguments: [KeyContext.overview, .list, .detail])
  func help(context: KeyContext) {
    var state = State.opened(columns: 100, rows: 120)
    if context != .overview { state.press(.right) }
    if context == .detail { state.press(.right) }
    state.press(.character("?"))
    let lines = state.view.lines
    for binding in KeyTable.shipped.bindings(in: context) {
      // A long explanation goes on in the next line.
      let words = binding.help(state.phrases).prefix(12)
      #expect(lines.contains { $0.contains(words) }, "\(words)")
    }
  }

  @Test("every key of every context does something in some state")
  func everyKeyWorks() {
    for context in KeyTable.shipped.contexts {
      let states = States.in(context)
      for binding in KeyTable.shipped.bindings(in: context) {
        let works = states.contains { start in
          var state = start
          state.notice = nil
          let effects = state.update(.key(binding.keys[0]), at: Sample.moment)
          return !effects.isEmpty || state.view != start.view
            || state.navigation.routes.map(\.kind) != start.navigation.routes.map(\.kind)
        }
        #expect(works, "\(binding.command) in \(context)")
      }
    }
  }

  @Test(
    "a list to choose from has the keys of a list, and one line of the help that closes it",
    arguments: KeyTable.shipped.contexts.filter { $0.kind == .choice })
  func choices(context: KeyContext) {
    for key in [Key.home, .end, .pageUp, .pageDown] {
      #expect(KeyTable.shipped.binding(of: key, in: context) != nil, "\(key)")
    }
    #expect(KeyTable.shipped.bindings(in: context).count { $0.command == .answer(.close) } == 1)
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
    [wide, small, withHistory, contested].flatMap { start in
      keys(to: context).map { keys in
        var state = start
        state.press(keys)
        return state
      }
    }.filter { $0.keyContext == context }
  }

  private static var contested: State {
    var state = State.opened()
    _ = state.update(.planChanged(Sample.contested), at: Sample.moment)
    return state
  }

  private static func keys(to context: KeyContext) -> [[Key]] { ways[context] ?? [] }

  /// The keys that lead to each context.
  private static let ways: [KeyContext: [[Key]]] = [
    .overview: [[], [.character("[")]],
    .list: [
      [.right], [.right, .down, .down], [.right, .pageDown, .down],
      [.right, .down, .shiftDown, .character("J")],
    ],
    .detail: [[.right, .right], [.right, .right, .down, .down]],
    .typing: [[.character("/")], [.character("/"), .character("e"), .down, .down, .pageDown]],
    .entry: [
      [.right, .character("e"), .tab],
      [.character(":"), .character("2"), .character("."), .character("3"), .character(" ")]
        + [.enter, .character("e")],
      [.character(":"), .character("2"), .character("."), .character("3"), .character(" ")]
        + [.enter, .character("e"), .pageDown],
    ],
    .quickEntry: [
      [.right, .down, .down, .character("1")],
      [.right, .down, .down, .character("9"), .character("/"), .character("9")],
    ],
    .form: [[.right, .character("a")]],
    .filters: [[.right, .character("f")], [.right, .character("f"), .character(" "), .down]],
    .offices: [[.character("@")], [.character("@"), .down]],
    .measurements: [[.right, .character("v")], [.right, .character("v"), .down]],
    .review: [[.right, .character("c")], [.right, .character("c"), .character("x")]],
    .question: [[.right, .character("e"), .character("1"), .escape]],
    .help: [[.character("?")], [.character("?"), .pageDown, .down]],
    .explain: [[.right, .character("s")], [.right, .character("s"), .down, .down]],
    .themes: [[.character("t")], [.character("t"), .down]],
    .palette: [[.character(":")], [.character(":"), .down]],
    .history: [[.character("H")], [.character("H"), .pageDown, .pageDown]],
    .conflicts: [[.character("D")], [.character("D"), .down]],
    .information: [[.character("i")], [.character("i"), .down]],
  ]

  private static let wide: State = {
    var state = State.opened(columns: 120, rows: 20)
    state.press(.down)
    return state
  }()

  private static let small: State = {
    var state = wide
    _ = state.update(.resized(Size(columns: 60, rows: 8)), at: Sample.moment)
    return state
  }()

  /// A state with something to undo and redo, and with something that could not be saved.
  private static let withHistory: State = {
    var state = wide
    state.press(.right, .down, .down, .character("e"))
    state.type("7")
    state.press(.tab)
    state.type("8")
    state.press(.enter, .left)
    state.press(.character("e"))
    state.press(.character("u"), .character("U"))
    _ = state.update(.saveFailed(reason: "prova"), at: Sample.moment)
    return state
  }()
}
