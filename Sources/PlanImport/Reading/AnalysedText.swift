import PerformanceModel

/// A text with its dates, its quantities, and the times that stand beside these.
struct AnalysedText: Sendable {
  let text: TokenizedText
  let dates: [DateMention]
  let quantities: [Quantity]
  let moments: [MomentMention]

  /// Reads a text; a cell may say its number in words, where a title only tells of things.
  init(_ original: String, in frame: ReadingFrame, isCell: Bool = false) {
    text = TokenizedText(original, language: frame.language)
    dates = DateFinder(text: text, year: frame.programmingYear).mentions()
    var quantities = QuantityFinder(text, dates: dates, readsWords: isCell).quantities()
    moments = MomentFinder(text: text, dates: dates, quantities: quantities, frame: frame)
      .mentions()
    for moment in moments { quantities[moment.quantity].moment = moment.moment }
    for index in quantities.indices { quantities[index].label = quantities[index].label(in: text) }
    let origins = OriginFinder(text: text, quantities: quantities)
    for index in origins.origins() { quantities[index].label = .origin }
    self.quantities = quantities
  }

  /// The ends of later years that an act is due in (`avvio nel 2026`, `by 2026`).
  func laterYears(than year: Int) -> [Day] {
    text.tokens.indices.compactMap { index in
      guard let own = text.tokens[index].year, own > year else { return nil }
      var place = index - 1
      while let token = text[place], DateFinder.fillers.contains(token.folded), index - place < 4 {
        place -= 1
      }
      let leads = ["entro", "by", "nel", "in", "within"]
      guard (place..<index).contains(where: { leads.contains(text[$0]?.folded ?? "") }) else {
        return nil
      }
      return .last(ofYear: own)
    }
  }

  /// The day of a text that is nothing but a day and a month in two digits (`31.12`).
  func shortDay(in frame: ReadingFrame) -> Day? {
    let parts = text.text.trimmed.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let day = Int(parts[0]),
      let month = Int(parts[1])
    else { return nil }
    return Day(year: frame.programmingYear, month: month, day: day)
  }

  /// True if the text names no act: it points elsewhere, or is a mere number or code (`2025/26`,
  /// `M6`).
  var namesNothing: Bool {
    if let first = text.tokens.first?.folded, AnalysedText.pointers.contains(first) { return true }
    guard dates.isEmpty, text.text.contains(where: \.isDigit) else { return false }
    let words = text.tokens.filter(\.isWord)
    return words.isEmpty || words.count == 1 && text.tokens.count <= 2 && !ActWords.openAct(text)
  }

  private static let pointers: Set<String> = [
    "cfr", "vedi", "vedasi", "see", "siehe", "voir", "vease",
  ]

  /// True if the text is only a day and a month (`4/5`), or a mark on a scale.
  var isShortDate: Bool {
    text.tokens.count == 3 && text.tokens[1].kind == .slash && text.tokens[0].figure != nil
  }

  /// `3 su 5`, `8 of 10`, `3.5 out of 5`: whether a number is the whole that the one before it is a
  /// part of.
  func isWhole(_ quantity: Quantity) -> Bool { part(of: quantity) != nil }

  /// The whole that a number is a part of (`9 su 10`).
  func whole(of part: Quantity) -> Quantity? {
    quantities.first { self.part(of: $0) == part }
  }

  private func part(of whole: Quantity) -> Quantity? {
    let place = whole.range.lowerBound
    guard AnalysedText.partitives.contains(text[place - 1]?.folded ?? ""), !whole.isCompared else {
      return nil
    }
    return quantities.first { other in
      other != whole && other.range.upperBound <= place && other.range.upperBound >= place - 2
    }
  }

  private static let partitives: Set<String> = ["of", "su", "sur", "von"]

  var deadlines: [DateMention] { dates.filter(\.isDeadline) }

  /// A date as written whose day and month could be the other way round, in an English text.
  func dayOrMonth(_ day: Day) -> String? {
    guard text.language == .english else { return nil }
    return text.tokens.first { token in
      // A time of day may follow the date.
      let parts = token.text.split { "/.- T".contains($0) }.prefix(3).compactMap { Int($0) }
      return token.day == day && parts.count == 3 && parts[2] > 31 && parts[0] <= 12
        && parts[1] <= 12 && parts[0] != parts[1]
    }?.text
  }
}
