import PerformanceModel

extension CellAccount {
  /// `gg. 20`, `n. gg. ≤ 20`: the unit before its number.
  mutating func markUnitsBefore(_ criteria: [Quantity]) {
    for quantity in criteria {
      var place = quantity.range.lowerBound - 1
      if text[place]?.kind == .period { place -= 1 }
      guard let word = text[place]?.folded,
        Lexicon.days.contains(word) || Lexicon.times[word] != nil
      else { continue }
      mark(place..<(place + 1), .criterion)
    }
  }

  /// `target 80%`, `80% target`: what the cell calls its target.
  mutating func markLabels(of criteria: [Quantity]) {
    for quantity in criteria where quantity.label == .target {
      var place = quantity.range.lowerBound - 1
      while let token = text[place], LabelWords.label(token) == nil,
        token.kind == .colon || Lexicon.fillers.contains(token.folded)
      {
        place -= 1
      }
      for place in [place, quantity.range.upperBound] where LabelWords.label(text[place]) == .target
      {
        mark(place..<(place + 1), .criterion)
      }
    }
  }

  mutating func markDates() {
    for moment in content.moments where uses[anchor(of: moment)] == .criterion {
      mark(moment.range, .date)
    }
    let last = content.deadlines.map(\.day).max()
    for date in content.deadlines where date.day == last { mark(date.range, .date) }
  }

  private func anchor(of moment: MomentMention) -> Int {
    content.quantities[moment.quantity].range.lowerBound
  }

  mutating func markOthers(than criteria: [Quantity]) {
    let hasBase = content.quantities.filter { isPast($0) && !criteria.contains($0) }.count == 1
    for (index, quantity) in content.quantities.enumerated() {
      if hasBase, quantity.label == .origin, index > 0 {
        mark(content.quantities[index - 1].range.upperBound..<quantity.range.upperBound, .base)
      }
      guard uses[quantity.range.lowerBound] == nil, let use = use(of: quantity, criteria, hasBase)
      else { continue }
      let isNamedBehind = LabelWords.label(text[quantity.range.upperBound]) != nil
      let end = quantity.range.upperBound + (isNamedBehind ? 1 : 0)
      mark(lead(of: quantity)..<end, use)
      for moment in content.moments where moment.quantity == index { mark(moment.range, use) }
    }
  }

  private func isPast(_ quantity: Quantity) -> Bool { quantity.isPast(before: year) }

  private func use(
    of quantity: Quantity, _ criteria: [Quantity], _ hasBase: Bool
  ) -> TokenUse? {
    if quantity.isTerm { return isTermOfEach(quantity, criteria) ? .term : nil }
    if quantity.isPart || quantity.isDefinite { return .remark }
    if isPast(quantity) { return hasBase ? .base : nil }
    if quantity.label == .threshold || quantity.label == .excellence { return .remark }
    if quantity.isCompared {
      return criteria.contains { $0.label == .target } ? .remark : nil
    }
    if content.isWhole(quantity) { return .description }
    if isChance(quantity, criteria) { return nil }
    if quantity.isCircumstance, quantity.unit == .percent { return nil }
    return quantity.isCircumstance || quantity.isAside ? .remark : nil
  }

  /// Returns whether a term says how each of the things is done (`80% entro 30 giorni`).
  ///
  /// A count within months is due by then, from a day that the text does not give.
  private func isTermOfEach(_ term: Quantity, _ criteria: [Quantity]) -> Bool {
    if criteria.contains(where: { $0.unit == .percent }) || term.unit == .days { return true }
    return Lexicon.times[term.unit.noun?.folded ?? ""].map { $0 > 0 } ?? false
  }

  /// `1 in 3`, `1 ogni 10`: a chance, no place.
  private func isChance(_ quantity: Quantity, _ criteria: [Quantity]) -> Bool {
    let place = quantity.range.lowerBound
    if CellAccount.distributives.contains(text[place - 1]?.folded ?? ""), quantity.unit == .none {
      return true
    }
    return text[place - 1]?.folded == "in" && text[place - 2]?.figure != nil
      && criteria.contains { $0.range.upperBound == place - 1 && $0.unit == .none }
  }

  /// Where the words that lead to a remark begin, such as `di cui` and `con`.
  private func lead(of quantity: Quantity) -> Int {
    var start = quantity.range.lowerBound
    while start > 0, uses[start - 1] == nil, let token = text[start - 1],
      token.isWord
        && (CellAccount.remarkLeads.contains(token.folded) || LabelWords.label(token) != nil)
        || token.kind == .colon
    {
      start -= 1
    }
    return start
  }

