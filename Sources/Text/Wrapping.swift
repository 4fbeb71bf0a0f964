extension String {
  /// Returns the text in lines of at most a number of cells, broken between words.
  ///
  /// A word longer than a line is broken inside.
  public func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    let paragraphs =
      utf8.contains(UInt8(ascii: "\n"))
      ? unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      : [self]
    return paragraphs.flatMap { paragraph in
      paragraph.lineRanges(of: width).map { String(paragraph.part($0)) }
    }
  }

  /// Returns the bytes of each line that ``wrapped(to:)`` makes of a text without line ends.
  public func lineRanges(of width: Int) -> [Range<Int>] {
    var breaker = LineBreaker(width: max(1, width))
    for character in self {
      breaker.append(
        bytes: character.utf8.count, cells: String(character).cellWidth, isBlank: character == " ")
    }
    return breaker.finish()
  }
}

extension StringProtocol {
  /// Returns the part of the text between two of its bytes.
  public func part(_ bytes: Range<Int>) -> SubSequence {
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return self[start..<utf8.index(start, offsetBy: bytes.count)]
  }
}

/// Breaks a text into lines, character by character.
private struct LineBreaker {
  let width: Int
  private var lines: [Range<Int>] = []
  /// The bytes of the line so far, up to the end of its last whole word.
  private var line = 0..<0
  private var lineCells = 0
  private var blanks = 0
  private var wordStart = 0
  private var wordCells = 0
  private var place = 0

  init(width: Int) {
    self.width = width
  }

  mutating func append(bytes: Int, cells: Int, isBlank: Bool) {
    if isBlank {
      endWord()
      blanks += cells
    } else {
      if wordCells == 0 { wordStart = place }
      if wordCells + cells > width, wordCells > 0 { breakWord() }
      wordCells += cells
    }
    place += bytes
  }

  mutating func finish() -> [Range<Int>] {
    endWord()
    return lines + [line]
  }

  private mutating func endWord() {
    guard wordCells > 0 else { return }
    if lineCells + blanks + wordCells > width {
      if !line.isEmpty { lines.append(line) }
      line = wordStart..<place
      lineCells = wordCells
    } else {
      line = line.lowerBound..<place
      lineCells += blanks + wordCells
    }
    (blanks, wordCells) = (0, 0)
  }

  /// Ends a line inside a word that is longer than a line.
  private mutating func breakWord() {
    if !line.isEmpty { lines.append(line) }
    lines.append(wordStart..<place)
    line = place..<place
    (lineCells, blanks, wordStart, wordCells) = (0, 0, place, 0)
  }
}
