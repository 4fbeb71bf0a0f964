/// A key as a terminal sends it.
public enum NamedKey: Sendable {
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case shiftUp, shiftDown, shiftLeft, shiftRight, controlLeft, controlRight
  case function(Int)
  case control(Character)
  case alternate(Character)
  case character(Character)
  /// Column and row from 0.
  case click(column: Int, row: Int)
  case wheelUp(column: Int, row: Int)
  case wheelDown(column: Int, row: Int)

  func bytes(isApplicationMode: Bool) -> [UInt8] {
    Array(text(isApplicationMode ? "\u{1B}O" : "\u{1B}[").utf8)
  }

  private func text(_ cursor: String) -> String {
    switch self {
    case .enter: "\r"
    case .escape: "\u{1B}"
    case .tab: "\t"
    case .backTab: "\u{1B}[Z"
    case .backspace: "\u{7F}"
    case .delete: "\u{1B}[3~"
    case .insert: "\u{1B}[2~"
    case .up: cursor + "A"
    case .down: cursor + "B"
    case .right: cursor + "C"
    case .left: cursor + "D"
    case .home: cursor + "H"
    case .end: cursor + "F"
    case .pageUp: "\u{1B}[5~"
    case .pageDown: "\u{1B}[6~"
    case .shiftUp: "\u{1B}[1;2A"
    case .shiftDown: "\u{1B}[1;2B"
    case .shiftRight: "\u{1B}[1;2C"
    case .shiftLeft: "\u{1B}[1;2D"
    case .controlRight: "\u{1B}[1;5C"
    case .controlLeft: "\u{1B}[1;5D"
    case .function(let number): Self.function(number)
    case .control(let letter): Self.control(letter)
    case .alternate(let character): "\u{1B}\(character)"
    case .character(let character): String(character)
    case .click(let column, let row):
      Self.mouse(0, column, row, "M") + Self.mouse(0, column, row, "m")
    case .wheelUp(let column, let row): Self.mouse(64, column, row, "M")
    case .wheelDown(let column, let row): Self.mouse(65, column, row, "M")
    }
  }

  private static func function(_ number: Int) -> String {
    let codes = [0, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
    guard codes.indices.contains(number) else { return "" }
    if number <= 4 { return "\u{1B}O" + ["", "P", "Q", "R", "S"][number] }
    return "\u{1B}[\(codes[number])~"
  }

  private static func control(_ letter: Character) -> String {
    letter.asciiValue.map { String(Unicode.Scalar($0 & 0x1F)) } ?? ""
  }

  private static func mouse(_ button: Int, _ column: Int, _ row: Int, _ end: String) -> String {
    "\u{1B}[<\(button);\(column + 1);\(row + 1)\(end)"
  }
}
