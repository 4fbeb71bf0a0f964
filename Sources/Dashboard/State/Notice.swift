/// A message on the line above the hints; it goes with the next key.
public struct Notice: Hashable, Sendable {
  public enum Tone: Hashable, Sendable {
    case neutral
    case success
    case warning
    case failure
  }

  public let text: String
  public let tone: Tone

  init(_ text: String, _ tone: Tone = .neutral) {
    self.text = text
    self.tone = tone
  }
}

/// Whether what is on the screen is also on the disk.
public enum SavingState: Hashable, Sendable {
  case saved
  case saving
  case failed(reason: String)
  case readOnly
}
