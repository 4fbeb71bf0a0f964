import Canvas

extension KeyDecoder {
  /// Returns the key of a mouse report: button and modifiers, column and row from 1.
  ///
  /// Releases, movements and the other buttons mean nothing here.
  mutating func mouse(_ numbers: [Int], isPress: Bool, at now: Int) -> [Key] {
    guard numbers.count == 3, isPress else { return [] }
    let position = Position(column: numbers[1] - 1, row: numbers[2] - 1)
    // Bits 2 to 4 are modifiers.
    switch numbers[0] & ~0b11100 {
    case 0: return [.mouse(MouseEvent(clicks.action(at: position, now), at: position))]
    case 64: return [.mouse(MouseEvent(.wheelUp, at: position))]
    case 65: return [.mouse(MouseEvent(.wheelDown, at: position))]
    default: return []
    }
  }

  /// Takes the text of a paste up to its end, or all of it where the end has not come yet.
  mutating func takePaste(from bytes: inout ArraySlice<UInt8>) -> Key? {
    let mark = Array("\u{1B}[201~".utf8)
    var text = pasted ?? []
    // The mark may have come in two parts.
    let start = max(0, text.count - mark.count + 1)
    text += bytes
    bytes = []
    var index = start
    while index + mark.count <= text.count {
      if text[index] == mark[0], text[index..<(index + mark.count)].elementsEqual(mark) {
        bytes = text[(index + mark.count)...]
        pasted = nil
        return .paste(Self.pastedText(text[..<index]))
      }
      index += 1
    }
    pasted = text
    return nil
  }

  /// Returns pasted bytes as text, with one kind of line end.
  static func pastedText(_ bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}

/// Tells a double click from two clicks.
struct ClickCounter {
  private var last: (position: Position, moment: Int)?

  /// The longest time between the clicks of a double click, in milliseconds.
  static let longestGap = 400

  /// Returns the action of a press at a place and moment.
  mutating func action(at position: Position, _ now: Int) -> MouseEvent.Action {
    if let last, last.position == position, now - last.moment <= Self.longestGap {
      self.last = nil
      return .doubleClick
    }
    last = (position, now)
    return .press
  }
}
