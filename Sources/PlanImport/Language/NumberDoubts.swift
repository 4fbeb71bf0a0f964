import PerformanceModel

/// Asks about numbers beside the target cell that the other language would read as others.
struct NumberDoubts {
  let numbers: NumberLanguage
  let row: RowText

  /// Raises the doubt on what a row gave.
  func raise(on drafts: inout [IndicatorDraft]) {
    for index in drafts.indices where drafts[index].target.criterion != .done {
      guard let number = doubtful(drafts[index]) else { continue }
      let other: Language = numbers.language == .italian ? .english : .italian
      func text(in language: Language) -> String {
        number.figure(in: language)?.text(in: numbers.language) ?? ""
      }
      drafts[index].doubt(
        .ambiguous,
        .groupingInDoubt(
          number: number.text, reading: text(in: numbers.language), otherReading: text(in: other)))
    }
  }

  private func doubtful(_ draft: IndicatorDraft) -> WrittenNumber? {
    let texts = [row.baseline ?? ""] + row.laterTargets.map(\.text)
    let ambiguous = texts.lazy.flatMap(WrittenNumber.all).filter(\.isAmbiguous)
    if numbers.isOpen { return ambiguous.first }
    // Three decimals of a whole thing: whoever wrote them may have meant thousands.
    guard draft.target.measure.isOfWholeThings else { return nil }
    return ambiguous.first { $0.text.contains(numbers.language.decimalSeparator) }
  }
}

extension Measure {
  /// Tells whether the figures count things or money, which have no thousandth parts.
  fileprivate var isOfWholeThings: Bool {
    switch self {
    case .count, .money: true
    case .ratio, .percentage, .duration, .index, .yesNo, .milestone: false
    }
  }
}
