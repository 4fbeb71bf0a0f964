/// A text as one word of a command line, which no shell expands, runs or splits.
public enum ShellWord {
  /// The quotation mark within which a word stands.
  public enum Quote: Hashable, Sendable {
    case none, single, double
  }

  /// Whether a text can be offered as a word: characters that steer terminals or end lines cannot.
  public static func canHold(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { !$0.isSteering && $0.danger != .invisible }
  }

  /// Returns a text as it must be typed, within a quotation mark that is open already.
  public static func escaped(_ text: String, in quote: Quote = .none) -> String {
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      word.append(contentsOf: scalar.escaped(in: quote).unicodeScalars)
    }
    return String(word)
  }

  /// Returns what a word says that was typed so far, and the quotation mark that is still open in it.
  ///
  /// - Parameters:
  ///   - typed: The word as it stands on the line.
  ///   - escapesInSingleQuotes: Whether a backslash has a meaning within single quotes, as in fish.
  /// - Returns: What the word says, and the mark that is open at its end.
  public static func read(
    _ typed: String, escapesInSingleQuotes: Bool = false
  ) -> (text: String, open: Quote) {
    var text = String.UnicodeScalarView()
    var open = Quote.none
    var isEscaped = false
    for scalar in typed.unicodeScalars {
      if isEscaped {
        // In double quotes a backslash is one, but before the few signs that it takes the meaning from.
        let special = open == .double ? "\"\\$`" : open == .single ? "'\\" : nil
        if special?.unicodeScalars.contains(scalar) == false { text.append("\\") }
        text.append(scalar)
        isEscaped = false
        continue
      }
      switch (scalar, open) {
      case ("\\", .none), ("\\", .double): isEscaped = true
      case ("\\", .single) where escapesInSingleQuotes: isEscaped = true
      case ("'", .none): open = .single
      case ("\"", .none): open = .double
      case ("'", .single), ("\"", .double): open = .none
      default: text.append(scalar)
      }
    }
    return (String(text), open)
  }

  /// Returns the words of a line as they were typed, the last of them perhaps empty.
  public static func split(_ line: String, escapesInSingleQuotes: Bool = false) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in line.unicodeScalars {
      if scalar == " " || scalar == "\t" || scalar == "\n", isOutside(word, escapesInSingleQuotes) {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    return words + [word]
  }

  /// Whether what follows a word is neither in quotes nor behind a backslash.
  public static func isOutside(_ word: String, _ escapesInSingleQuotes: Bool = false) -> Bool {
    let backslashes = word.unicodeScalars.reversed().prefix { $0 == "\\" }.count
    let open = read(word, escapesInSingleQuotes: escapesInSingleQuotes).open
    return open == .none && backslashes.isMultiple(of: 2)
  }
}

extension Unicode.Scalar {
  fileprivate func escaped(in quote: ShellWord.Quote) -> String {
    switch (quote, self) {
    case (.single, "'"): #"'\''"#
    // History is searched within double quotes, too, where nothing can be escaped from it.
    case (.double, "!"): #""'!'""#
    case (.double, "\""), (.double, "\\"), (.double, "$"), (.double, "`"): "\\\(self)"
    case (.single, _), (.double, _): String(self)
    case (.none, _): isPlainInShells ? String(self) : "\\\(self)"
    }
  }

  /// Whether no shell gives the character a meaning, wherever it stands in a word.
  private var isPlainInShells: Bool {
    isASCII ? isLetterOrDigit || "_./:,@%+=-".unicodeScalars.contains(self) : isLetterOrDigit
  }
}
