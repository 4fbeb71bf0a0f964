import PerformanceModel

extension LayoutReader {
  /// Reads a line of a text that does not mark its tables.
  mutating func readLine(_ record: Record, at index: Int) {
    if readColumnNames(record, at: index) { return }
    if let text = record.loneText, readFurniture(text, of: record, at: index) { return }
    guard header != nil else { return readOutsideTable(record, at: index) }
    if let text = record.loneText, readLoneText(text, of: record, at: index) { return }
    if isForeign(record, at: index) {
      header = nil
      return foreign.append(record)
    }
    addRow(record)
  }

  /// Takes a page number, a running title, or a word that a table goes on.
  mutating func readFurniture(_ text: String, of record: Record, at index: Int) -> Bool {
    guard index != outline.title else { return false }
    let repeatsTitle =
      furniture.repeats(text) && names.role(of: LineText.firstWord(text)) != .area
    let isNumber = PageFurniture.isPageNumber(text, isAlone: record.cells.count == 1)
    guard repeatsTitle || isNumber else { return false }
    layout.use(record, as: .remark)
    return true
  }

  private mutating func readOutsideTable(_ record: Record, at index: Int) {
    if takeTitle(record, at: index) { return }
    guard let text = record.loneText else { return foreign.append(record) }
    endForeignTable()
    if LineText.isNote(text) || LineText.isCaption(text) || LineText.isSentence(text) {
      layout.use(record, as: .remark)
    } else if TotalRow.isTotal(text) {
      layout.reject(record, .totalRow)
    } else {
      addHeading(text, of: record)
    }
  }

  /// Takes a line before the first table: the title, or a name and a value.
  mutating func takeTitle(_ record: Record, at index: Int) -> Bool {
    guard layout.headers.isEmpty else { return false }
    if index == outline.title {
      layout.title = Heading(place: record.place, text: record[0])
    } else {
      let isAboveTitle = outline.title.map { index < $0 } == true && record.loneText != nil
      let isTaken = isPreamble(record) && layout.preamble.take(record)
      guard isTaken || isAboveTitle else { return false }
    }
    if let text = record.loneText { furniture.take(text) }
    layout.use(record, as: .title)
    return true
  }

  private func isPreamble(_ record: Record) -> Bool {
    record.filledCells.count == 2
      || record.filledCells == [0] && Preamble.isKnown(record[0])
  }

  /// Takes a line of one cell inside a table that is no row of it; `false` for a row.
  private mutating func readLoneText(_ text: String, of record: Record, at index: Int) -> Bool {
    if TotalRow.isTotal(text) {
      layout.reject(record, .totalRow)
    } else if LineText.isNote(text) || LineText.isCaption(text) {
      layout.use(record, as: .remark)
    } else if record.cells.count > 1 {
      return readLoneCell(text, of: record, at: index)
    } else if LineText.isSentence(text) {
      layout.use(record, as: .remark)
    } else if outline.next[index] == .none {
      // Right below a row it has lost its cells; apart from it, it is a closing line.
      guard gap.hasBlank else { return false }
      layout.use(record, as: .remark)
    } else if header?.columns[.title] == 0, outline.next[index] == .row, !gap.hasBlank,
      !isAreaLike(text)
    {
      return false
    } else {
      addHeading(text, of: record)
    }
    return true
  }

  /// Takes a row of which only the first cell is filled in.
  private mutating func readLoneCell(_ text: String, of record: Record, at index: Int) -> Bool {
    guard let columns = header?.columns else { return false }
    if columns[.kind] == 0, ObjectiveKind(typeCell: text) != nil { return false }
    if columns[.code] == 0, text.count <= 12, text.contains(where: \.isDigit) { return false }
    if columns[.context] == 0 {
      carried[.context] = text
      layout.use(record, as: .heading)
      return true
    }
    if columns[.title] == 0 {
      let isHeading =
        outline.next[index] == .columnNames
        || outline.next[index] == .row && isAreaLike(text)
      guard isHeading else { return false }
    }
    addHeading(text, of: record, isInAreaColumn: columns[.area] == 0)
    if columns[.area] == 0 { carried[.area] = text }
    return true
  }

  /// Tells whether a line names an area by its words.
  ///
  /// It calls itself one, begins as a heading above does, or stands in capitals among rows that do not.
  func isAreaLike(_ text: String) -> Bool {
    let first = LineText.firstWord(text)
    return names.role(of: first) == .area || firstWords.contains(first)
      || !outline.isInCapitals && LineText.isCapitals(text)
  }
}
