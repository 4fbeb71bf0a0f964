import PerformanceModel

/// An act of a text that names several, with the date that binds it.
struct Step: Hashable, Sendable {
  /// As written, with its date.
  let text: String
  /// `nil` for what no date binds.
  let due: Day?
}

/// Tells which acts of a text its deadlines bind.
///
/// A date binds the acts before it up to the date before; acts behind the last date have none.
struct StepSplitter {
  let content: AnalysedText

  private var text: TokenizedText { content.text }

  /// The steps; empty where all acts share one date or there is none.
  func steps(periodEnd: Day) -> [Step] {
    let deadlines = content.deadlines
    guard let first = deadlines.first else { return [] }
    let clauses = clauses(from: sentenceStart(before: first.range.lowerBound))
    var steps: [Step] = []
    var pending: [Range<Int>] = []
    for clause in clauses {
      pending.append(clause)
      guard let date = deadlines.last(where: { clause.overlaps($0.range) }) else { continue }
      let act = pending.last { !isOnlyDate($0, date) } ?? clause
      guard !isOnlyDate(clause, date) else { return [] }
      steps.append(Step(text: text.text(of: act), due: date.day))
      pending = []
    }
    if let rest = pending.first(where: startsWithAct), let last = pending.last {
      steps.append(
        Step(text: text.text(of: rest.lowerBound..<last.upperBound).withoutFullStop, due: nil))
    }
    let dues = Set(steps.map { $0.due ?? periodEnd })
    return steps.count > 1 && dues.count > 1 ? steps : []
  }

  private func isOnlyDate(_ clause: Range<Int>, _ date: DateMention) -> Bool {
    clause.allSatisfy { index in
      date.range.contains(index) || !text.tokens[index].isWord
    }
  }

  private func startsWithAct(_ clause: Range<Int>) -> Bool {
    clause.prefix(2).contains { ActWords.isHead(text.tokens[$0].folded) }
  }

  private func sentenceStart(before index: Int) -> Int {
    (0..<index).last(where: endsSentence).map { $0 + 1 } ?? 0
  }

  private func endsSentence(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .stop { return true }
    guard token.kind == .period, let before = text[index - 1], before.text.count > 3,
      let next = text[index + 1]
    else { return false }
    return next.followsBlank && next.text.first?.isUppercase == true
  }

  /// The clauses from a place on: cut where a sentence ends, at dashes and colons, and at a
  /// conjunction or comma with an act behind it.
  private func clauses(from start: Int) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var begin = start
    var depth = 0
    for index in start..<text.tokens.count {
      switch text.tokens[index].kind {
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      default: break  // No other token changes the depth.
      }
      guard depth == 0, cuts(index), index >= begin else { continue }
      if index > begin { clauses.append(begin..<index) }
      begin = index + 1
    }
    if begin < text.tokens.count { clauses.append(begin..<text.tokens.count) }
    return clauses
  }

  private func cuts(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if endsSentence(index) { return true }
    if token.kind == .minus || token.kind == .colon {
      return token.followsBlank || text[index + 1]?.followsBlank == true
    }
    guard token.kind == .comma || ["e", "ed", "and"].contains(token.folded),
      !content.dates.contains(where: { $0.range.contains(index) }), let next = text[index + 1]
    else { return false }
    return next.isWord && ActWords.isHead(next.folded)
  }
}

extension String {
  /// The text without a full stop at its end.
  var withoutFullStop: String { hasSuffix(".") ? String(dropLast()).trimmed : self }
}
