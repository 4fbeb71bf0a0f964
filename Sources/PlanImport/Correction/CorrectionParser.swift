import PerformanceModel

/// Reads a target that a person types: `≥ 20 imprese`, `<= 15 gg`, `> 10 %`, `fatto entro
/// 30/6/2017`.
///
/// Nothing is guessed: the comparator must be typed and every word must be understood. A unit that
/// is not typed stays as it is; so do due date, period, course and base.
public struct CorrectionParser: Sendable {
  /// The target to correct.
  public let target: Target
  public let language: Language
  /// The year of dates that name none.
  public let year: Int

  /// Creates a parser for corrections of a target.
  public init(correcting target: Target, language: Language, year: Int) {
    self.target = target
    self.language = language
    self.year = year
  }

  /// Reads a correction.
  ///
  /// - Parameter correction: A criterion, an act, or "nessuno", with a due date if there is one.
  /// - Returns: The target as corrected; an equality counts as confirmed.
  /// - Throws: What is wrong, with its place.
  public func parse(correction: String) throws(CorrectionError) -> Target {
    let text = TokenizedText(correction, language: language)
    guard let first = text.tokens.first else { throw error(.empty, at: 0) }
    let dates = DateFinder(text: text, year: year).mentions()
    try checkDates(dates, in: text)
    var rest = OpenTokens(count: text.tokens.count)
    var corrected = target
    corrected.dueDate = dates.last?.day ?? target.dueDate
    for date in dates { rest.remove(date.range) }
    if NoTarget.isNone(first.text), text.tokens.count == 1, first.comparator == nil {
      corrected.criterion = nil
      return corrected
    }
    let quantities = QuantityFinder(text, dates: dates).quantities()
    if let quantity = quantities.first {
      if quantities.count > 1 {
        throw error(.secondCriterion(quantities[1].text), at: quantities[1].range, in: text)
      }
      rest.remove(quantity.range)
      try set(quantity, on: &corrected, in: text)
    } else {
      try setAct(on: &corrected, rest: &rest, in: text)
    }
    fit(&corrected)
    try checkRest(rest, in: text)
    return corrected
  }

  private func checkDates(
    _ dates: [DateMention], in text: TokenizedText
  ) throws(CorrectionError) {
    if dates.count > 1 {
      throw error(.secondCriterion(text.text(of: dates[1].range)), at: dates[1].range, in: text)
    }
    if let place = text.tokens.firstIndex(where: { $0.kind == .wrongDate }) {
      throw error(.wrongDate, at: place..<place + 1, in: text)
    }
    if dates.isEmpty, let place = text.tokens.firstIndex(where: { $0.kind == .slash }) {
      throw error(.wrongDate, at: place - 1..<place + 1, in: text)
    }
  }

  private func set(
    _ quantity: Quantity, on corrected: inout Target, in text: TokenizedText
  ) throws(CorrectionError) {
    if quantity.upperEnd != nil {
      throw error(.range(quantity.text), at: quantity.range, in: text)
    }
    if quantity.change != nil { return try setChange(quantity, on: &corrected, in: text) }
    guard let comparator = quantity.comparator else {
      throw error(.missingComparator, at: quantity.range, in: text)
    }
    corrected.criterion = .value(comparator, quantity.figure)
    setUnit(quantity.unit, on: &corrected)
    let isChange = corrected.rule == .towardTarget && corrected.measure == .index
    if !isChange || comparator == .equal { corrected.rule = comparator.rule }
  }

