import Text

/// The answer to a shell: a line an offer.
///
/// zsh and fish get the words as they are, with their meanings, and quote them themselves; bash puts on
/// the line what it gets, so it gets words in which nothing is left for it to expand or to run.
struct CompletionReply {
  let completion: Completion
  /// The characters at which bash takes a word apart.
  let breaks: String

  /// How the program ends where the shell is to find a file itself.
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
    // Bash types what all have in common; that must not end amid a sign and its backslash.
    let common = ShellWord.escaped(Self.commonStart(of: rests), in: request.quote)
    if Self.commonStart(of: escaped) != common, !common.isEmpty { escaped.append(common) }
    return escaped
  }

  /// The only word there is, which bash closes itself unless it ends in the quotation mark already.
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

  /// The beginning of the word that bash leaves on the line: up to an open quotation mark, else up to the
  /// last character that takes words apart.
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
        kept = ShellWord.read(String(head)).text
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
