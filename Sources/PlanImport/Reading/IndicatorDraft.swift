import PerformanceModel

/// An indicator as it is being read, before it has a code.
struct IndicatorDraft: Sendable {
  var name: String?
  let formula: String
  var target: Target
  var reading: Reading
  var question: Question?
  var termTarget: TermTarget?
  var ratioLabels: RatioLabels?
  /// The quantity that the target came from.
  var quantity: Quantity?
  /// The account of its part of the cell; `nil` where no target was made of the words.
  var account: CellAccount?

  /// Raises a doubt; a graver one replaces a lighter one, and of equals the more telling one.
  mutating func doubt(_ reading: Reading, _ doubt: Question) {
    let questions = [question, doubt].compactMap(\.self)
    let isGraver = reading.gravity > self.reading.gravity
    let isAsGrave = reading.gravity == self.reading.gravity
    if isGraver || isAsGrave && (question.map(\.isPlain) ?? true) {
      question = doubt
    } else if reading == .written, question.map(\.isPlain) ?? true, self.reading == .inferred {
      question = doubt
    }
    if isGraver { self.reading = reading }
    remember(questions)
  }

  /// Keeps the numbers of words that were only kept: two such questions become one; where another
  /// question has taken its place, the reading is in doubt.
  private mutating func remember(_ questions: [Question]) {
    let kept = questions.filter { $0.kind == .partKept }
    guard reading.gravity < Reading.ambiguous.gravity,
      kept.contains(where: { $0 != question && $0.namesNumber })
    else { return }
    let words = Question.joined(kept)
    if question?.kind == .partKept {
      question = .partKept(words: words)
    } else {
      (reading, question) = (.ambiguous, .wordsNotUnderstood(words: words))
    }
  }
}

extension IndicatorDraft {
  /// Asks whether a text that stays a remark is no criterion.
  mutating func keep(_ text: String) { doubt(.written, .partKept(words: text)) }
}

extension Reading {
  fileprivate var gravity: Int {
    switch self {
    case .written, .confirmed: 0
    case .inferred: 1
    case .ambiguous: 2
    case .unreadable: 3
    }
  }
}

extension Question {
  /// True if the question only asks for the comparator, so that any other tells more.
  var isPlain: Bool { kind == .isFloor || kind == .isCeiling }

  /// True if the words that it asks about hold a number.
  fileprivate var namesNumber: Bool { details.contains { $0.contains(where: \.isDigit) } }

  /// The words that several questions ask about, each once.
  fileprivate static func joined(_ questions: [Question]) -> String {
    var words: [String] = []
    for detail in questions.flatMap(\.details) where !words.contains(detail) {
      words.append(detail)
    }
    return words.joined(separator: "; ")
  }
}
