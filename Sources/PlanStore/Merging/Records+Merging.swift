import PerformanceModel

extension Plan: Mergeable {
  var identity: String { "" }
  var subject: MergeConflict.Subject { .plan }
  var jsonText: String { String(decoding: PlanFormat.bytes(of: self), as: UTF8.self) }

  func merged(base: Plan?, theirs: Plan, by merger: inout Merger) -> Plan {
    var ours = self
    merger.field("title", \.header.title, base, theirs, into: &ours)
    merger.field("organisation", \.header.organisation, base, theirs, into: &ours)
    ours.header.years = merger.value(
      base?.header.years, ours.header.years, theirs.header.years, .plan, "firstYear"
    ) { "\($0.lowerBound)…\($0.upperBound)" }
    merger.field("programmingYear", \.header.programmingYear, base, theirs, into: &ours)
    merger.field("language", \.header.language, base, theirs, into: &ours)
    merger.field("illustrative", \.header.isIllustrative, base, theirs, into: &ours)
    merger.field("document", \.header.document, base, theirs, into: &ours)
    merger.field("previous", \.header.previous, base, theirs, into: &ours)
    merger.field("nearly", \.header.thresholds.nearly, base, theirs, into: &ours)
    merger.field("partial", \.header.thresholds.partial, base, theirs, into: &ours)
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
  var jsonText: String { JSONWriter.text(of: self) }

  func merged(base: Area?, theirs: Area, by merger: inout Merger) -> Area {
    var ours = self
    merger.field("name", \.name, base, theirs, into: &ours)
    merger.field("shortName", \.shortName, base, theirs, into: &ours)
    merger.field("sourcePlace", \.place, base, theirs, into: &ours)
    ours.unknownMembers =
      merger.list(base?.unknownMembers, unknownMembers, theirs.unknownMembers)
      .canonical
    return ours
  }
}

extension Objective: Mergeable {
  var identity: Code { code }
  var subject: MergeConflict.Subject { .objective(code) }
  var jsonText: String { JSONWriter.text(of: self) }

  func merged(base: Objective?, theirs: Objective, by merger: inout Merger) -> Objective {
    if self == theirs { return self }
    var ours = self
    merger.field("area", \.area, base, theirs, into: &ours)
    merger.field("parent", \.parent, base, theirs, into: &ours)
    merger.field("kind", \.kind, base, theirs, into: &ours)
    merger.field("title", \.title, base, theirs, into: &ours)
    merger.field("remark", \.remark, base, theirs, into: &ours)
    merger.field("weight", \.weight, base, theirs, into: &ours)
    merger.field("office", \.assignment.office, base, theirs, into: &ours)
    merger.field("person", \.assignment.person, base, theirs, into: &ours)
    merger.field("sourcePlace", \.place, base, theirs, into: &ours)
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
  var jsonText: String { JSONWriter.text(of: self) }

  func merged(base: Indicator?, theirs: Indicator, by merger: inout Merger) -> Indicator {
    if self == theirs { return self }
    var ours = self
    merger.field("name", \.name, base, theirs, into: &ours)
    merger.field("formula", \.formula, base, theirs, into: &ours)
    merger.field("source", \.source.text, base, theirs, into: &ours)
    merger.field("sourcePlace", \.source.place, base, theirs, into: &ours)
    merger.field("reading", \.reading, base, theirs, into: &ours)
    merger.field("question", \.question, base, theirs, into: &ours)
    merger.field("target", \.target, base, theirs, into: &ours)
    merger.field("termTarget", \.termTarget, base, theirs, into: &ours)
    merger.field("ratioLabels", \.ratioLabels, base, theirs, into: &ours)
    merger.field("weight", \.weight, base, theirs, into: &ours)
    ours.unknownMembers =
      merger.list(base?.unknownMembers, unknownMembers, theirs.unknownMembers)
      .canonical
    ours.measurements = merger.list(base?.measurements, measurements, theirs.measurements)
    ours.retractions = merger.list(base?.retractions, retractions, theirs.retractions)
    ours.decisions = merger.list(base?.decisions, decisions, theirs.decisions)
    return ours
  }
}
