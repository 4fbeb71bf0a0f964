import PerformanceModel

/// The reading of a target cell with the use of each word, for checking that none is dropped.
package struct CellAudit: Sendable {
  /// One criterion or act of the cell.
  package struct Part: Sendable {
    package let target: Target
    package let reading: Reading
    package let question: Question?
    package let termTarget: TermTarget?
    /// The words of the part; empty where no target was made of them.
    package let words: [Word]
  }

  /// A word, number or mark of the cell.
  package struct Word: Sendable {
    package let text: String
    /// Its number, if it is one.
    package let figure: Figure?
    /// `nil` where no rule has used it.
    package let use: TokenUse?
  }

  package let parts: [Part]

  /// Reads a cell in a plan of one year or more.
  package init(
    cell: String, formula: String, title: String, numbers: NumberLanguage,
    years: ClosedRange<Int>
  ) {
    let row = RowText(line: 1, kind: .strategic, title: title, formula: formula, target: cell)
    let frame = ReadingFrame(
      programmingYear: years.lowerBound, term: years, numbers: numbers)
    parts = TargetReader(row: row, frame: frame).drafts().map(CellAudit.part)
  }

  private static func part(_ draft: IndicatorDraft) -> Part {
    let words = draft.account.map { account in
      zip(account.content.text.tokens, account.uses).map { token, use in
        Word(text: token.text, figure: token.figure, use: use)
      }
    }
    return Part(
      target: draft.target, reading: draft.reading, question: draft.question,
      termTarget: draft.termTarget, words: words ?? [])
  }
}

extension CellAudit {
  /// The flaw of the account; `nil` when all is well.
  ///
  /// A word that no rule has used, or a number of a criterion that shows nowhere in the result,
  /// although the reading is not in doubt.
  package var flaw: String? {
    let isInDoubt = parts.contains { $0.reading == .ambiguous || $0.reading == .unreadable }
    guard !isInDoubt else { return parts.allSatisfy(\.asks) ? nil : "a doubt asks nothing" }
    for part in parts where part.target.criterion != nil {
      if let word = part.words.first(where: { $0.use == nil }) { return "\(word.text) is dropped" }
      if part.words.isEmpty { return "no account" }
    }
    guard let words = parts.first?.words else { return nil }
    let lost = words.first { word in
      word.use == .criterion && word.figure.map { !shows($0, word.text) } ?? false
    }
    return lost.map { "\($0.text) shows nowhere" }
  }

  /// Returns whether a number of the cell is found again in the result.
  ///
  /// It may be a value, perhaps on another power of ten, the index of a change, or in the words of
  /// a unit or base.
  private func shows(_ figure: Figure, _ text: String) -> Bool {
    parts.contains { part in
      part.values.contains { value in
        CellAudit.powers.contains { figure.timesTen($0) == value || figure.timesTen($0) == -value }
          || (Rational(value) - .hundred).truncated(decimals: 20) == figure
          || (Rational.hundred - Rational(value)).truncated(decimals: 20) == figure
      } || part.quotes(text)
    }
  }

  private static let powers = [0, -1, 3, 6, 9]
}

extension CellAudit.Part {
  fileprivate var asks: Bool {
    reading != .ambiguous && reading != .unreadable || question != nil
  }

  fileprivate var values: [Figure] {
    [target.criterion?.figure, target.baseline?.value, termTarget?.value].compactMap { $0 }
  }

  fileprivate func quotes(_ text: String) -> Bool {
    if case .counted(let noun) = target.unit {
      // Hours and minutes are added up.
      if noun.contains(text) || noun.hasPrefix("min") { return true }
    }
    return target.baseline?.label.contains(text) ?? false
      || question?.details.contains { $0.contains(text) } ?? false
  }
}
