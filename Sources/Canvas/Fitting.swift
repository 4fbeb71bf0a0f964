extension String {
  /// Returns the text in at most a number of cells; what is cut ends in the ellipsis, at a word
  /// where one ends near.
  public func fitted(to width: Int, ellipsis: String) -> String {
    guard isWider(than: width) else { return self }
    guard width > ellipsis.cellWidth else { return String(prefix(max(0, width))) }
    let room = width - ellipsis.cellWidth
    var used = 0
    let end =
      plainEnd(after: room)
      ?? unicodeScalars.indices.first { index in
        used += unicodeScalars[index].shown.cellWidth
        return used > room
      }
    // What belongs to one character, as the parts of a flag, is not parted.
    let cut = end.map { $0.samePosition(in: self) ?? index(before: $0) } ?? endIndex
    let kept = self[..<cut].unicodeScalars
    let ending = kept.suffix(max(1, room / 6))
    var last = ending.lastIndex(of: " ") ?? kept.endIndex
    while last > kept.startIndex, kept[kept.index(before: last)] == " " {
      last = kept.index(before: last)
    }
    return String(self[..<last]) + ellipsis
  }

  /// The place after a number of letters, where these and the next one are plain ASCII, as in nearly
  /// every title; else `nil`.
  private func plainEnd(after count: Int) -> Index? {
    var index = utf8.startIndex
    for _ in 0..<count {
      guard index < utf8.endIndex, (0x20...0x7E).contains(utf8[index]) else { return nil }
      index = utf8.index(after: index)
    }
    return index < utf8.endIndex && utf8[index] < 0x80 ? index : nil
  }

  /// The text; `nil` when nothing is in it but white space.
  public var nonEmpty: String? { trimmed.isEmpty ? nil : self }

  /// The text without white space at its ends.
  public var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Returns the text with blanks before it, up to a width.
  public func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - cellWidth)) + self
  }

  /// Returns the text with blanks after it, up to a width.
  public func rightPadded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - cellWidth))
  }

  /// Returns the text in lines of at most a number of cells, broken between words; a word longer
  /// than a line is broken inside.
  public func wrapped(to width: Int) -> [String] {
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
    var pieces = pieces(of: word, width: width)
    line = pieces.popLast() ?? ""
    lines += pieces
  }
  return lines + [line]
}

/// The pieces of a word that is too long for a line, each as long as fits, at least one character.
private func pieces(of word: Substring, width: Int) -> [String] {
  guard word.isWider(than: width) else { return [String(word)] }
  var pieces: [String] = []
  var piece = ""
  var used = 0
  for character in word {
    let needed = String(character).cellWidth
    if used + needed > width, !piece.isEmpty {
      pieces.append(piece)
      piece = ""
      used = 0
    }
    piece.append(character)
    used += needed
  }
  return pieces + [piece]
}

extension StringProtocol {
  /// Returns whether the text fills more cells than a width; looks no further than that.
  func isWider(than width: Int) -> Bool {
    // No character fills more cells than it has bytes.
    if utf8.count <= width { return false }
    var used = 0
    for glyph in Glyphs(String(self)) {
      used += glyph.width
      if used > width { return true }
    }
    return false
  }
}
