import PerformanceModel

/// A date that a text names, and whether it is a deadline.
struct DateMention: Hashable, Sendable {
  let day: Day
  /// The tokens of the date with the words that lead to it (`entro il 30/6/2017`).
  let range: Range<Int>
  /// True if a word such as `entro` or `by` makes it a due date.
  let isDeadline: Bool
  /// True if the text gives a day, not only a quarter, a month or the end of the year.
  let isExact: Bool
}

extension TokenizedText {
  /// `dopo il 1° luglio`, `after 1 July`, `dal 1/7/2025`: whether something holds from a day on.
  func opensTime(_ date: DateMention) -> Bool {
    let start = date.range.lowerBound
    return (max(0, start - 2)..<start).contains { openings.contains(self[$0]?.folded ?? "") }
  }
}

private let openings: Set<String> = [
  "dopo", "after", "dal", "dall", "since", "from", "decorrere", "partire", "despues", "apres",
  "nach",
]
