import Canvas
import Glibc
import PseudoTerminal
import TestSupport
import Testing

@Suite("Random walks through the real program", .serialized)
struct RandomWalkTests {
  @Test(
    "hundreds of keys, clicks, pastes and sizes: it lives, ends clean and leaves a sound file",
    arguments: 1...2)
  func walk(seed: Int) throws {
    let desk = try Desk()
    let plan = try desk.copy()
    var random = SplitMix64(seed: seed)
    var session = try desk.open(plan, columns: 100, rows: 30)
    for step in 0..<200 {
      disturb(session, &random)
      // A click or a command of the palette may have ended it, as it should.
      if session.ending != nil {
        #expect(try session.waitForEnd() == .exited(0), "seed \(seed), step \(step)")
        #expect(session.leftovers.isEmpty, "seed \(seed), step \(step)")
        session = try desk.open(plan, columns: 100, rows: 30)
      }
    }
    session.resize(to: Size(columns: 80, rows: 24))
    session.signal(SIGTERM)
    #expect([.exited(128 + SIGTERM), .exited(0)].contains(try session.waitForEnd()))
    #expect(session.leftovers.isEmpty)
    #expect(try desk.run("validate", plan).ending == .exited(0))
  }

  private func disturb(_ session: Session, _ random: inout SplitMix64) {
    let keys: [NamedKey] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .shiftUp, .shiftDown, .control("n"), .control("p"), .control("s"),
      .control("l"), .control("r"), .control("u"), .alternate("b"), .function(1), .function(9),
    ]
    let letters = Array("abcdefghijklmnoprstuvwxyz0123456789/:?,.-+ []{}<>=@EHJKMOUGàè漢🎉")
    switch Int.random(in: 0..<12, using: &random) {
    case 0:
      session.resize(
        to: Size(
          columns: Int.random(in: 1...180, using: &random),
          rows: Int.random(in: 1...60, using: &random)))
    case 1, 2:
      let column = Int.random(in: 0..<100, using: &random)
      let row = Int.random(in: 0..<30, using: &random)
      let events: [NamedKey] = [
        .click(column: column, row: row), .wheelUp(column: column, row: row),
        .wheelDown(column: column, row: row),
      ]
      session.press(events[Int.random(in: 0..<3, using: &random)])
    case 3: session.paste("\u{1B}[2J漢字 e\u{301}\n12,5")
    case 4...7: session.press(keys[Int.random(in: 0..<keys.count, using: &random)])
    default: session.type(String(letters[Int.random(in: 0..<letters.count, using: &random)]))
    }
  }
}
