import Text

/// The answer to a shell: one offer on each line.
///
/// zsh and fish get the plain words with their meanings, and quote them themselves. bash puts words
/// on the line unchanged, so it gets words in which nothing is left to expand or run.
struct CompletionReply {
  let completion: Completion
  /// The characters at which bash splits a word.
  let breaks: String

  /// The exit status that asks the shell to find a file itself.
  static let needsShell: Int32 = 3

  var lines: [String] {
    let lines = completion.offers.compactMap(\.line)
    guard completion.request.shell == .bash else { return lines }
    return bashWords(lines.map { Offer(line: Substring($0)).word })
  }

  private func bashWords(_ words: [String]) -> [String] {
    let request = completion.request
    let kept = keptByBash.unicodeScalars.count
    let rests = words.map { String($0.unicodeScalars.dropFirst(kept)) }
    var escaped = rests.map { ShellWord.escaped($0, in: request.quote) }
    guard rests.count > 1 else { return escaped.map { closed($0, in: request.quote) } }
    // Bash types the beginning that all offers share; it must not end between a sign and its
    // backslash.
    let common = ShellWord.escaped(Self.commonStart(of: rests), in: request.quote)
    if Self.commonStart(of: escaped) != common, !common.isEmpty { escaped.append(common) }
    return escaped
  }

  /// Returns the only offer, which bash closes unless it ends in the quotation mark already.
  private func closed(_ word: String, in quote: ShellWord.Quote) -> String {
    let mark: Unicode.Scalar? =
      switch quote {
      case .none: nil
      case .single: "'"
      case .double: "\""
      }
    guard let mark, word.unicodeScalars.last == mark else { return word }
    return word + String(mark)
  }

  /// The beginning of the word that bash leaves on the line.
  ///
  /// It ends at an open quotation mark, else at the last character that splits words.
  private var keptByBash: String {
    let request = completion.request
    var head = String.UnicodeScalarView()
    var kept = ""
    for scalar in request.raw.unicodeScalars {
      let before = ShellWord.read(String(head))
      let isOpening = before.open == .none && (scalar == "\"" || scalar == "'")
      let isOutside = ShellWord.isOutside(String(head))
      head.append(scalar)
      if request.quote != .none {
        if isOpening, isOutside { kept = ShellWord.read(String(head)).text }
      } else if isOutside, !isOpening, breaks.unicodeScalars.contains(scalar),
        scalar != "\"", scalar != "'"
      {
        // Bash takes what follows "@", the sign of host names, for a word together with it.
        kept = scalar == "@" ? before.text : ShellWord.read(String(head)).text
      }
    }
    return kept
  }

  private static func commonStart(of words: [String]) -> String {
    guard let first = words.first else { return "" }
    return words.dropFirst().reduce(first) { common, word in
      let pairs = zip(common.unicodeScalars, word.unicodeScalars).prefix { $0 == $1 }
      return String(String.UnicodeScalarView(pairs.map(\.0)))
    }
  }
}
