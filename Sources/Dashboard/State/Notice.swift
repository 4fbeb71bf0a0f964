import Canvas

/// A message on the line above the hints; the next key removes it.
public struct Notice: Hashable, Sendable {
  public enum Tone: Hashable, Sendable {
    case neutral
    case success
    case warning
    case failure
  }

  public let text: String
  public let tone: Tone
  /// The key to press next, in words; never cut.
  let way: String?

  init(_ text: String, _ tone: Tone = .neutral, way: String? = nil) {
    self.text = text
    self.tone = tone
    self.way = way
  }

  /// Returns the message with another key to press next.
  func with(way: String) -> Notice { Notice(text, tone, way: way) }

  /// Returns the message with one more sentence.
  func adding(_ words: String) -> Notice { Notice("\(text) \(words)", tone, way: way) }

  /// Returns the message in at most a number of cells; the text is cut before the key.
  func fitted(to width: Int, ellipsis: String) -> String {
    guard let way, width > way.cellWidth + 8 else {
      return text.fitted(to: width, ellipsis: ellipsis)
    }
    return text.fitted(to: width - way.cellWidth - 1, ellipsis: ellipsis) + " \(way)"
  }
}

/// The state of saving what is on the screen.
public enum SavingState: Hashable, Sendable {
  case saved
  case saving
  case failed(reason: String)
  case readOnly
}
