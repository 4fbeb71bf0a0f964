/// A text as one word of a command line, which no shell expands, runs or splits.
public enum ShellWord {
  /// The quotation mark that a word is in.
  public enum Quote: Hashable, Sendable {
    case none, single, double
  }

  /// Returns whether a word can hold a text: not one with control characters or line ends.
  public static func canHold(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { !$0.isSteering && $0.danger != .invisible }
  }

  /// Returns a text as it must be typed after an open quotation mark.
  public static func escaped(_ text: String, in quote: Quote = .none) -> String {
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      word.append(contentsOf: scalar.escaped(in: quote).unicodeScalars)
    }
    return String(word)
  }

  /// Returns the meaning of a word typed so far, and the quotation mark still open in it.
  ///
  /// - Parameters:
  ///   - typed: The word as it is on the line.
  ///   - escapesInSingleQuotes: Whether a backslash has a meaning within single quotes, as in fish.
  /// - Returns: The meaning of the word, and the mark that is open at its end.
  public static func read(
    _ typed: String, escapesInSingleQuotes: Bool = false
  ) -> (text: String, open: Quote) {
    var text = String.UnicodeScalarView()
    var open = Quote.none
    var isEscaped = false
    for scalar in typed.unicodeScalars {
      if isEscaped {
        // In double quotes a backslash is literal, except before the few signs that it escapes.
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

  /// Returns the words of a line as typed, the last one perhaps empty.
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

  /// Returns whether the text after a word is neither in quotes nor behind a backslash.
  public static func isOutside(_ word: String, _ escapesInSingleQuotes: Bool = false) -> Bool {
    let backslashes = word.unicodeScalars.reversed().prefix { $0 == "\\" }.count
    let open = read(word, escapesInSingleQuotes: escapesInSingleQuotes).open
    return open == .none && backslashes.isMultiple(of: 2)
  }
}

extension String {
  /// The text as one word of a shell's command line, for a person to copy; on one line in any case.
  public var shellWord: String {
    if !isEmpty, unicodeScalars.allSatisfy(\.isPlainInShells) { return self }
    guard unicodeScalars.allSatisfy({ $0.danger == nil }) else {
      return "$'\(utf8.map(\.inDollarQuotes).joined())'"
    }
    return "'\(ShellWord.escaped(self, in: .single))'"
  }
}

extension UInt8 {
  /// The byte as shells read it within `$'…'`, by its number unless it is plain.
  fileprivate var inDollarQuotes: String {
    let scalar = Unicode.Scalar(self)
    if scalar.isASCII, scalar.isPlainInShells { return String(scalar) }
    let digits = String(self, radix: 8)
    return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

extension Unicode.Scalar {
  fileprivate func escaped(in quote: ShellWord.Quote) -> String {
    switch (quote, self) {
    case (.single, "'"): #"'\''"#
    // The shell searches its history within double quotes too, where `!` cannot be escaped.
    case (.double, "!"): #""'!'""#
    case (.double, "\""), (.double, "\\"), (.double, "$"), (.double, "`"): "\\\(self)"
    case (.single, _), (.double, _): String(self)
    case (.none, _): isPlainInShells ? String(self) : "\\\(self)"
    }
  }

  /// No shell gives the character a meaning, at any position in a word.
  fileprivate var isPlainInShells: Bool {
    isASCII ? isLetterOrDigit || "_./:,@%+=-".unicodeScalars.contains(self) : isLetterOrDigit
  }
}
