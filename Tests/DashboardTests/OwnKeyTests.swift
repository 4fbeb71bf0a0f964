import Canvas
import Testing

@testable import Dashboard

@Suite("Keys of the reader's own")
struct OwnKeyTests {
  @Test(
    "a name of a key is read",
    arguments: [
      ("e", Key.character("e")), ("^P", .control("p")), ("M-x", .alternate("x")),
      ("F5", .function(5)), ("pageup", .pageUp), ("S-Tab", .backTab), ("Space", .character(" ")),
    ])
  func names(name: String, key: Key) {
    #expect(Key(named: name) == key)
  }

  @Test("what names no key is refused", arguments: ["", "ee", "F13", "Ctrl", "^^", " "])
  func refused(name: String) {
    #expect(Key(named: name) == nil)
  }

  @Test("every command has a name that finds it", arguments: Command.allCases)
  func commands(command: Command) {
    #expect(Command(name: command.name) == command)
  }

  @Test("an own key takes the place of the shipped ones, in dispatch, hints and help")
  func own() throws {
    let table = try KeyTable.shipped.binding([.function(2)], to: .show(.entry)).get()
    var state = State.opened(keys: table)
    state.press(.right)
    #expect(state.view.lines[39].contains("F2 inserisci"))
    state.press(.character("e"))
    #expect(state.keyContext == .list)
    state.press(.function(2))
    #expect(state.keyContext == .entry)
  }

  @Test("a key that is taken is refused, by name")
  func taken() {
    let result = KeyTable.shipped.binding([.character("q")], to: .arrange(.search))
    #expect(throws: OwnKeyFault.taken(by: .run(.quit))) { try result.get() }
  }

  @Test("letters stay text where text is typed")
  func text() throws {
    #expect(throws: OwnKeyFault.typesText) {
      try KeyTable.shipped.binding([.character("n")], to: .edit(.nextField)).get()
    }
    let table = try KeyTable.shipped.binding([.character("Q")], to: .move(.moveDown)).get()
    #expect(table.binding(of: .character("Q"), in: .list)?.command == .move(.moveDown))
    #expect(table.binding(of: .character("Q"), in: .typing) == nil)
    #expect(table.binding(of: .down, in: .typing)?.command == .move(.moveDown))
  }
}
