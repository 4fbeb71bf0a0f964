import Canvas

extension String {
  /// Returns the text in at most a number of cells; what is cut ends in the ellipsis, at a word
  /// where one ends near.
  func fitted(to width: Int, ellipsis: String) -> String {
    guard cellWidth > width else { return self }
    guard width > ellipsis.cellWidth else { return String(prefix(max(0, width))) }
    let room = width - ellipsis.cellWidth
    var kept = ""
    var used = 0
    for character in self {
      let width = String(character).cellWidth
      guard used + width <= room else { break }
      kept.append(character)
      used += width
    }
    if let blank = kept.lastIndex(of: " "),
      kept.distance(from: blank, to: kept.endIndex) <= max(1, room / 6)
    {
      kept = String(kept[..<blank])
    }
    while kept.last == " " { kept.removeLast() }
    return kept + ellipsis
  }

  /// The text; `nil` when nothing is in it but white space.
  var nonEmpty: String? { trimmed.isEmpty ? nil : self }

  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Returns the text with blanks before it, up to a width.
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - cellWidth)) + self
  }

  /// Returns the text with blanks after it, up to a width.
  func rightPadded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - cellWidth))
  }

  /// Returns the text in lines of at most a number of cells, broken between words; a word longer
  /// than a line is broken inside.
  func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrapParagraph($0, to: width)
    }
  }
}

private func wrapParagraph(_ paragraph: Substring, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in paragraph.split(separator: " ") {
    let needed = line.isEmpty ? word.cellWidth : line.cellWidth + 1 + word.cellWidth
    if needed <= width {
      line += (line.isEmpty ? "" : " ") + word
      continue
    }
    if !line.isEmpty { lines.append(line) }
    let pieces = pieces(of: word, width: width)
    lines += pieces.dropLast()
    line = pieces.last ?? ""
  }
  return lines + [line]
}

/// Returns a word in pieces that fit, each of at least one character; goes along the word once.
private func pieces(of word: Substring, width: Int) -> [String] {
  var pieces: [String] = []
  var piece = ""
  var used = 0
  for character in word {
    let cells = String(character).cellWidth
    if used + cells > width, !piece.isEmpty {
      pieces.append(piece)
      (piece, used) = ("", 0)
    }
    piece.append(character)
    used += cells
  }
  return pieces + [piece]
}
