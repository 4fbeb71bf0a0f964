import Canvas
import Terminal
import Testing

@Suite("Key decoder")
struct KeyDecoderTests {
  private func decode(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.decode(text.utf8, at: 0) + decoder.giveUp()
  }

  @Test(
    "one sequence is one key",
    arguments: [
      ("a", .character("a")), ("é", .character("é")), ("東", .character("東")),
      ("e\u{301}", .character("e\u{301}")), (" ", .character(" ")),
      ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{1B}", .escape), ("\u{7F}", .backspace),
      ("\u{01}", .control("a")), ("\u{08}", .control("h")), ("\u{1A}", .control("z")),
      ("\u{00}", .control(" ")), ("\u{1F}", .control("_")),
      ("\u{1B}x", .alternate("x")), ("\u{1B}è", .alternate("è")), ("\u{1B}[", .alternate("[")),
      ("\u{1B}O", .alternate("O")), ("\u{1B}P", .alternate("P")),
      ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[1;1B", .down), ("\u{1B}OC", .right),
      ("\u{1B}[D", .left), ("\u{1B}[Z", .backTab), ("\u{1B}[H", .home), ("\u{1B}OF", .end),
      ("\u{1B}[1~", .home), ("\u{1B}[8~", .end), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete),
      ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
      ("\u{1B}[1;2A", .shiftUp), ("\u{1B}[1;2B", .shiftDown), ("\u{1B}[a", .shiftUp),
      ("\u{1B}[1;5C", .controlRight), ("\u{1B}[1;5D", .controlLeft), ("\u{1B}Od", .controlLeft),
      ("\u{1B}OP", .function(1)), ("\u{1B}[[E", .function(5)), ("\u{1B}[15~", .function(5)),
      ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)), ("\u{1B}[24~", .function(12)),
      ("\u{1B}[11~", .function(1)), ("\u{1B}OM", .enter), ("\u{1B}Oq", .character("1")),
      ("\u{1B}[97;5u", .control("a")), ("\u{1B}[27;5;9~", .unknown("Ctrl-Tab")),
      ("\u{1B}[9;2u", .backTab), ("\u{1B}[27u", .escape),
      ("\u{1B}[1;-9223372036854775808A", .up), ("\u{1B}[1;99999999999999999999A", .up),
      ("\u{1B}[-4294967231u", .control(" ")),
    ] as [(String, Key)])
  func singleKeys(text: String, key: Key) {
    #expect(decode(text) == [key])
  }

  @Test(
    "what nobody knows is one unknown key, never letters",
    arguments: [
      ("\u{1B}[99x", "Esc[99x"), ("\u{1B}[1;5A", "Ctrl-Up"), ("\u{1B}[1;4P", "Alt-Shift-F1"),
      ("\u{1B}[I", "Esc[I"), ("\u{1B}[?62;c", "Esc[?62;c"),
      ("\u{1B}]11;rgb:0/0/0\u{07}", "Esc]11;rgb:0/0/0^G"),
      ("\u{1B}]11;rgb\u{1B}\\", "Esc]11;rgbEsc\\"), ("\u{1B}Oz", "EscOz"), ("\u{1B}[12", "Esc[12"),
      ("\u{1B}\t", "Alt-Tab"), ("\u{1B}\u{7F}", "Alt-Backspace"),
    ])
  func unknown(text: String, shown: String) {
    #expect(decode(text) == [.unknown(shown)])
  }

  @Test("bytes that are not UTF-8 are unknown, and the rest is read")
  func invalidBytes() {
    var decoder = KeyDecoder()
    #expect(
      decoder.decode([0xE8, 0x61, 0xC2, 0x85, 0x62], at: 0)
        == [.unknown("0xe8"), .character("a"), .unknown("0xc2"), .unknown("0x85"), .character("b")])
  }

  @Test("mouse reports out of all bounds are none")
  func wildMouse() {
    #expect(decode("\u{1B}[<0;-9223372036854775808;1M").allSatisfy { $0 != .up })
    #expect(decode("\u{1B}[<-9223372036854775808;1;1M").count <= 1)
  }

  @Test("a key held down with Alt is decoded as fast as any")
  func heldAlternate() {
    let keys = decode(String(repeating: "\u{1B}x", count: 2000))
    #expect(keys == Array(repeating: .alternate("x"), count: 2000))
  }

  @Test("keys that arrive together come in order")
  func batch() {
    #expect(
      decode("ab\u{1B}[B\u{1B}[B\r\u{1B}\u{1B}[Aà")
        == [.character("a"), .character("b"), .down, .down, .enter, .escape, .up, .character("à")])
  }

  @Test(
    "bytes that arrive one by one give the same keys",
    arguments: [
      "è\u{1B}[1;5Cx\u{1B}[200~uno\r\ndue\u{1B}[201~東\u{1B}[<0;3;4M\u{1B}OP"
    ])
  func pieces(text: String) {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for byte in text.utf8 { keys += decoder.decode([byte], at: 0) }
    #expect(keys == decode(text))
    #expect(decoder.patience == nil)
  }

  @Test("a lone Escape waits briefly, a sequence that has begun longer")
  func patience() {
    var decoder = KeyDecoder()
    #expect(decoder.patience == nil)
    #expect(decoder.decode([0x1B], at: 0).isEmpty)
    #expect(decoder.patience == 25)
    #expect(decoder.decode([0x5B], at: 0).isEmpty)
    #expect(decoder.patience == 200)
    #expect(decoder.decode([0x41], at: 0) == [.up])
    #expect(decoder.patience == nil)
  }

  @Test("a paste is one key, whatever it holds")
  func paste() {
    #expect(
      decode("\u{1B}[200~a\rb\r\nc\u{1B}[A\u{03}\u{1B}[201~x")
        == [.paste("a\nb\nc\u{1B}[A\u{03}"), .character("x")])
  }

  @Test("a paste without an end is given up as a paste")
  func unfinishedPaste() {
    #expect(decode("\u{1B}[200~abc\u{1B}[20") == [.paste("abc\u{1B}[20")])
  }

  @Test("the mouse presses, turns its wheel, and is otherwise silent")
  func mouse() {
    let position = Position(column: 2, row: 3)
    #expect(decode("\u{1B}[<0;3;4M\u{1B}[<0;3;4m") == [.mouse(MouseEvent(.press, at: position))])
    #expect(decode("\u{1B}[<64;3;4M") == [.mouse(MouseEvent(.wheelUp, at: position))])
    #expect(decode("\u{1B}[<69;3;4M") == [.mouse(MouseEvent(.wheelDown, at: position))])
    #expect(decode("\u{1B}[<2;3;4M\u{1B}[<35;3;4M").isEmpty)
    #expect(decode("\u{1B}[M #$") == [.mouse(MouseEvent(.press, at: position))])
  }

  @Test(
    "two presses at one place soon after each other are a double click",
    arguments: [
      (400, "\u{1B}[<0;3;4M", MouseEvent.Action.doubleClick), (401, "\u{1B}[<0;3;4M", .press),
      (10, "\u{1B}[<0;4;4M", .press),
    ])
  func doubleClick(later: Int, text: String, action: MouseEvent.Action) {
    var decoder = KeyDecoder()
    _ = decoder.decode("\u{1B}[<0;3;4M".utf8, at: 1000)
    let keys = decoder.decode(text.utf8, at: 1000 + later)
    guard case .mouse(let event) = keys.first else {
      Issue.record("no mouse event in \(keys)")
      return
    }
    #expect(event.action == action)
  }

  @Test("the keys of the terminal's own description go first")
  func knownKeys() {
    let known = KnownKeys([Array("\u{1B}[12~".utf8): .home, [8]: .backspace])
    var decoder = KeyDecoder(known: known)
    #expect(decoder.decode("\u{1B}[12~\u{08}".utf8, at: 0) == [.home, .backspace])
  }
}
