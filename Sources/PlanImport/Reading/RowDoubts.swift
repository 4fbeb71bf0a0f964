import PerformanceModel

/// Raises the doubts that show only when the cells of a row are held against each other.
struct RowDoubts {
  let reader: TargetReader

  private var title: TokenizedText { reader.title.text }
  private var cell: TokenizedText { reader.cell.text }

  func raise(on drafts: inout [IndicatorDraft]) {
    for index in drafts.indices {
      doubtShare(&drafts[index])
      doubtTime(&drafts[index])
      doubtSign(&drafts[index])
      doubtNote(&drafts[index])
    }
    if let last = drafts.indices.last, let words = cutOffWords {
      drafts[last].doubt(.ambiguous, .cutOff(words: words))
    }
  }

  /// A share beyond a threshold that no number gives, or of a whole that no formula names.
  private func doubtShare(_ draft: inout IndicatorDraft) {
    guard draft.target.measure == .percentage, let quantity = draft.quantity else { return }
    if let threshold = unstatedThreshold(in: title) ?? unstatedThreshold(in: cell) {
      draft.doubt(.ambiguous, .unstatedThreshold(value: quantity.text, words: threshold))
    } else if Formula(reader.measured, language: reader.frame.language).isYesNo,
      draft.name == nil
    {
      let rest = words(behind: quantity)
      draft.doubt(.written, .shareOfWhat(value: quantity.text, words: rest))
    }
  }

  /// `oltre la soglia minima` without a number behind it.
  private func unstatedThreshold(in text: TokenizedText) -> String? {
    for index in text.tokens.indices
    where RowDoubts.beyond.contains(text.tokens[index].folded) {
      var place = index + 1
      while let token = text[place], Lexicon.fillers.contains(token.folded) { place += 1 }
      guard let token = text[place], RowDoubts.thresholds.contains(token.folded),
        !(place..<place + 5).contains(where: { text[$0]?.figure != nil })
      else { continue }
      let end = text[place + 1]?.isWord == true ? place + 2 : place + 1
      return text.text(of: place..<end)
    }
    return nil
  }

  private func words(behind quantity: Quantity) -> String {
    var end = quantity.range.upperBound
    while let token = cell[end], token.isWord || token.kind == .apostrophe { end += 1 }
    return cell.text(of: quantity.range.upperBound..<end)
  }

  /// A title about keeping time over a formula that knows no time.
  private func doubtTime(_ draft: inout IndicatorDraft) {
    let formula = Formula(reader.row.formula ?? "", language: reader.frame.language)
    guard draft.target.unit == .percent, formula.quotient != nil,
      title.tokens.contains(where: isTime), !formula.text.tokens.contains(where: isTime)
    else { return }
    draft.doubt(draft.reading, .titleAboutTime(formula: formula.original))
  }

  private func isTime(_ token: Token) -> Bool {
    token.isWord && RowDoubts.times.contains { token.folded.hasPrefix($0) }
      || Lexicon.days.contains(token.folded)
  }

  /// `(A-B+C)/D`: whether C is added or taken away with B is in doubt.
  private func doubtSign(_ draft: inout IndicatorDraft) {
    let formula = Formula(draft.formula, language: reader.frame.language)
    guard formula.quotient != nil, let part = partInDoubt(formula.text) else { return }
    draft.doubt(.ambiguous, .signInFormula(formula: formula.original, part: part))
  }

  private func partInDoubt(_ text: TokenizedText) -> String? {
    var depth = 0
    var hasMinus = false
    for (index, token) in text.tokens.enumerated() {
      switch token.kind {
      case .open: (depth, hasMinus) = (depth + 1, false)
      case .close: depth -= 1
      case .minus where depth > 0: hasMinus = true
      case .plus where depth > 0 && hasMinus:
        let end = text.tokens[index...].firstIndex { $0.kind == .close } ?? text.tokens.count
        return text.text(of: index + 1..<end)
      default: break  // No other token opens, closes or joins.
      }
    }
    return nil
  }

  /// A note about what is left over a formula of what is used up.
  private func doubtNote(_ draft: inout IndicatorDraft) {
    guard let remark = reader.row.remark, let comparator = draft.target.criterion?.comparator,
      comparator.isCeiling, draft.target.unit == .percent,
      TokenizedText(remark, language: reader.frame.language).tokens.contains(where: { token in
        RowDoubts.rests.contains { token.folded.hasPrefix($0) }
      })
    else { return }
    draft.doubt(.ambiguous, .noteAboutRest(note: remark, criterion: draft.quantity?.text ?? ""))
  }

  /// The last words of a cell that ends in a preposition, an article or a comma.
  private var cutOffWords: String? {
    guard cell.tokens.count > 1, let last = cell.tokens.last,
      last.kind == .comma || last.isWord && NounLimits.words.contains(last.folded)
    else { return nil }
    return cell.text(of: max(0, cell.tokens.count - 3)..<cell.tokens.count)
  }

  private static let beyond: Set<String> = [
    "oltre", "superiore", "superiori", "sopra", "beyond", "above", "over",
  ]
  private static let thresholds: Set<String> = [
    "soglia", "minimo", "media", "threshold", "minimum", "average", "limite",
  ]
  private static let times = [
    "tempi", "tempo", "tempestiv", "tempistic", "puntual", "termin", "entro", "giorn", "timel",
    "time", "deadline", "within", "scadenz",
  ]
  private static let rests = ["disponibil", "residu", "rimanent", "available", "remaining"]
}
