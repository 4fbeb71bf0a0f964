import Canvas
import Text

/// One line of text under edit, with the usual line-editing keys.
public struct TextEditor: Hashable, Sendable {
  public private(set) var text: String
  /// The number of characters before the cursor.
  public private(set) var cursor: Int

  /// The next typed text replaces the whole text, as of a proposal.
  private var isProposal: Bool

  /// The letters that stood for the proposal, if any.
  private(set) var shorthand: String

  /// Creates an editor with its cursor at the end.
  public init(_ text: String = "", isProposal: Bool = false) {
    self.init(text, isProposal: isProposal, shorthand: "")
  }

  /// Creates an editor with a text that letters stand for, its cursor at the end.
  init(_ text: String, isProposal: Bool, shorthand: String) {
    self.text = text
    self.isProposal = isProposal
    self.shorthand = shorthand
    cursor = text.count
  }

  /// Handles a key; returns whether it was one of the editor's.
  mutating func handle(_ key: Key) -> Bool {
    guard edit(key) else { return false }
    isProposal = false
    shorthand = ""
    return true
  }

  private mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): insert(pasted.soundLine)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .controlLeft, .alternate("b"): cursor = wordStart
    case .controlRight, .alternate("f"): cursor = wordEnd
    case .backspace, .control("h"): remove(max(0, cursor - 1)..<cursor)
    case .delete, .control("d"): remove(cursor..<cursor + 1)
    case .control("w"): remove(wordStart..<cursor)
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<text.count)
    default: return false  // All other keys are commands, or none.
    }
    return true
  }

  /// Returns the part of the text that fits a width, with the cursor inside, and the cursor's cell.
  func visible(width: Int) -> (text: String, cursor: Int) {
    let place = text.index(text.startIndex, offsetBy: cursor)
    var start = place
    var cells = 0
    // From the cursor back, so that only the visible part of a long text is measured.
    while start > text.startIndex {
      let before = text.index(before: start)
      let more = String(text[before]).cellWidth
      guard cells + more < max(1, width) else { break }
      cells += more
      start = before
    }
    return (String(text[start..<place] + text[place...].prefix(max(0, width))), cells)
  }

  private mutating func insert(_ new: String) {
    if isProposal { remove(0..<text.count) }
    var characters = Array(text)
    characters.insert(contentsOf: Array(new), at: cursor)
    text = String(characters)
    cursor = min(text.count, cursor + new.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    var characters = Array(text)
    let range = range.clamped(to: 0..<characters.count)
    characters.removeSubrange(range)
    text = String(characters)
    cursor = min(range.lowerBound, characters.count)
  }

  private var wordStart: Int {
    let characters = Array(text)
    var index = cursor
    while index > 0, characters[index - 1] == " " { index -= 1 }
    while index > 0, characters[index - 1] != " " { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    let characters = Array(text)
    var index = cursor
    while index < characters.count, characters[index] == " " { index += 1 }
    while index < characters.count, characters[index] != " " { index += 1 }
    return index
  }
}
