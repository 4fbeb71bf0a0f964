import PerformanceModel

/// One of the sides of a contest, to be chosen.
struct ConflictSide: Hashable, Sendable {
  let contest: Contest
  /// The place among its sides.
  let place: Int

  var event: PlanEvent { contest.sides[place] }
  /// Whether it is what holds until someone chooses.
  var holds: Bool { place == contest.sides.count - 1 }
}

extension State {
  /// All sides of what people said differently without knowing of each other.
  var conflictSides: [ConflictSide] {
    plan.contests.flatMap { contest in
      contest.sides.indices.map { ConflictSide(contest: contest, place: $0) }
    }
  }

  /// Shows what is undecided, for a person to choose.
  mutating func openConflicts() {
    dialog = .conflicts(selection: 0)
  }

  /// Asks for the reason of the choice under the cursor.
  mutating func chooseSide() {
    guard case .conflicts(let selection) = dialog else { return }
    let sides = conflictSides
    guard sides.indices.contains(selection) else {
      dialog = nil
      return
    }
    dialog = .prompt(Prompt(.settle(sides[selection]), [.reason: ""]))
  }

  /// Records the choice of a side; those that others settled meanwhile are left.
  mutating func settle(
    _ side: ConflictSide, because reason: String, at moment: Moment
  ) -> [Effect] {
    dialog = nil
    guard plan.contests.contains(side.contest) else {
      notice = Notice(phrases.settledMeanwhile, .warning)
      return []
    }
    var identifiers = identifiers
    let events = side.contest.settlement(
      keeping: side.place, in: plan, note: reason, author: author, at: moment.now
    ) { identifiers.next() }
    self.identifiers = identifiers
    guard let first = events.first else { return [] }
    let words = phrases.words(of: first, in: plan)
    let effects = commit(Change(events: events, words: words))
    guard !effects.isEmpty else { return [] }
    notice = Notice(
      phrases.contestSettled(words, left: digest.conflictCount), .success, way: phrases.undoWay)
    if !plan.contests.isEmpty { openConflicts() }
    return effects
  }

  /// What to say of contests that came with a change of the file, or were there when it was opened.
  func conflictNotice(before: Int) -> Notice? {
    let count = digest.conflictCount
    return count > before ? Notice(phrases.contestsFound(count), .warning) : nil
  }
}
