import PerformanceModel

/// The cells of one row, as written, by what they hold.
struct RowText: Hashable, Sendable {
  var line: Int
  var kind: ObjectiveKind
  var title: String
  var indicator: String?
  var formula: String?
  /// The cell of the programming year.
  var target: String
  /// The cells of later years, in order.
  var laterTargets: [YearTarget] = []
  var baseline: String?
  var baselineLabel: String?
  var unit: String?
  /// The cell that says which direction is better, or gives the sign of comparison.
  var direction: String?
  /// The tolerance with the name of its column.
  var tolerance: String?
  var dueDate: String?
  var remark: String?

  struct YearTarget: Hashable, Sendable {
    let year: Int
    let text: String
  }

  /// The formula's cell, else the indicator's.
  var formulaCell: String { formula ?? indicator ?? "" }
}

/// The years and the language that a target is read in.
struct ReadingFrame: Sendable {
  let programmingYear: Int
  let term: ClosedRange<Int>
  let numbers: NumberLanguage

  /// The language by which numbers are read; where it is open, that by which they are proposed.
  var language: Language { numbers.language }

  var year: Period { Period(year: programmingYear) }

  /// The period from the programming year to a later day's year.
  func period(through day: Day) -> Period {
    let last = day.year
    return last < programmingYear
      ? Period(year: last) : Period(years: programmingYear...last)
  }

  func text(_ day: Day) -> String { day.text(in: .italian) }
}

/// A text with its dates, its quantities, and the times that stand beside these.
struct AnalysedText: Sendable {
  let text: TokenizedText
  let dates: [DateMention]
  let quantities: [Quantity]
  let moments: [MomentMention]

  init(_ original: String, in frame: ReadingFrame) {
    text = TokenizedText(original, language: frame.language)
    dates = DateFinder(text: text, year: frame.programmingYear).mentions()
    var quantities = QuantityFinder(text, dates: dates).quantities()
    moments = MomentFinder(text: text, dates: dates, quantities: quantities, frame: frame)
      .mentions()
    for moment in moments { quantities[moment.quantity].moment = moment.moment }
    for index in quantities.indices { quantities[index].label = quantities[index].label(in: text) }
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

  /// Whether the text is only a day and a month (`4/5`), which may be a mark on a scale as well.
  var isShortDate: Bool {
    text.tokens.count == 3 && text.tokens[1].kind == .slash && text.tokens[0].figure != nil
  }

  /// `3 su 5`, `8 of 10`, `3.5 out of 5`: whether a number is the whole that the one before it is a
  /// part of.
  func isWhole(_ quantity: Quantity) -> Bool {
    let place = quantity.range.lowerBound
    guard ["of", "su"].contains(text[place - 1]?.folded ?? ""), !quantity.isCompared else {
      return false
    }
    return quantities.contains { other in
      other != quantity && other.range.upperBound <= place && other.range.upperBound >= place - 2
    }
  }

  var deadlines: [DateMention] { dates.filter(\.isDeadline) }

  /// A date as written whose day and month could be the other way round, in an English text.
  func dayOrMonth(_ day: Day) -> String? {
    guard text.language == .english else { return nil }
    return text.tokens.first { token in
      let parts = token.text.split { "/.-".contains($0) }.compactMap { Int($0) }
      return token.day == day && parts.count == 3 && parts[2] > 31 && parts[0] <= 12
        && parts[1] <= 12 && parts[0] != parts[1]
    }?.text
  }
}
