import Text

/// A word that a shell may offer, with its meaning.
struct Offer: Hashable {
  let word: String
  var meaning = ""

  /// The word and its meaning as a line.
  ///
  /// `nil` for a word that no line can hold, as one with a line end or a control character.
  var line: String? {
    guard !word.isEmpty, ShellWord.canHold(word) else { return nil }
    let shown = meaning.soundLine.harmless.fitted(to: 60, ellipsis: "…")
    return shown.isEmpty ? word : "\(word)\t\(shown)"
  }
}

extension Offer {
  /// Reads what ``line`` wrote.
  init(line: Substring) {
    let parts = line.unicodeScalars.split(separator: "\t", maxSplits: 1)
    word = parts.first.map(String.init) ?? ""
    meaning = parts.count > 1 ? String(parts[1]) : ""
  }
}
