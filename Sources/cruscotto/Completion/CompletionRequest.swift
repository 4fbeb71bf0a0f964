import Text

/// A shell's request: a command line up to the cursor, split but never expanded.
struct CompletionRequest {
  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  let shell: Shell
  /// The words before the last, without quotation marks; the first is the program.
  let words: [String]
  /// The last word as typed.
  let raw: String
  /// The last word without quotation marks.
  let typed: String
  /// The quotation mark that is open at the cursor.
  let quote: ShellWord.Quote

  /// Splits a line.
  init(_ line: String, in shell: Shell) {
    self.shell = shell
    let isFish = shell == .fish
    let read = { (word: String) in ShellWord.read(word, escapesInSingleQuotes: isFish) }
    let all = ShellWord.split(line, escapesInSingleQuotes: isFish)
    raw = all.last ?? ""
    (typed, quote) = read(raw)
    words = all.dropLast().drop { Self.isAssignment($0) }.map { read($0).text }
  }

  /// Returns whether a word sets a variable for the command after it.
  private static func isAssignment(_ word: String) -> Bool {
    guard let mark = word.utf8.firstIndex(of: UInt8(ascii: "=")), mark > word.startIndex else {
      return false
    }
    return word[..<mark].unicodeScalars.allSatisfy {
      $0 == "_" || $0.isASCII && $0.isLetterOrDigit
    }
  }
}
