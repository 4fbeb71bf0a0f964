import PerformanceModel

/// The direction that is better, as a column of its own says it (`Polarità`, `Good is`, `Operatore`).
struct StatedDirection {
  private let comparator: Comparator
  /// The cell gives the sign itself.
  private let isSign: Bool

  /// Reads the cell of such a column; `nil` where it says neither or both.
  init?(_ text: String) {
    if let sign = StatedDirection.signs[text.filter { !$0.isWhitespace }] {
      (comparator, isSign) = (sign, true)
      return
    }
    let words = text.folded.split { !$0.isAlphabetic && !"↑↓▲▼+-−".contains($0) }.map(String.init)
    let isUp = words.contains(where: StatedDirection.rises.contains)
    let isDown = words.contains(where: StatedDirection.falls.contains)
    guard isUp != isDown else { return nil }
    (comparator, isSign) = (isUp ? .atLeast : .atMost, false)
  }

  /// Decides the direction of indicators that write none; asks where theirs is the other one, and
  /// where the cell was not understood.
  static func apply(_ text: String, to drafts: inout [IndicatorDraft]) {
    let direction = StatedDirection(text)
    for index in drafts.indices {
      if let direction {
        direction.apply(text, to: &drafts[index])
      } else if !NoTarget.isNone(text) {
        drafts[index].doubt(.ambiguous, .wordsNotUnderstood(words: text))
      }
    }
  }

  private func apply(_ text: String, to draft: inout IndicatorDraft) {
    guard case .value(let known, let figure) = draft.target.criterion else { return }
    let isOpen = draft.quantity.map { $0.comparator == nil && $0.change == nil } ?? false
    guard isOpen else {
      if known.isCeiling != comparator.isCeiling || known.isFloor != comparator.isFloor {
        draft.doubt(.ambiguous, .directionInDoubt(value: text))
      }
      return
    }
    draft.target.criterion = .value(comparator, figure)
    if draft.target.rule != .towardTarget { draft.target.rule = comparator.rule }
    draft.settleDirection()
    guard let base = draft.target.baseline?.value, base != figure,
      comparator.isCeiling != (base > figure)
    else { return }
    draft.doubt(.ambiguous, .directionInDoubt(value: text))
  }

  private static let signs: [String: Comparator] = [
    "<=": .atMost, "≤": .atMost, "=<": .atMost, "<": .lessThan, ">=": .atLeast, "≥": .atLeast,
    "=>": .atLeast, ">": .moreThan, "=": .equal,
  ]
  private static let rises: Set<String> = [
    "↑", "▲", "+", "piu", "positiva", "positivo", "crescente", "aumento", "aumentare", "alto",
    "alta",
    "maggiore", "massimizzare", "ascendente", "up", "high", "higher", "more", "bigger", "increase",
    "increasing", "maximise", "maximize", "positive", "rise", "upward", "mas", "plus", "steigend",
  ]
  private static let falls: Set<String> = [
    "↓", "▼", "-", "−", "meno", "negativa", "negativo", "decrescente", "diminuzione", "diminuire",
    "riduzione", "ridurre", "basso", "bassa", "minore", "minimizzare", "discendente", "down", "low",
    "lower", "less", "fewer", "smaller", "decrease", "decreasing", "minimise", "minimize",
    "negative",
    "fall", "downward", "menos", "fallend", "sinkend",
  ]
}

extension IndicatorDraft {
  /// Takes the direction as written: what only asked for it is answered.
  fileprivate mutating func settleDirection() {
    let kinds: [Question.Kind] = [.isFloor, .isCeiling, .directionInDoubt]
    guard let question, kinds.contains(question.kind) else { return }
    self.question = nil
    reading = .written
  }
}
