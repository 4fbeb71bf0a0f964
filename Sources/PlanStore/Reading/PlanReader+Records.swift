import PerformanceModel

extension PlanReader {
  mutating func readArea() throws(SyntaxFault) {
    guard let walk = try records.ownRecord(Area.self), walk.isNamed else { return }
    let entry = PlanIndex.Entry(place: walk.isWhole ? areas.count : nil, start: walk.start)
    guard isNew(walk.value.code, .area, entry, in: \.areas), walk.isWhole else { return }
    areas.append(walk.value)
  }

  mutating func readObjective() throws(SyntaxFault) {
    guard let walk = try records.ownRecord(Objective.self), walk.isNamed else { return }
    let code = walk.value.code
    if code.objective != code {
      let offset = records.offset(of: "code", in: walk.start)
      return records.log.add(.badCode(code.text), at: offset)
    }
    let entry = PlanIndex.Entry(place: walk.isWhole ? objectives.count : nil, start: walk.start)
    guard isNew(code, .objective, entry, in: \.objectives) else { return }
    if walk.isWhole {
      objectives.append(walk.value)
    } else if let parent = walk.value.parent {
      index.parents.append(
        PlanIssue(.nowhere(.objective, parent.text), in: .objective(code), "parent"))
    }
  }

  mutating func readIndicator() throws(SyntaxFault) {
    guard let walk = try records.ownRecord(Indicator.self) else { return }
    guard walk.isNamed else {
      index.hasBrokenIndicators = true
      return
    }
    let code = walk.value.code
    let objective = index.objectives[code.objective]
    let place = walk.isWhole ? objective?.place : nil
    let entry = PlanIndex.Entry(place: place.map { _ in indicators.count }, start: walk.start)
    guard isNew(code, .indicator, entry, in: \.indicators) else { return }
    if objective == nil {
      let offset = records.offset(of: "code", in: walk.start)
      records.log.add(.nowhere(.objective, code.objective.text), at: offset)
    }
    guard let place else {
      index.hasBrokenIndicators = true
      return
    }
    indicators.append(IndicatorSlot(indicator: walk.value, objective: place))
  }

  /// Notes a record by its code; reports one whose code another record has.
  private mutating func isNew(
    _ code: Code, _ thing: PlanFault.Thing, _ entry: PlanIndex.Entry,
    in table: WritableKeyPath<PlanIndex, [Code: PlanIndex.Entry]>
  ) -> Bool {
    guard let earlier = index[keyPath: table][code] else {
      index[keyPath: table][code] = entry
      return true
    }
    reportDuplicate(thing, code.text, "code", at: entry.start, after: earlier.start)
    return false
  }

  private mutating func reportDuplicate(
    _ thing: PlanFault.Thing, _ name: String, _ member: String, at start: Int, after first: Int
  ) {
    let line = records.log.line(of: records.offset(of: member, in: first))
    records.log.add(
      .duplicate(thing, name, firstLine: line), at: records.offset(of: member, in: start))
  }
}

extension PlanReader {
  /// The record that an event belongs to, by its place.
  enum Owner {
    case plan
    case objective(Int)
    case indicator(Int)

    fileprivate var indicator: Int? { if case .indicator(let place) = self { place } else { nil } }
  }

  mutating func readEvent<Form: EventForm>(_ form: Form.Type) throws(SyntaxFault) {
    guard let walk = try records.ownRecord(form) else { return }
    let owner = owner(of: walk)
    guard walk.isNamed else { return }
    let id = walk.value.id
    let isWhole = walk.isWhole && owner != nil
    let event = PlanIndex.Event(
      isWhole: isWhole, measured: form == MeasurementForm.self ? owner?.indicator : nil,
      start: walk.start)
    if let earlier = index.events.updateValue(event, forKey: id) {
      index.events[id] = earlier
      reportDuplicate(.event, id, "id", at: walk.start, after: earlier.start)
    } else if isWhole, let owner {
      walk.value.add(to: owner, of: &self)
    } else {
      index.references += walk.value.references
    }
  }

  /// Adds a measurement to an indicator.
  mutating func add(_ measurement: consuming Measurement, toIndicator place: Int) {
    if place != run.place { endRun() }
    run.place = place
    run.measurements.append(measurement)
  }

  /// Hands the measurements of the last indicator over to it, in an array of just their number.
  mutating func endRun() {
    guard !run.measurements.isEmpty else { return }
    indicators[run.place].indicator.measurements += run.measurements
    run.measurements.removeAll(keepingCapacity: true)
  }

  /// Returns what an event belongs to; reports what does not exist.
  private mutating func owner<Form: EventForm>(of walk: RecordWalk<Form>) -> Owner? {
    switch walk.value.subject {
    case .indicator(let code):
      if let last = index.lastIndicator, last.code == code { return .indicator(last.place) }
      guard let place = place(of: code, .indicator, in: index.indicators, walk) else { return nil }
      index.lastIndicator = (code, place)
      return .indicator(place)
    case .objective(let code):
      return place(of: code, .objective, in: index.objectives, walk).map { .objective($0) }
    case .plan: return .plan
    case .area, .event, nil: return nil
    }
  }

  private mutating func place<Form: EventForm>(
    of code: Code, _ thing: PlanFault.Thing, in table: [Code: PlanIndex.Entry],
    _ walk: RecordWalk<Form>
  ) -> Int? {
    if let entry = table[code] { return entry.place }
    let offset = records.offset(of: Form.subjectName, in: walk.start)
    records.log.add(.nowhere(thing, code.text), at: offset)
    return nil
  }
}
