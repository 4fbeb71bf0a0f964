import PerformanceModel

extension Objective {
  /// An objective whose indicators take its code.
  static func of(
    _ indicators: Indicator..., code: Code = "1.1.1", weight: Figure = 1
  ) -> Objective {
    of(indicators, code: code, weight: weight)
  }

  static func of(_ indicators: [Indicator], code: Code = "1.1.1", weight: Figure = 1) -> Objective {
    Objective(
      code: code, area: "1", kind: .operational, title: "title", weight: weight,
      indicators: indicators)
  }

  func decided(_ ruling: Decision.Ruling, from day: Day?, at moment: Timestamp) -> Objective {
    var changed = self
    changed.decisions.append(
      Decision(
        id: "o\(decisions.count + 1)", ruling: ruling, validFrom: day, author: "Anna",
        recordedAt: moment))
    return changed
  }
}

extension Plan {
  /// A plan of one area, with codes counted in the order given.
  static func of(_ objectives: [Objective], thresholds: Thresholds = Thresholds()) -> Plan {
    Plan(
      header: PlanHeader(
        title: "plan", organisation: "chamber", years: 2017...2019, programmingYear: 2017,
        thresholds: thresholds),
      areas: [Area(code: "1", name: "area")], objectives: objectives)
  }
}
