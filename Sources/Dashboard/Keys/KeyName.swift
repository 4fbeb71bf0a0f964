import Canvas
import Wording

extension Key {
  /// Returns the name of the key on a keyboard, as hints and help write it.
  func name(in phrases: Phrases, _ symbols: Symbols) -> String {
    switch self {
    case .character(" "): phrases.spaceKey
    case .character(let character): String(character)
    case .control(let letter): "^\(letter.uppercased())"
    case .alternate(let character): "M-\(character)"
    case .enter: phrases.enterKey
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Backspace"
    case .delete: phrases.deleteKey
    case .insert: "Ins"
    case .up: symbols.up
    case .down: symbols.down
    case .left: symbols.isUnicode ? "←" : "Left"
    case .right: symbols.isUnicode ? "→" : "Right"
    case .shiftUp: "S-\(symbols.up)"
    case .shiftDown: "S-\(symbols.down)"
    case .shiftLeft: "S-Left"
    case .shiftRight: "S-Right"
    case .controlLeft: "^Left"
    case .controlRight: "^Right"
    case .home: "Home"
    case .end: phrases.endKey
    case .pageUp: phrases.pageUpKey
    case .pageDown: phrases.pageDownKey
    case .function(let number): "F\(number)"
    case .paste: phrases.pasteName
    case .mouse: "mouse"
    case .unknown(let text): text
    }
  }
}
