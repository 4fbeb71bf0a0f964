import Text

/// The words by which people say whether an act is done.
public enum AnswerWord {
  /// The answers in the form that fields hold them.
  public static let (yes, no) = ("+", "-")

  /// Returns the answer that a text gives; `nil` for none.
  public static func isYes(_ text: String) -> Bool? {
    let word = text.trimmed.folded
    return yesWords.contains(word) ? true : noWords.contains(word) ? false : nil
  }

  /// Returns the answer that a text gives, in the form that fields hold; empty for none.
  public static func written(_ text: String) -> String {
    isYes(text).map { $0 ? yes : no } ?? ""
  }

  private static let yesWords: Set<String> = [
    yes, "si", "s", "yes", "y", "true", "vero", "x", "1", "fatto", "done",
  ]

  private static let noWords: Set<String> = [no, "no", "n", "false", "falso", "0"]
}
