extension Plan {
  /// Returns how an objective's figure comes about: that of its only indicator, or the mean of several.
  public func derivation(of objective: Objective, asOf day: Day) -> Derivation {
    let thresholds = thresholds(on: day)
    if let only = objective.indicators.first, objective.indicators.count == 1 {
      return only.derivation(asOf: day, thresholds: thresholds)
    }
    let result = objective.result(asOf: day, thresholds: thresholds)
    var steps = result.indicators.map {
      Derivation.Step.indicator($0.code, $0.status, $0.achievement)
    }
    if let achievement = result.achievement {
      let parts = zip(objective.indicators, result.indicators).map { indicator, result in
        Derivation.Part(
          code: result.code, status: result.status, percent: result.achievement?.capped ?? .zero,
          weight: indicator.weight)
      }
      steps.append(.averaged(parts: parts, mean: achievement.percent))
    } else {
      steps.append(.nothingToAverage)
    }
    for indicator in objective.indicators {
      steps += indicator.derivation(asOf: day, thresholds: thresholds).steps
    }
    return Derivation(steps: steps)
  }

  /// Returns how the mean of an area, or of the whole plan, comes about.
  ///
  /// - Parameters:
  ///   - area: The area; `nil` for the whole plan.
  ///   - kinds: The kinds of objectives that count; none for all.
  ///   - office: The office whose objectives alone count; `nil` for all.
  ///   - day: The as-of date.
  /// - Returns: The steps, from the parts of the mean to what it leaves out.
  public func derivation(
    ofArea area: Code?, kinds: Set<ObjectiveKind> = [], office: String? = nil, asOf day: Day
  ) -> Derivation {
    let thresholds = thresholds(on: day)
    let results = objectives.filter { area == nil || $0.area == area }
      .filter { kinds.isEmpty || kinds.contains($0.kind) }
      .filter { office == nil || $0.belongs(to: office) }
      .map { $0.result(asOf: day, thresholds: thresholds) }
    let rollUp = RollUp(of: results)
    let parts = results.compactMap { result in
      result.achievement.map {
        Derivation.Part(
          code: result.code, status: result.status, percent: $0.capped, weight: result.weight)
      }
    }
    var steps: [Derivation.Step] = []
    if let mean = rollUp.achievement {
      steps.append(.averaged(parts: parts, mean: mean))
    } else {
      steps.append(.nothingToAverage)
    }
    steps.append(.covered(rollUp))
    let weights = results.filter { $0.weight != 1 }
      .map { Derivation.Weight(code: $0.code, weight: $0.weight) }
    steps.append(weights.isEmpty ? .equalWeights : .unequalWeights(weights))
    steps += leftOut(of: results)
    let low = parts.filter { $0.percent < .hundred }.sorted { $0.percent < $1.percent }
    if !low.isEmpty { steps.append(.pulledDown(low)) }
    let doubtful = results.filter { $0.isInDoubt && $0.achievement != nil }.map(\.code)
    if !doubtful.isEmpty { steps.append(.inDoubt(doubtful)) }
    return Derivation(steps: steps)
  }

  private func leftOut(of results: [ObjectiveResult]) -> [Derivation.Step] {
    let unevaluated = results.filter { $0.achievement == nil }
    return Status.worstFirst.compactMap { status in
      let codes = unevaluated.filter { $0.status == status }.map(\.code)
      return codes.isEmpty ? nil : .leftOut(status, codes)
    }
  }
}
