import PerformanceModel

/// The measure and unit of a quantity, and the doubt that they leave.
struct Scale {
  var measure: Measure
  var unit: Unit
  var doubt: (reading: Reading, question: Question)?

  /// Decides measure and unit of a quantity by its own unit, the formula and the unit column.
  init(_ quantity: Quantity, formula: Formula, reader: TargetReader) {
    switch Scale.effectiveUnit(quantity, formula: formula, reader: reader) {
    case .percent, .percentagePoints:
      self = Scale.share(formula, reader: reader)
      if quantity.unit == .none, quantity.figure > 0, quantity.figure <= 1,
        reader.row.unit == nil
      {
        // One percent, or the whole.
        doubt = (.ambiguous, .scaleUnclear(value: quantity.text))
      }
    case .days:
      self.init(measure: .duration, unit: .days)
      if formula.isInPercent, let quotient = formula.quotient, !quotient.isMean {
        doubt = (.ambiguous, .targetIsNotFormula(value: quantity.text, formula: formula.original))
      }
    case .euro:
      self.init(measure: .money, unit: .euro)
      doubtPower(of: quantity, formula, reader)
    case .points:
      self.init(measure: .index, unit: .points)
      if formula.isInPercent, let quotient = formula.quotient, !quotient.isMean {
        doubt = (.ambiguous, .targetIsNotFormula(value: quantity.text, formula: formula.original))
      }
    case .noun(let noun):
      self.init(measure: .count, unit: .counted(noun.counted(by: quantity.rate)))
      if noun == "m", !formula.isLength {
        // Metres or millions.
        doubt = (.ambiguous, .powerUnclear(value: quantity.text))
      }
      if formula.quotient != nil, !formula.isDuration {
        doubt = (.ambiguous, .targetIsNotFormula(value: quantity.text, formula: formula.original))
      }
    case .none:
      self = Scale.bare(quantity, formula: formula, reader: reader)
      doubtPower(of: quantity, formula, reader)
    }
    if Scale.isOther(quantity, formula) {
      doubt = (.ambiguous, .targetIsNotFormula(value: quantity.text, formula: formula.original))
    }
  }

  /// Returns whether a quantity is money or days, and the formula counts other things.
  private static func isOther(_ quantity: Quantity, _ formula: Formula) -> Bool {
    guard formula.quotient == nil, formula.countedThings != nil else { return false }
    return quantity.isMoney ? !formula.isMoney : quantity.unit == .days && !formula.isDuration
  }

  /// Doubts a bare number where the formula counts in thousands or millions (`Migliaia di euro`).
  private mutating func doubtPower(
    of quantity: Quantity, _ formula: Formula, _ reader: TargetReader
  ) {
    guard quantity.unit == .none, reader.row.unit == nil, formula.quotient == nil,
      formula.namesPower
    else { return }
    doubt = (.ambiguous, .powerUnclear(value: quantity.text))
  }

  /// The scale of a change against a base of 100.
  static let index = Scale(measure: .index, unit: .points)

  private init(measure: Measure, unit: Unit) {
    self.measure = measure
    self.unit = unit
  }

  /// A share: an index where the whole is the same thing in the past, a ratio for any quotient.
  static func share(_ formula: Formula, reader: TargetReader) -> Scale {
    guard let quotient = formula.quotient else {
      return Scale(measure: .percentage, unit: .percent)
    }
    return quotient.isIndex(before: reader.frame.programmingYear)
      ? Scale(measure: .index, unit: .points) : Scale(measure: .ratio, unit: .percent)
  }

  /// A number without unit: things that the formula or the title counts.
  private static func bare(_ quantity: Quantity, formula: Formula, reader: TargetReader) -> Scale {
    if formula.quotient != nil {
      var scale = Scale(measure: .count, unit: .none)
      if formula.quotient?.isMean == true { return scale }
      scale.doubt = (.ambiguous, .scaleUnclear(value: quantity.text))
      return scale
    }
    let title = Formula(reader.row.title, language: reader.frame.language)
    let things =
      NounBefore.noun(quantity, in: reader.cell.text) ?? formula.countedThings
      ?? (formula.isYesNo ? title.namedCount : nil)
    let counted = (things ?? "").counted(by: quantity.rate)
    return Scale(measure: .count, unit: counted.isEmpty ? .none : .counted(counted))
  }

  /// The unit of the cell, else of the unit column, else of the formula.
  private static func effectiveUnit(
    _ quantity: Quantity, formula: Formula, reader: TargetReader
  ) -> QuantityUnit {
    if quantity.unit.noun == "m", formula.isDuration {
      return .noun(reader.frame.language == .italian ? "minuti" : "minutes")
    }
    guard quantity.unit == .none else { return quantity.unit }
    if let column = reader.row.unit.map(UnitColumn.init)?.unit { return column }
    if NounBefore.noun(quantity, in: reader.cell.text) != nil { return .none }
    if formula.isInPercent { return .percent }
    if formula.isDuration { return .days }
    return formula.isMoney && formula.quotient == nil ? .euro : .none
  }
}

