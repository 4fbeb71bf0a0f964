import PerformanceModel

extension Plan: Mergeable {
  var identity: String { "" }
  var subject: MergeConflict.Subject { .plan }
  var jsonText: String { String(decoding: PlanFormat.bytes(of: self), as: UTF8.self) }

  func merged(base: Plan?, theirs: Plan, by merger: inout Merger) -> Plan {
    var ours = self
    merger.field(PlanMember.title, \.header.title, base, theirs, into: &ours)
    merger.field(PlanMember.organisation, \.header.organisation, base, theirs, into: &ours)
    ours.header.years = merger.value(
      base?.header.years, ours.header.years, theirs.header.years, .plan, "firstYear"
    ) { "\($0.lowerBound)…\($0.upperBound)" }
    merger.field(PlanMember.programmingYear, \.header.programmingYear, base, theirs, into: &ours)
    merger.field(PlanMember.language, \.header.language, base, theirs, into: &ours)
    merger.field(PlanMember.illustrative, \.header.isIllustrative, base, theirs, into: &ours)
    merger.field(PlanMember.document, \.header.document, base, theirs, into: &ours)
    merger.field(PlanMember.previous, \.header.previous, base, theirs, into: &ours)
    merger.field(ThresholdsMember.nearly, \.header.thresholds.nearly, base, theirs, into: &ours)
    merger.field(ThresholdsMember.partial, \.header.thresholds.partial, base, theirs, into: &ours)
    ours.unknownMembers =
      merger.list(base?.unknownMembers, unknownMembers, theirs.unknownMembers)
      .canonical
    ours.decisions = merger.list(base?.decisions, decisions, theirs.decisions)
    ours.areas = merger.list(base?.areas, areas, theirs.areas)
    ours.objectives = merger.list(base?.objectives, objectives, theirs.objectives)
    return ours
  }
}

extension Area: Mergeable {
  var identity: Code { code }
  var subject: MergeConflict.Subject { .area(code) }
  var jsonText: String { PlanWriter.text { $0.write(self) } }

  func merged(base: Area?, theirs: Area, by merger: inout Merger) -> Area {
    var ours = self
    merger.field(AreaMember.name, \.name, base, theirs, into: &ours)
    merger.field(AreaMember.shortName, \.shortName, base, theirs, into: &ours)
    merger.field(AreaMember.sourcePlace, \.place, base, theirs, into: &ours)
    ours.unknownMembers =
      merger.list(base?.unknownMembers, unknownMembers, theirs.unknownMembers)
      .canonical
    return ours
  }
}

extension Objective: Mergeable {
  var identity: Code { code }
  var subject: MergeConflict.Subject { .objective(code) }
  var jsonText: String { PlanWriter.text { $0.write(self) } }

  func merged(base: Objective?, theirs: Objective, by merger: inout Merger) -> Objective {
    if self == theirs { return self }
    var ours = self
    merger.field(ObjectiveMember.area, \.area, base, theirs, into: &ours)
    merger.field(ObjectiveMember.parent, \.parent, base, theirs, into: &ours)
    merger.field(ObjectiveMember.kind, \.kind, base, theirs, into: &ours)
    merger.field(ObjectiveMember.title, \.title, base, theirs, into: &ours)
    merger.field(ObjectiveMember.remark, \.remark, base, theirs, into: &ours)
    merger.field(ObjectiveMember.weight, \.weight, base, theirs, into: &ours)
    merger.field(ObjectiveMember.office, \.assignment.office, base, theirs, into: &ours)
    merger.field(ObjectiveMember.person, \.assignment.person, base, theirs, into: &ours)
    merger.field(ObjectiveMember.sourcePlace, \.place, base, theirs, into: &ours)
    ours.unknownMembers =
      merger.list(base?.unknownMembers, unknownMembers, theirs.unknownMembers)
      .canonical
    ours.decisions = merger.list(base?.decisions, decisions, theirs.decisions)
    ours.indicators = merger.list(base?.indicators, indicators, theirs.indicators)
    return ours
  }
}

extension Indicator: Mergeable {
  var identity: Code { code }
  var subject: MergeConflict.Subject { .indicator(code) }
  var jsonText: String { PlanWriter.text { $0.write(self) } }

  func merged(base: Indicator?, theirs: Indicator, by merger: inout Merger) -> Indicator {
    if self == theirs { return self }
    var ours = self
    merger.field(IndicatorMember.name, \.name, base, theirs, into: &ours)
    merger.field(IndicatorMember.formula, \.formula, base, theirs, into: &ours)
    merger.field(IndicatorMember.source, \.source.text, base, theirs, into: &ours)
    merger.field(IndicatorMember.sourcePlace, \.source.place, base, theirs, into: &ours)
    merger.field(IndicatorMember.reading, \.reading, base, theirs, into: &ours)
    merger.field(IndicatorMember.question, \.question, base, theirs, into: &ours)
    merger.field(IndicatorMember.target, \.target, base, theirs, into: &ours)
    merger.field(IndicatorMember.termTarget, \.termTarget, base, theirs, into: &ours)
    merger.field(IndicatorMember.ratioLabels, \.ratioLabels, base, theirs, into: &ours)
    merger.field(IndicatorMember.weight, \.weight, base, theirs, into: &ours)
    ours.unknownMembers =
      merger.list(base?.unknownMembers, unknownMembers, theirs.unknownMembers)
      .canonical
    ours.measurements = merger.list(base?.measurements, measurements, theirs.measurements)
    ours.retractions = merger.list(base?.retractions, retractions, theirs.retractions)
    ours.decisions = merger.list(base?.decisions, decisions, theirs.decisions)
    return ours
  }
}