  /// A change: an index on 100.
  private func setChange(
    _ quantity: Quantity, on corrected: inout Target, in text: TokenizedText
  ) throws(CorrectionError) {
    guard let change = quantity.change, quantity.unit == .percent else {
      throw error(.changeNotInPercent(quantity.text), at: quantity.range, in: text)
    }
    let written = quantity.comparator.map { change.isRise ? $0 : $0.mirrored }
    corrected.criterion = .value(
      written ?? (change.isRise ? .atLeast : .atMost), change.applied(to: quantity.figure))
    corrected.measure = .index
    corrected.unit = .points
    corrected.rule = .towardTarget
    let label = quantity.base ?? target.baseline?.label ?? ""
    corrected.baseline = Baseline(
      label: label, date: quantity.base == nil ? target.baseline?.date : nil, value: 100)
  }

  private func setUnit(_ unit: QuantityUnit, on corrected: inout Target) {
    switch unit {
    case .percent where corrected.measure == .index: break
    case .percent, .percentagePoints:
      corrected.unit = .percent
      if corrected.measure != .ratio { corrected.measure = .percentage }
    case .days: (corrected.unit, corrected.measure) = (.days, .duration)
    case .euro: (corrected.unit, corrected.measure) = (.euro, .money)
    case .points: (corrected.unit, corrected.measure) = (.points, .index)
    case .noun(let noun): (corrected.unit, corrected.measure) = (.counted(noun), .count)
    case .none where corrected.measure.isAct: corrected.measure = .count
    case .none: break
    }
    if corrected.measure == .duration { corrected.course = .level }
  }

  private func setAct(
    on corrected: inout Target, rest: inout OpenTokens, in text: TokenizedText
  ) throws(CorrectionError) {
    guard let place = rest.places.first else { throw error(.missingNumber, at: 0) }
    let word = text.tokens[place]
    if word.comparator != nil || ComparisonReader(text: text).comparison(at: place) != nil {
      throw error(.missingNumber, at: text.tokens.last?.range.upperBound ?? 0)
    }
    guard ["fatto", "done", "si", "yes", "fatta", "realizzato"].contains(word.folded) else {
      throw error(.unexpected(word.text), at: word.range.lowerBound)
    }
    rest.remove(place..<place + 1)
    corrected.criterion = .done
    corrected.unit = .none
    corrected.rule = .done
    corrected.course = .cumulative
    corrected.measure = corrected.dueDate == nil ? .yesNo : .milestone
  }

  /// Stretches the period so that it holds the due date.
  private func fit(_ corrected: inout Target) {
    guard let due = corrected.dueDate else { return }
    let (start, end) = (corrected.period.start, corrected.period.end)
    if due > end { corrected.period = Period(from: start, to: .last(ofYear: due.year)) }
    if due < start { corrected.period = Period(year: due.year) }
  }

  private func checkRest(_ rest: OpenTokens, in text: TokenizedText) throws(CorrectionError) {
    let place = rest.places.first { place in
      switch text.tokens[place].kind {
      case .comma, .period, .stop, .open, .close, .colon, .ornament: false
      case .number, .date, .wrongDate, .clock, .ordinal, .word, .sign, .percent, .permille, .euro,
        .currency, .plus, .minus, .slash, .asterisk, .apostrophe, .arrow, .other:
        true
      }
    }
    guard let place else { return }
    throw error(.unexpected(text.tokens[place].text), at: text.tokens[place].range.lowerBound)
  }

  private func error(_ kind: CorrectionError.Kind, at position: Int) -> CorrectionError {
    CorrectionError(position: position + 1, kind: kind)
  }

  private func error(
    _ kind: CorrectionError.Kind, at tokens: Range<Int>, in text: TokenizedText
  ) -> CorrectionError {
    error(kind, at: text[max(0, tokens.lowerBound)]?.range.lowerBound ?? 0)
  }
}

/// The tokens that nothing has been made of yet.
private struct OpenTokens {
  private var isOpen: [Bool]

  init(count: Int) {
    isOpen = Array(repeating: true, count: count)
  }

  var places: [Int] { isOpen.indices.filter { isOpen[$0] } }

  mutating func remove(_ range: Range<Int>) {
    for place in range where isOpen.indices.contains(place) { isOpen[place] = false }
  }
}