  /// `≥ 3,5/5`: the end of the scale behind a value.
  mutating func markScales(behind criteria: [Quantity]) {
    for quantity in criteria {
      let end = quantity.range.upperBound
      guard text[end]?.kind == .slash, let scale = text[end + 1]?.figure, scale >= quantity.figure,
        quantity.unit == .none, quantity.comparator != nil
      else { continue }
      mark(end..<(end + 2), .description)
    }
  }

  /// `obiettivo del triennio, non frazionabile sui singoli anni`: what makes the target one of the
  /// term.
  mutating func markTerm() {
    guard let start = HorizonFinder.indivisibility(in: text) else { return }
    let end = text.tokens[start...].firstIndex { $0.kind == .close || $0.kind == .stop }
    mark(start..<(end ?? text.tokens.count), .date)
  }

  func use(ofRestAt index: Int) -> TokenUse? {
    let token = text.tokens[index]
    switch token.kind {
    case .comma, .period, .colon, .stop, .open, .close, .apostrophe: return .harmless
    case .ornament: return isPower(index) || token.text == "…" ? nil : .harmless
    case .minus: return isDash(index) ? .harmless : nil
    case .slash:
      if isOfMeasure(index) { return nil }
      return isBetweenWords(index) || isReferred(index + 1) ? .harmless : nil
    case .asterisk: return text[index + 1]?.figure == nil ? .harmless : nil
    case .word: return use(ofWord: token, at: index)
    case .number: return isReferred(index) ? .description : nil
    case .date, .wrongDate, .clock, .ordinal, .sign, .percent, .permille, .euro, .currency, .plus,
      .arrow, .other:
      return nil
    }
  }

  private func use(ofWord token: Token, at index: Int) -> TokenUse? {
    if TellingWords.isTelling(token) { return nil }
    if token.folded == "x", !token.followsBlank, text[index - 1]?.figure != nil { return nil }
    if token.folded == "per", isBehindOne(index) { return nil }
    let opensWay = ["dal", "dall", "from", "since"].contains(token.folded)
    if opensWay, text[index + 1]?.figure != nil { return nil }
    if Lexicon.fillers.contains(token.folded) { return .harmless }
    let isAlternative = ["o", "or", "od"].contains(token.folded)
    return isAlternative && text[index + 1]?.figure != nil ? nil : .description
  }

  /// Returns whether a small raised number stands at another number, as its power.
  private func isPower(_ index: Int) -> Bool {
    !text.tokens[index].followsBlank && text[index - 1]?.figure != nil
      && "¹²³⁴⁵⁶⁷⁸⁹⁰".contains(text.tokens[index].text)
  }

  /// `1 sportello per municipio`: whether a count of one stands before a place.
  private func isBehindOne(_ index: Int) -> Bool {
    content.quantities.contains { quantity in
      quantity.range.upperBound == index && quantity.figure == 1 && quantity.unit.noun != nil
        && uses[quantity.range.lowerBound] == .criterion
    }
  }

  private func isDash(_ index: Int) -> Bool {
    let next = text[index + 1]
    let joinsWords = text[index - 1]?.isWord == true && next?.isWord == true
    return joinsWords || (next?.followsBlank ?? true) && next?.figure == nil
      || (next?.followsBlank == true && uses[index + 1] != nil)
  }

  /// `h/sett`, `€/utente`: whether a slash divides a measure, by what no rate has read.
  private func isOfMeasure(_ index: Int) -> Bool {
    guard let word = text[index - 1], uses[index - 1] == .criterion else { return false }
    return word.kind == .percent || word.kind == .euro || Lexicon.times[word.folded] != nil
      || Lexicon.days.contains(word.folded) || Lexicon.euros.contains(word.folded)
      || RateReader.measures.contains(word.folded)
  }

  private func isBetweenWords(_ index: Int) -> Bool {
    text[index - 1]?.isWord == true && text[index + 1]?.isWord == true
  }

  func isReferred(_ index: Int) -> Bool {
    var place = text[index - 1]?.kind == .slash ? index - 3 : index - 1
    while let token = text[place], token.kind == .period || token.folded == "n" { place -= 1 }
    guard let word = text[place], word.isWord else { return false }
    return Lexicon.references.contains(word.folded) && LabelWords.label(word) == nil
  }

  private static let distributives: Set<String> = ["ogni", "every", "each", "per", "cada", "je"]

  private static let remarkLeads: Set<String> = [
    "di", "cui", "of", "which", "con", "in", "su", "sul", "per", "with", "including", "tra", "out",
    "from", "da", "dal", "nei", "nelle", "nel", "almeno", "on", "across", "for", "whom", "compresi",
    "scala",
  ]
}
