import Canvas
import PerformanceModel
import TestSupport
import Testing

@testable import Dashboard

@Suite("Random walks")
struct RandomWalkTests {
  @Test(
    "any keys, clicks and sizes leave a whole screen and a selection that exists", arguments: 1...8
  )
  func walk(seed: Int) {
    var random = SplitMix64(seed: seed)
    var state = State.opened(
      on: seed % 4 == 0 ? Sample.empty : Sample.illustrated,
      language: seed % 2 == 0 ? .english : .italian, isUnicode: seed % 3 != 0)
    for step in 0..<400 {
      let message = message(&random)
      var expected: ForeseenMove?
      if case .key(let key) = message {
        expected = state.foreseenMoves(at: Sample.moment).first {
          $0.isMade(by: [key], at: Sample.moment)
        }
      }
      _ = state.update(message, at: Sample.moment)
      let frame = state.view
      if let expected {
        #expect(expected.frame == frame, "seed \(seed), step \(step)")
        #expect(expected.state.view == frame, "seed \(seed), step \(step)")
      }
      #expect(frame.size == state.size)
      #expect(frame.rows.count == state.size.rows)
      #expect(frame.rows.allSatisfy { $0.count == state.size.columns })
      let isClean = frame.rows.joined().allSatisfy { cell in
        cell.isContinuation || (cell.base.value >= 0x20 && !(0x7F...0x9F).contains(cell.base.value))
      }
      #expect(isClean, "seed \(seed), step \(step)")
      if step.isMultiple(of: 10) {
        #expect(state.rows == RowBuilder(state: state).currentRows(), "seed \(seed), step \(step)")
      }
      if !state.rows.isEmpty {
        #expect(
          state.rows.contains { $0.id == state.route.selection }, "seed \(seed), step \(step)")
      }
      if !state.shell.symbols.isUnicode, state.dialog == nil, state.route.kind == .overview {
        #expect(!frame.lines.joined().contains("▸"))
      }
    }
  }

  private func message(_ random: inout SplitMix64) -> Message {
    switch random.next() % 20 {
    case 0: return .resized(Size(columns: Int(random.next() % 160), rows: Int(random.next() % 50)))
    case 1, 2:
      let position = Position(column: Int(random.next() % 130), row: Int(random.next() % 45))
      let actions: [MouseEvent.Action] = [.press, .doubleClick, .wheelUp, .wheelDown]
      return .key(.mouse(MouseEvent(actions[Int(random.next() % 4)], at: position)))
    case 3: return .key(.paste("\u{1B}[2J漢字 e\u{301}\n12,5"))
    case 4: return .planChanged(random.next() % 2 == 0 ? Sample.fresh : Sample.illustrated)
    case 5: return .saveFailed(reason: "\u{1B}]0;prova\u{7}")
    case 6...12:
      let all = KeyBinding.shipped.flatMap(\.keys)
      return .key(all[Int(random.next() % UInt64(all.count))])
    default:
      let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789/:?,.-+ []{}<>=àè漢🎉")
      return .key(.character(letters[Int(random.next() % UInt64(letters.count))]))
    }
  }
}
