import PerformanceModel

/// A part of a target cell with the formula that it answers.
struct CellPart: Sendable {
  let formula: Formula
  /// As written.
  let text: String
  let split: Split

  /// The way in which the part was told from the others.
  enum Split: Sendable {
    /// The cell is not parted.
    case whole
    /// By marks, signs of comparison, or one act for each formula.
    case written
    /// At a conjunction.
    case inferred
    /// Not at all: every formula is given the whole cell.
    case unclear
  }
}

/// Parts a target cell among the formulas of its row.
struct CellSplitter {
  let text: TokenizedText
  let formulas: [Formula]
  let quantities: [Quantity]

  /// The parts, one for each formula.
  func parts() -> [CellPart] {
    guard formulas.count > 1 else {
      return formulas.map { CellPart(formula: $0, text: text.text, split: .whole) }
    }
    let items = ListItems.items(of: text)
    if items.count == formulas.count { return parts(items, .written) }
    if let pieces = actAndCriterion() { return parts(pieces, .written) }
    if let pieces = cut(at: heads) { return parts(pieces, .written) }
    if let pieces = cut(at: conjunctions) {
      return parts(pieces.map(\.withoutPreposition), .inferred)
    }
    return formulas.map { CellPart(formula: $0, text: text.text, split: .unclear) }
  }

  private func parts(_ pieces: [String], _ split: CellPart.Split) -> [CellPart] {
    zip(formulas, pieces).map { CellPart(formula: $0, text: $1.withoutBullet, split: split) }
  }

  /// An act and one criterion, for a `SI/NO` and a numeric formula.
  private func actAndCriterion() -> [String]? {
    guard formulas.count == 2, let numeric = formulas.firstIndex(where: { !$0.isYesNo }),
      formulas[1 - numeric].isYesNo, let quantity = quantities.first, quantities.count == 1
    else { return nil }
    let place = quantity.range.lowerBound
    let before = text.text(of: 0..<place)
    guard numeric == 1, !before.isEmpty else { return nil }
    // The dash of a minus is part of the criterion and must stay with its number.
    return [before, String(text.characters[text.tokens[place].range.lowerBound...]).trimmed]
  }

  /// Cuts before each of the places when they make as many pieces as there are formulas.
  private func cut(at places: [Int]) -> [String]? {
    guard places.count == formulas.count - 1 else { return nil }
    var pieces: [String] = []
    var start = 0
    for place in places + [text.tokens.count] {
      pieces.append(text.text(of: start..<place))
      start = place
    }
    return pieces.map(\.withoutConjunction)
  }

  /// The acts after the first word that no preposition, article or number leads to.
  private var heads: [Int] {
    text.tokens.indices.dropFirst().filter { index in
      guard text.tokens[index].isWord, ActWords.isHead(text.tokens[index].folded),
        let before = text[index - 1]
      else { return false }
      if before.kind == .comma { return true }
      return before.isWord && !NounLimits.words.contains(before.folded)
    }
  }

  private var conjunctions: [Int] {
    text.tokens.indices.dropFirst().filter { index in
      ["e", "ed", "and"].contains(text.tokens[index].folded)
        && text[index + 1].map { next in
          next.isWord
            && (NounLimits.words.contains(next.folded) || ActWords.isHead(next.folded))
        } == true
    }
  }
}

extension String {
  /// The text without a preposition that ties it to the part before (`dei progetti`).
  fileprivate var withoutPreposition: String {
    guard let blank = firstIndex(of: " "), NounLimits.words.contains(self[..<blank].folded) else {
      return self
    }
    return self[blank...].trimmed
  }

  /// The text without a conjunction or comma at either end.
  fileprivate var withoutConjunction: String {
    var rest = trimmed
    for lead in ["e ", "ed ", "and ", ", "] where rest.folded.hasPrefix(lead) {
      rest = String(rest.dropFirst(lead.count)).trimmed
    }
    while rest.hasSuffix(",") || rest.hasSuffix(";") { rest = String(rest.dropLast()).trimmed }
    return rest
  }
}
