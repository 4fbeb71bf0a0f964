import PerformanceModel

extension PlanSession {
  /// Judges the plan again, as of the day shown.
  mutating func refresh() {
    derived.result = plan.result(asOf: asOf)
    derived.earlier = plan.result(asOf: asOf.endOfQuarterBefore)
    derived.children = plan.objectives.indices.reduce(into: [:]) { children, index in
      if let parent = plan.objectives[index].parent { children[parent, default: []].append(index) }
    }
    narrow()
  }

  /// Derives again what is shown of the judged plan, as for another office.
  mutating func narrow() {
    derived.judgement += 1
    derived.means = meansShown()
    derived.digest = digested()
  }

  /// Judges again only what events concern, and updates everything above it.
  mutating func refresh(after events: [PlanEvent]) {
    let changed = events.map { $0.code.flatMap { plan.objectiveIndex(of: $0) } }
    guard !changed.contains(nil), events.allSatisfy({ $0.code != nil }) else { return refresh() }
    let places = Set(changed.compactMap { $0 })
    let isAssigned = events.contains(where: \.isAssignment)
    var counts = derived.digest.counts.merging(needs(of: places)) { $0 - $1 }
    for index in places {
      derived.result.update(index, of: plan)
      derived.earlier?.update(index, of: plan)
    }
    counts = counts.merging(needs(of: places)) { $0 + $1 }.filter { $0.value > 0 }
    derived.judgement += 1
    if isAssigned { derived.texts += 1 }
    derived.means = meansShown()
    // An objective assigned to another office may no longer be one of those shown.
    derived.digest = digested(after: events, counts: isAssigned ? nil : counts)
  }

  /// Returns the means of the whole plan, or of what one office answers for.
  private func meansShown() -> Means {
    let (result, earlier) = (derived.result, derived.earlier)
    guard office != nil else {
      return Means(
        areas: result.areas, total: result.total, earlierAreas: earlier?.areas ?? [],
        earlierTotal: earlier?.total)
    }
    let own = plan.objectives.indices.filter(isMine)
    let byArea = Dictionary(grouping: own) { plan.objectives[$0].area }
    func areas(_ result: PlanResult) -> [RollUp] {
      plan.areas.map { area in RollUp(of: (byArea[area.code] ?? []).map { result.objectives[$0] }) }
    }
    return Means(
      areas: areas(result), total: RollUp(of: own.map { result.objectives[$0] }),
      earlierAreas: earlier.map(areas) ?? [],
      earlierTotal: earlier.map { earlier in RollUp(of: own.map { earlier.objectives[$0] }) })
  }

  /// Returns whether an objective needs attention for a reason, or for any urgent one.
  func isNeeded(_ index: Int, for need: Need?) -> Bool {
    let reasons = need.map { [$0] } ?? Need.urgent
    return reasons.contains { $0.holds(for: derived.result.objectives[index], asOf: asOf) }
  }

  /// Returns whether an objective belongs to the office shown, if only one is.
  func isMine(_ index: Int) -> Bool {
    office == nil || plan.objectives[index].belongs(to: office)
  }

  /// Returns the overview besides its areas.
  ///
  /// - Parameters:
  ///   - events: The events since the last overview; `nil` when anything may have changed.
  ///   - counts: The number for each reason, where known.
  /// - Returns: The same overview as one made from the beginning.
  private func digested(after events: [PlanEvent]? = nil, counts: [Need: Int]? = nil) -> Digest {
    // Only decisions can conflict: other events need no search through all decisions.
    let isInConflict = events?.contains(where: \.isDecision) ?? true
    return Digest(
      counts: counts ?? needs(of: derived.result.objectives.indices), dues: nextDues,
      recent: recentEvents(after: events),
      conflictCount: isInConflict ? plan.decisionConflicts.count : derived.digest.conflictCount)
  }

  /// Returns the number for each reason among some objectives, of those shown.
  private func needs(of objectives: some Sequence<Int>) -> [Need: Int] {
    var counts: [Need: Int] = [:]
    for index in objectives where isMine(index) {
      for need in Need.allCases {
        let count = need.count(in: derived.result.objectives[index], asOf: asOf)
        if count > 0 { counts[need, default: 0] += count }
      }
    }
    return counts
  }

  private var nextDues: [Int] {
    var next: [(day: Day, index: Int)] = []
    for index in derived.result.objectives.indices {
      let status = derived.result.objectives[index].status
      guard let due = derived.result.objectives[index].nextDue, due >= asOf, status.isOpen,
        next.count < 5 || due < next[4].day, isMine(index)
      else { continue }
      next.insert((due, index), at: next.firstIndex { due < $0.day } ?? next.count)
      if next.count > 5 { next.removeLast() }
    }
    return next.map(\.index)
  }

  private func recentEvents(after events: [PlanEvent]?) -> [PlanEvent] {
    let limit = 12
    // Of one office: an event may have given it objectives, or taken some.
    guard let events, office == nil else { return plan.latestEvents(limit, of: isMine) }
    return Array((events + derived.digest.recent).sorted { $1.isEarlier(than: $0) }.prefix(limit))
  }
}

extension PlanEvent {
  /// The event is a decision, which another one may contradict.
  fileprivate var isDecision: Bool {
    if case .decided = self { true } else { false }
  }
}

extension Status {
  /// The due date is still ahead.
  fileprivate var isOpen: Bool {
    switch self {
    case .underWay, .behind, .toMeasure, .notDue: true
    case .achieved, .nearly, .partial, .missed, .overdue, .notEvaluable: false
    }
  }
}
