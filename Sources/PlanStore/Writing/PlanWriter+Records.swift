import PerformanceModel

extension PlanWriter {
  /// Returns one record as JSON.
  static func text(_ write: (inout PlanWriter) -> Void) -> String {
    var writer = PlanWriter()
    write(&writer)
    return String(decoding: writer.json.bytes, as: UTF8.self)
  }

  mutating func write(_ area: Area) {
    json.object {
      $0.member(AreaMember.code, area.code)
      $0.member(AreaMember.name, area.name)
      $0.member(AreaMember.shortName, area.shortName)
      $0.place(
        area.place, line: AreaMember.sourceLine, other: AreaMember.sourcePlace,
        unknown: area.unknownMembers)
      $0.unknown(area.unknownMembers)
    }
  }

  mutating func write(_ objective: Objective) {
    json.object {
      $0.member(ObjectiveMember.code, objective.code)
      $0.member(ObjectiveMember.area, objective.area)
      $0.member(ObjectiveMember.parent, objective.parent)
      $0.member(ObjectiveMember.kind, objective.kind)
      $0.member(ObjectiveMember.title, objective.title)
      $0.member(ObjectiveMember.remark, objective.remark)
      $0.member(ObjectiveMember.weight, objective.weight)
      $0.member(ObjectiveMember.office, objective.assignment.office)
      $0.member(ObjectiveMember.person, objective.assignment.person)
      $0.place(
        objective.place, line: ObjectiveMember.sourceLine, other: ObjectiveMember.sourcePlace,
        unknown: objective.unknownMembers)
      $0.unknown(objective.unknownMembers)
    }
  }

  mutating func write(_ indicator: Indicator) {
    let unknown = indicator.unknownMembers
    json.object {
      $0.member(IndicatorMember.code, indicator.code)
      $0.member(IndicatorMember.name, indicator.name)
      $0.member(IndicatorMember.formula, indicator.formula)
      $0.member(IndicatorMember.source, indicator.source.text)
      $0.place(
        indicator.source.place, line: IndicatorMember.sourceLine,
        other: IndicatorMember.sourcePlace, unknown: unknown)
      $0.member(IndicatorMember.reading, indicator.reading)
      $0.member(IndicatorMember.question, indicator.question?.record(with: unknown))
      $0.member(IndicatorMember.target, indicator.target.record(with: unknown))
      $0.member(IndicatorMember.termTarget, indicator.termTarget?.record(with: unknown))
      $0.member(IndicatorMember.ratioLabels, indicator.ratioLabels?.record(with: unknown))
      $0.member(IndicatorMember.weight, indicator.weight)
      $0.unknown(unknown)
    }
  }

  mutating func write(_ measurement: Measurement, of indicator: Code?) {
    json.object {
      $0.member(MeasurementMember.id, measurement.id)
      $0.member(MeasurementMember.indicator, indicator)
      $0.member(MeasurementMember.date, measurement.date)
      switch measurement.entry {
      case .value(let value): $0.member(MeasurementMember.value, value)
      case .ratio(let numerator, let denominator):
        $0.member(MeasurementMember.numerator, numerator)
        $0.member(MeasurementMember.denominator, denominator)
      case .done(let isDone): $0.member(MeasurementMember.done, isDone)
      }
      $0.member(MeasurementMember.note, measurement.note)
      $0.member(MeasurementMember.evidence, measurement.evidence)
      $0.member(MeasurementMember.cause, measurement.cause)
      $0.member(MeasurementMember.author, measurement.author)
      $0.member(MeasurementMember.recordedAt, measurement.recordedAt)
      $0.member(MeasurementMember.replaces, measurement.replaces)
      $0.unknown(measurement.unknownMembers)
    }
  }

  mutating func write(_ retraction: Retraction, of indicator: Code?) {
    json.object {
      $0.member(RetractionMember.id, retraction.id)
      $0.member(RetractionMember.indicator, indicator)
      $0.member(RetractionMember.measurement, retraction.measurement)
      $0.member(RetractionMember.reason, retraction.reason)
      $0.member(RetractionMember.author, retraction.author)
      $0.member(RetractionMember.recordedAt, retraction.recordedAt)
      $0.unknown(retraction.unknownMembers)
    }
  }

  mutating func write(_ decision: Decision, about code: Code?) {
    json.object {
      $0.member(DecisionMember.id, decision.id)
      $0.member(DecisionMember.about, code)
      $0.member(DecisionMember.ruling, RulingName(decision.ruling))
      switch decision.ruling {
      case .confirmed, .reopened: break
      case .corrected(let target), .revised(let target):
        $0.member(DecisionMember.target, target.record(with: decision.unknownMembers))
      case .weight(let weight): $0.member(DecisionMember.weight, weight)
      case .assigned(let assignment):
        $0.member(DecisionMember.office, assignment.office)
        $0.member(DecisionMember.person, assignment.person)
      case .thresholds(let thresholds):
        $0.member(DecisionMember.nearly, thresholds.nearly)
        $0.member(DecisionMember.partial, thresholds.partial)
      case .closed(let day): $0.member(DecisionMember.through, day)
      case .opened(let day): $0.member(DecisionMember.from, day)
      }
      $0.member(DecisionMember.validFrom, decision.validFrom)
      $0.member(DecisionMember.note, decision.note)
      if !decision.follows.isEmpty { $0.member(DecisionMember.follows, decision.follows) }
      $0.member(DecisionMember.author, decision.author)
      $0.member(DecisionMember.recordedAt, decision.recordedAt)
      $0.unknown(decision.unknownMembers)
    }
  }
}
