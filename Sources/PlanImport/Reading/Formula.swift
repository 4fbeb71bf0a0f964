import PerformanceModel

/// A formula, read for what its words tell about the measure; it is never calculated.
struct Formula: Sendable {
  /// As written, without the dash of a list.
  let original: String
  let text: TokenizedText
  let quotient: Quotient?
  /// The number of times that the formula asks for yes or no.
  let yesNoCount: Int

  init(_ original: String, language: Language) {
    text = TokenizedText(original.withoutBullet, language: language)
    self.original = original.withoutBullet
    yesNoCount = YesNo.ranges(in: text).count
    quotient = Quotient(in: text)
  }

  var isEmpty: Bool { text.tokens.isEmpty }

  var isYesNo: Bool { yesNoCount > 0 }

  /// The folded words of the numerator, or of the whole where there is no quotient.
  var leadingWords: [String] {
    let end = quotient?.slash ?? text.tokens.count
    return text.tokens[..<end].filter(\.isWord).map(\.folded)
  }

  /// True if the formula gives a mean or a sum of days.
  var isDuration: Bool {
    let words = Array(leadingWords.prefix(4))
    return words.indices.contains { index in
      FormulaWords.times.contains(words[index])
        && (index == 0 || !FormulaWords.rateLeads.contains(words[index - 1]))
    } && !isRespect
  }

  /// True if the formula is about keeping terms or commitments.
  private var isRespect: Bool { leadingWords.first == "rispetto" }

  /// True if the formula calls itself a percentage.
  var saysPercentage: Bool {
    guard let first = text.tokens.first else { return false }
    return first.kind == .percent || FormulaWords.shares.contains(first.folded)
  }

  /// True if the formula gives a share of a whole.
  var isShare: Bool { (quotient != nil || saysPercentage) && !isDuration }

  /// True if the formula multiplies by 100 or names percent.
  var isInPercent: Bool {
    if saysPercentage { return true }
    return text.tokens.indices.contains { index in
      guard text.tokens[index].text == "100" else { return text.tokens[index].kind == .percent }
      let before = text[index - 1]
      return before?.kind == .asterisk || before?.folded == "x" || before?.folded == "per"
    }
  }

  /// True if the formula names money.
  var isMoney: Bool {
    text.tokens.contains { $0.kind == .euro || Lexicon.euros.contains($0.folded) }
      || FormulaWords.amounts.contains(leadingWords.first ?? "")
  }

  /// The things that the formula counts (`n. utenti assistiti`), as written.
  var countedThings: String? {
    for index in text.tokens.indices where FormulaWords.counts.contains(text.tokens[index].folded) {
      var start = index + 1
      while let token = text[start],
        FormulaWords.afterCount.contains(token.folded) || token.kind == .period
      {
        start += 1
      }
      if let noun = UnitReader(text: text).noun(at: start) { return noun.text }
    }
    return nil
  }

  /// True if the formula asks when something is done (`data di approvazione`).
  var asksForDate: Bool { ["data", "date"].contains(leadingWords.first) }

  /// True if the formula measures a length.
  var isLength: Bool {
    text.tokens.contains { token in
      token.isWord && FormulaWords.lengths.contains { token.folded.hasPrefix($0) }
        || token.text == "m"
    }
  }

  /// True if the formula gives a change itself, whose values have a sign (`Variazione dei
  /// consumi`).
  var isChange: Bool {
    leadingWords.first.map { FormulaWords.changes.contains($0) || Lexicon.rises.contains($0) }
      ?? false
      || leadingWords.prefix(4).contains { ["variance", "change", "variation"].contains($0) }
  }

  /// True if the formula asks for a number: a quotient, a count, a percentage or days.
  var isNumeric: Bool {
    quotient != nil || countedThings != nil || isInPercent || isDuration || isMoney
  }
}

/// The words by which a formula tells its measure, folded.
enum FormulaWords {
  static let times: Set<String> = [
    "giorni", "giorno", "gg", "tempo", "tempi", "durata", "days", "time", "times", "duration",
  ]
  /// Words before a time that something is counted by (`visite al giorno`).
  static let rateLeads: Set<String> = ["al", "per", "a", "ogni", "each", "every"]
  static let shares: Set<String> = [
    "percentuale", "quota", "tasso", "percentage", "share", "rate", "grado", "perc", "proportion",
  ]
  static let amounts: Set<String> = ["importo", "ammontare", "valore", "amount"]
  static let counts: Set<String> = [
    "n", "nr", "numero", "num", "number", "count", "nombre", "anzahl",
  ]
  /// The beginnings of words for lengths.
  static let lengths = [
    "metr", "lunghezz", "altezz", "larghezz", "profondit", "distan", "length", "height", "depth",
    "width", "rete", "km", "pist", "cicl", "strad", "marciap", "road", "path",
  ]
  static let changes: Set<String> = [
    "variazione", "variazioni", "scostamento", "scostamenti", "differenza", "saldo", "delta", "var",
    "andamento",
  ]
  static let afterCount: Set<String> = [
    "di", "dei", "delle", "degli", "of", "medio", "totale", "total", "complessivo", "the", "de",
    "des", "der",
  ]
}

/// The places where a text asks for yes or no.
enum YesNo {
  /// The tokens of each `SI/NO`, `sì / no`, `yes/no`, `on/off`.
  static func ranges(in text: TokenizedText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index + 2 < text.tokens.count {
      let words = (text.tokens[index].folded, text.tokens[index + 2].folded)
      let middle = text.tokens[index + 1]
      let isPair = pairs.contains { $0 == words }
      if isPair, middle.kind == .slash || middle.folded == "o" || middle.kind == .minus {
        ranges.append(index..<(index + 3))
        index += 3
      } else {
        index += 1
      }
    }
    return ranges
  }

  private static let pairs = [
    ("si", "no"), ("yes", "no"), ("on", "off"), ("vero", "falso"), ("oui", "non"), ("ja", "nein"),
  ]
}

extension String {
  /// The text without the dash or dot that opens an item of a list; a minus before digits stays.
  var withoutBullet: String {
    guard let first, "-–—•·*".contains(first), dropFirst().first?.isWhitespace == true else {
      return trimmed
    }
    let rest = String(dropFirst()).trimmed
    return rest.first?.isDigit == true ? trimmed : rest
  }
}
