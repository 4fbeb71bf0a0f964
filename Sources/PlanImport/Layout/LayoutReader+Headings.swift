extension LayoutReader {
  /// Reads a line between marked tables: a heading, or prose.
  mutating func readParagraph(_ record: Record, _ level: Int, at index: Int) {
    if takeTitle(record, at: index) { return }
    let text = record[0]
    if level == 0 || PageFurniture.isPageNumber(text, isAlone: true),
      readFurniture(text, of: record, at: index)
    {
      return
    }
    let isHeading =
      level > 0
      || !outline.hasLevels && outline.isRightAbove[index] && !LineText.isSentence(text)
        && !LineText.isNote(text) && !LineText.isCaption(text)
    guard isHeading, !text.isEmpty else { return layout.use(record, as: .remark) }
    addHeading(text, of: record)
  }

  /// Keeps a heading; the plan's title, said again, is none.
  mutating func addHeading(
    _ text: String, of record: Record, isInAreaColumn: Bool = false
  ) {
    gap.hasHeading = true
    gap.isFamiliar = tableHasHeadings && isAreaLike(text)
    carried = [:]
    let isTitle =
      layout.title?.text.foldedLetters == text.foldedLetters
      || layout.headers.count > 0 && PlanTitle.isTitleOfPlan(text)
    guard !isTitle else { return layout.use(record, as: .title) }
    layout.headings.append(
      Heading(place: record.place, text: text, isInAreaColumn: isInAreaColumn))
    firstWords.insert(LineText.firstWord(text))
    layout.use(record, as: .heading)
  }
}
