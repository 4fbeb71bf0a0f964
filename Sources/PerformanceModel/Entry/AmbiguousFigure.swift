/// A figure that the other language would read as another, such as `1.500`.
public struct AmbiguousFigure: Hashable, Sendable {
  /// The figure as it was typed.
  public let text: String
  /// The figure as the language of the reader has it.
  public let figure: Figure

  /// Creates an ambiguous figure; `nil` where both languages read the same, or one reads none.
  init?(_ text: String, in language: Language) {
    let other: Language = language == .italian ? .english : .italian
    guard let figure = try? Figure(typed: text, in: language),
      let otherwise = try? Figure(typed: text, in: other), figure != otherwise
    else { return nil }
    self.text = text
    self.figure = figure
  }
}
