import PerformanceModel

/// A number of a text with what is joined to it: a scale, or the parts of a time.
struct Amount {
  var figure: Figure
  /// The unit that the amount brings with it, as a time in hours and minutes does.
  var unit: QuantityUnit?
  var isMixedTime = false
  /// The power of ten that a word or letter behind the number brings; the figure has it.
  var power = 0
  /// True for a number in words that no comparison leads to.
  var isSpelledOut = false
  var otherFigure: Figure?
  var end: Int
}

/// Reads amounts: `1.500`, `2,5 M`, `1h30`, `1 ora e 20 minuti`, `15'`, `00:20`.
struct AmountReader {
  let text: TokenizedText

  /// Reads the amount at a place.
  func amount(at index: Int, isMoney: Bool, inWords place: NumberWords.Place) -> Amount? {
    guard let token = text[index] else { return nil }
    if case .clock(let minutes, let hasSeconds) = token.kind {
      return Amount(
        figure: minutes, unit: .noun(minuteWord), isMixedTime: !hasSeconds, end: index + 1)
    }
    guard let figure = token.figure else {
      return NumberWords(text: text).amount(at: index, place)
    }
    if let time = time(at: index, figure) ?? marked(at: index, figure) { return time }
    return scaled(figure, at: index, isMoney: isMoney)
  }

  private func scaled(_ figure: Figure, at index: Int, isMoney: Bool) -> Amount? {
    let token = text.tokens[index]
    var amount = Amount(
      figure: figure, otherFigure: token.otherFigure(than: text.language), end: index + 1)
    guard let (power, isEuro) = scale(at: index + 1, isMoney: isMoney) else { return amount }
    guard let scaled = figure.timesTen(power) else { return nil }
    amount.figure = scaled
    amount.power = power
    amount.otherFigure = amount.otherFigure.flatMap { $0.timesTen(power) }
    amount.end += 1
    if let next = text[amount.end + 1]?.kind, text[amount.end]?.kind == .period,
      next == .euro || next == .currency
    {
      amount.end += 1
    }
    if isEuro { amount.unit = .euro }
    return amount
  }

  /// The power of ten that a word or letter behind a number stands for.
  private func scale(at index: Int, isMoney: Bool) -> (power: Int, isEuro: Bool)? {
    guard let word = text[index], word.isWord else { return nil }
    if let power = Lexicon.moneyScales[word.folded] { return (power, true) }
    if word.text == "M" { return (6, false) }
    let next = text[index + 1]
    let isBesideMoney =
      isMoney || next?.isMoney == true && next?.power == 0
      || Lexicon.euros.contains(next?.folded ?? "")
    if word.folded == "m", isBesideMoney { return (6, false) }
    guard next?.power ?? 0 == 0 else { return nil }
    return Lexicon.scales[word.folded].map { ($0, false) }
  }

  /// A time in several units: `1h30`, `1h 30m`, `1 ora e 20 minuti`, `2 giorni e 4 ore`.
  private func time(at index: Int, _ figure: Figure) -> Amount? {
    guard let word = text[index + 1], word.isWord else { return nil }
    if let minutes = minutes(joinedTo: word) {
      return (Rational(figure) * Rational(Figure(60)) + Rational(Figure(minutes)))
        .amount(.noun(minuteWord), end: index + 2)
    }
    let (large, small, unit): (Int, Set<Int>, String) =
      Lexicon.days.contains(word.folded)
      ? (24, [60], hourWord)
      : Lexicon.times[word.folded] == 60 ? (60, [1], minuteWord) : (0, [], "")
    guard large > 0 else { return nil }
    var place = index + 2
    if let link = text[place], ["e", "ed", "and"].contains(link.folded) || link.kind == .comma {
      place += 1
    }
    guard let rest = text[place]?.figure else { return nil }
    if large == 60, place == index + 2, text[place]?.text.count == 2,
      text[place + 1]?.isWord != true
    {
      var amount = (Rational(figure) * Rational(Figure(60)) + Rational(rest))
        .amount(.noun(unit), end: place + 1)
      amount.isMixedTime = true
      return amount
    }
    guard let restUnit = text[place + 1] else { return nil }
    let isMinute = small == [1] && (restUnit.folded == "m" || restUnit.kind == .apostrophe)
    guard isMinute || Lexicon.times[restUnit.folded].map(small.contains) == true else { return nil }
    let end = text[place + 2]?.kind == .period ? place + 3 : place + 2
    var amount = (Rational(figure) * Rational(Figure(large)) + Rational(rest))
      .amount(.noun(unit), end: end)
    amount.isMixedTime = large == 24
    return amount
  }

  /// The minutes of `h30`, `h30m`, `h30min`.
  private func minutes(joinedTo word: Token) -> Int? {
    guard !word.followsBlank, word.folded.first == "h" else { return nil }
    let digits = word.folded.dropFirst().prefix(while: \.isDigit)
    let ending = word.folded.dropFirst(1 + digits.count)
    guard (1...2).contains(digits.count), ["", "m", "min"].contains(ending) else { return nil }
    return Int(digits)
  }

  /// Minutes or seconds by their mark: `15'`, `30''`, `30"`.
  private func marked(at index: Int, _ figure: Figure) -> Amount? {
    guard let mark = text[index + 1], !mark.followsBlank else { return nil }
    let next = text[index + 2]
    if mark.text == "\"" || mark.text == "”" {
      guard !text.tokens[..<index].contains(where: { $0.kind == .ornament }) else { return nil }
      return Amount(figure: figure, unit: .noun("s"), end: index + 2)
    }
    guard mark.kind == .apostrophe else { return nil }
    if next?.kind == .apostrophe, next?.followsBlank == false {
      return Amount(figure: figure, unit: .noun("s"), end: index + 3)
    }
    guard next == nil || next?.followsBlank == true || next?.isWord == false else { return nil }
    return Amount(figure: figure, unit: .noun(minuteWord), end: index + 2)
  }

  private var minuteWord: String { text.language == .italian ? "minuti" : "minutes" }
  private var hourWord: String { text.language == .italian ? "ore" : "hours" }
}

extension Rational {
  fileprivate func amount(_ unit: QuantityUnit, end: Int) -> Amount {
    Amount(figure: truncated(decimals: 10), unit: unit, end: end)
  }
}

extension Figure {
  /// The figure times a power of ten; `nil` out of range.
  func timesTen(_ power: Int) -> Figure? {
    Figure(coefficient: coefficient, exponent: exponent + power)
  }
}

extension Token {
  /// The number as the other language reads it, where its mark before three digits can be either.
  func otherFigure(than language: Language) -> Figure? {
    guard let figure else { return nil }
    let digits = text.filter { $0.isDigit || ".,".contains($0) }
    let marks = digits.filter { ".,".contains($0) }
    guard marks.count == 1,
      let other = try? Figure(typed: digits, in: language == .italian ? .english : .italian),
      other != figure
    else { return nil }
    return other
  }
}
