import PerformanceModel

/// What the program itself never writes, and what can hide something from a reader; no reason to refuse
/// the file.
extension PlanReader {
  /// Reports objectives that lie under themselves, in one step or several, or under one of another area.
  mutating func checkParentsFit() {
    for circle in circles(in: index.parents.map { ($0.child, $0.code, $0.offset) }) {
      log.add(.parentCircle(circle.name.text), at: circle.offset)
    }
    for link in index.parents where link.child != link.code {
      guard let child = index.objectives[link.child]?.place,
        let parent = index.objectives[link.code]?.place,
        objectives[child].area != objectives[parent].area
      else { continue }
      log.add(.parentOfOtherArea(link.code.text, objectives[parent].area.text), at: link.offset)
    }
  }

  /// Reports decisions that follow themselves or one that was recorded after them, as a circle does: so
  /// neither shows as taken without knowledge of the other.
  mutating func checkOrder(of plan: Plan) {
    let decisions = plan.allDecisions
    let byName = Dictionary(decisions.map { ($0.id, $0) }) { first, _ in first }
    for decision in decisions {
      for name in decision.follows {
        guard let other = byName[name], !decision.isRecorded(after: other),
          let offset = index.events[decision.id]?.offset
        else { continue }
        log.add(.followsLater(name), at: offset)
      }
    }
  }

  /// Reports events that are dated in the future, where the present moment is known.
  mutating func checkMoments(of plan: Plan) {
    // Clocks of two machines may differ a little.
    guard let limit = now.map({ Timestamp(milliseconds: $0.milliseconds + 300_000) }) else {
      return
    }
    for event in plan.history where event.recordedAt > limit {
      guard let offset = index.events[event.id]?.offset else { continue }
      let isLast = event.recordedAt >= .last
      log.add(isLast ? .noMomentAfter(event.id) : .future(event.recordedAt), at: offset)
    }
  }
}

extension Plan {
  fileprivate var allDecisions: [Decision] {
    decisions + objectives.flatMap { $0.decisions + $0.indicators.flatMap(\.decisions) }
  }
}

extension Decision {
  fileprivate func isRecorded(after other: Decision) -> Bool {
    (other.recordedAt, other.id) < (recordedAt, id)
  }
}
