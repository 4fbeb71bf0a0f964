import PerformanceModel

extension CellAccount {
  /// Returns whether a quantity of an act only describes it: things known, places, parts, numbers
  /// in names.
  func isDescription(_ quantity: Quantity) -> Bool {
    guard !quantity.isCompared, quantity.unit == .none || quantity.unit.noun != nil,
      !quantity.unit.isTime
    else { return false }
    if quantity.isDefinite || quantity.isCircumstance || quantity.isPart { return true }
    let before = text[quantity.range.lowerBound - 1]
    return before?.isWord == true && before?.text.first?.isUppercase == true
  }

  func use(ofActAt index: Int) -> TokenUse? {
    let token = text.tokens[index]
    switch token.kind {
    case .comma, .period, .colon, .stop, .open, .close, .apostrophe, .ornament, .asterisk, .slash:
      return .harmless
    case .minus: return .harmless
    case .word: return TellingWords.leadsToDate(token, next: text[index + 1]) ? nil : .description
    case .ordinal, .clock: return .description
    case .date: return isDateOfReference(index) ? .description : nil
    case .number: return isName(index) ? .description : nil
    case .other: return token.text.first?.isDigit == true ? .description : nil
    case .wrongDate, .sign, .percent, .permille, .euro, .currency, .plus, .arrow: return nil
    }
  }

  /// `delibera del 15/1/2024`, `d.m. 17.2.2016`: the date of an act that is named.
  private func isDateOfReference(_ index: Int) -> Bool {
    guard let before = text[index - 1] else { return false }
    return before.kind == .period || ["del", "dell", "of", "dated", "in"].contains(before.folded)
  }

  /// Returns whether a number of an act belongs to a name: of a law, a norm, a version, a year.
  private func isName(_ index: Int) -> Bool {
    if isReferred(index) || text.tokens[index].year != nil { return true }
    if text[index - 1]?.isWord == true, text[index - 1]?.text.first?.isUppercase == true {
      return true
    }
    let joined = [index - 1, index + 1].contains { place in
      guard let mark = text[place], let number = text[2 * place - index] else { return false }
      return mark.kind == .slash && number.figure != nil
        && !isShortDate(min(index, 2 * place - index))
        || mark.kind == .colon && number.figure != nil
    }
    return joined
  }

  /// `30/09`: what could be a day and its month.
  private func isShortDate(_ index: Int) -> Bool {
    guard let day = text[index].flatMap({ Int($0.text) }),
      let month = text[index + 2].flatMap({ Int($0.text) })
    else { return false }
    return (1...31).contains(day) && (1...12).contains(month)
  }
}