/// Reads the column of units (`%`, `giorni`, `numero`, `€`, `Euro (milioni)`).
struct UnitColumn {
  /// The unit; `nil` where the column only says that something is counted.
  let unit: QuantityUnit?
  /// The power of ten that the column's figures are written in.
  let power: Int

  init(_ text: String) {
    let tokens = TokenizedText(text, language: .italian)
    let scale = tokens.tokens.first { $0.isWord && UnitColumn.power($0) != nil }
    power =
      scale.flatMap(UnitColumn.power)
      ?? (tokens.tokens.contains { $0.text == "000" } ? 3 : 0)
      + (tokens.tokens.map(\.power).max() ?? 0)
    let hasEuro = tokens.tokens.contains { token in
      token.kind == .euro || Lexicon.euros.contains(token.folded)
        || Lexicon.moneyScales[token.folded] != nil
    }
    unit = power > 0 && hasEuro ? .euro : UnitColumn.unit(tokens)
  }

  private static func power(_ token: Token) -> Int? {
    if token.text == "M" { return 6 }
    return Lexicon.scales[token.folded] ?? Lexicon.moneyScales[token.folded]
  }

  private static func unit(_ tokens: TokenizedText) -> QuantityUnit? {
    guard let first = tokens[0] else { return nil }
    if Lexicon.percentNames.contains(first.folded) { return .percent }
    var index = 0
    let unit = UnitReader(text: tokens).unit(at: &index)
    switch unit {
    case .percent, .percentagePoints, .days, .euro, .points: return unit
    case .noun(let noun):
      let isBare = ["numero", "n", "num", "nr", "number", "count", "unita", "units", "no", "si"]
      return isBare.contains(first.folded) || Lexicon.scales[first.folded] != nil
        ? nil : .noun(noun)
    case .none: return nil
    }
  }
}

extension String {
  /// The noun with what it is counted by; a count by the year is the plain count.
  fileprivate func counted(by rate: Quantity.Rate?) -> String {
    guard let rate, rate.kind == .time || rate.text.hasPrefix("/"), rate.kind != .year else {
      return self
    }
    return rate.text.hasPrefix("/") ? self + rate.text : "\(self) \(rate.text)".trimmed
  }
}

/// Finds the things that a number counts among the words before it (`N. imprese >=20`).
enum NounBefore {
  static func noun(_ quantity: Quantity, in text: TokenizedText) -> String? {
    let start = quantity.range.lowerBound
    guard start > 0, quantity.comparator != nil, start <= text.tokens.count else { return nil }
    let lead = TokenizedText(text.text(of: 0..<start), language: .italian)
    if text.tokens[start - 1].kind == .open || text[start]?.kind == .open {
      return lead.firstNounAfterAct
    }
    return Formula(lead.text, language: .italian).countedThings
  }
}

extension Formula {
  /// True if what is measured is given in thousands or more; not what it is measured by.
  fileprivate var namesPower: Bool {
    text.tokens.indices.contains { index in
      let token = text.tokens[index]
      let isPower =
        token.text == "000" || token.power > 0
        || token.isWord && (token.folded.count > 1 || text[index + 1]?.isMoney == true)
          && (Lexicon.scales[token.folded] ?? Lexicon.moneyScales[token.folded]) != nil
      let before = text[index - 1]
      return isPower && before?.figure == nil
        && !["per", "ogni", "each", "every", "a"].contains(before?.folded ?? "")
    }
  }

  /// The things of a title's "numero … di verifiche", as written.
  fileprivate var namedCount: String? {
    for index in text.tokens.indices where text.tokens[index].folded == "numero" {
      for place in index + 1...index + 2 where text[place]?.folded == "di" {
        if let noun = UnitReader(text: text).noun(at: place + 1) { return noun.text }
      }
    }
    return nil
  }
}

extension TokenizedText {
  /// The first things behind an act and its preposition (`Sottoscrizione di convenzioni e/o
  /// azioni`).
  fileprivate var firstNounAfterAct: String? {
    guard let head = tokens.firstIndex(where: { ActWords.isHead($0.folded) }) else { return nil }
    var start = head + 1
    while let token = self[start], NounLimits.words.contains(token.folded) { start += 1 }
    guard let first = UnitReader(text: self).noun(at: start) else { return nil }
    guard self[first.end]?.folded == "e", self[first.end + 1]?.kind == .slash,
      let second = UnitReader(text: self).noun(at: first.end + 3)
    else { return first.text }
    return text(of: start..<second.end)
  }
}
