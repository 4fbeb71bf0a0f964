import PerformanceModel
import Testing

@Suite("What a plan does not take")
struct EventRejectionTests {
  private static let companies = Indicator.count(.atLeast, 20)

  /// 1.1.1 counts companies and has figures, 1.1.2 is an act, 1.1.3 is a share in doubt without figures.
  private static let plan = Plan.of([
    .of(
      companies.measured(5, on: "2017-03-31").measured(9, on: "2017-06-30", replacing: "m1")
        .measured(14, on: "2017-09-30").retracting("m3"), code: "1.1.1"),
    .of(Indicator.act.coded("1.1.2").notDone(on: "2017-03-31"), code: "1.1.2"),
    .of(Indicator.share(.atLeast, 70).coded("1.1.3").read(.ambiguous), code: "1.1.3"),
  ])

  private static func decided(
    _ ruling: Decision.Ruling, about code: Code? = "1.1.1", from day: Day? = "2017-07-01",
    author: String = "Anna", note: String? = nil
  ) -> PlanEvent {
    .decided(
      code,
      Decision(
        id: "new", ruling: ruling, validFrom: day, note: note, author: author,
        recordedAt: "2018-03-01T08:00:00Z"))
  }

  private static func measured(
    _ code: Code = "1.1.1", replacing id: String? = nil, author: String = "Anna",
    cause: String? = nil
  ) -> PlanEvent {
    .measured(
      code,
      Measurement(
        id: "new", date: "2017-12-31", entry: .value(3), cause: cause, author: author,
        recordedAt: "2018-03-01T08:00:00Z", replaces: id))
  }

  private static func retracted(_ id: String, of code: Code = "1.1.1", because reason: String = "x")
    -> PlanEvent
  {
    .retracted(
      code,
      Retraction(
        id: "new", measurement: id, reason: reason, author: "Anna",
        recordedAt: "2018-03-01T08:00:00Z"))
  }

  /// The name of a rejection's sort.
  private func sort(of rejection: EventRejection?) -> String {
    switch rejection {
    case nil: "taken"
    case .closedDays: "closed"
    case .blank(let text): "blank \(text)"
    case .unsound(let text, let scalar): "unsound \(text) U+\(String(scalar.value, radix: 16))"
    case .otherMeasure(let change): "other measure, \(change.figureCount)"
    case .tooLate(_, let last): "after \(last.iso)"
    case .tooEarly(_, let first): "before \(first.iso)"
    case .retractedAlready(let retraction): "retracted by \(retraction.author)"
    case .replacedAlready(let measurement): "replaced by \(measurement.id)"
    case .ofOtherIndicator(let id, let code): "\(id) is of \(code)"
    case .readAlready(let decision): "read by \(decision.author)"
    case .readWithoutDoubt: "no doubt"
    case .noMomentLeft: "no moment left"
    }
  }

  @Test("what would be recorded after the last moment that can be written is refused")
  func lastMoment() {
    let late = Measurement(
      id: "late", date: "2017-12-31", entry: .value(3), author: "Anna", recordedAt: .last)
    var plan = Self.plan
    #expect(plan.rejection(of: .measured("1.1.1", late)) == nil)
    plan.apply(.measured("1.1.1", late))
    let next = plan.indicator("1.1.1")?.recordingTime(at: "2018-03-01T08:00:00Z") ?? .last
    let event = PlanEvent.measured(
      "1.1.1",
      Measurement(
        id: "next", date: "2017-12-31", entry: .value(3), author: "Anna", recordedAt: next))
    #expect(sort(of: plan.rejection(of: event)) == "no moment left")
    #expect(Timestamp.last.iso == "9999-12-31T23:59:59.999Z")
  }

  @Test(
    "a revision keeps measure and unit while figures stand",
    arguments: [
      (Indicator.count(.atLeast, 12).target, "1.1.1", "taken"),
      (Indicator.count(.atMost, 12).target, "1.1.1", "taken"),
      (Indicator.days(.atMost, 15).target, "1.1.1", "other measure, 1"),
      (Indicator.share(.atLeast, 15).target, "1.1.1", "other measure, 1"),
      (Indicator.act.target, "1.1.1", "other measure, 1"),
      (
        Indicator.count(.atLeast, 12).with { $0.target.unit = .counted("fiere") }.target, "1.1.1",
        "other measure, 1"
      ),
      (
        Indicator.act.due("2017-12-31").with { $0.target.measure = .milestone }.target, "1.1.2",
        "taken"
      ),
      (Indicator.count(.atLeast, 3).target, "1.1.2", "other measure, 1"),
      (Indicator.count(.atLeast, 3).target, "1.1.3", "taken"),
    ] as [(Target, Code, String)])
  func measure(target: Target, code: Code, expected: String) {
    #expect(
      sort(of: Self.plan.rejection(of: Self.decided(.revised(target), about: code))) == expected)
    #expect(Self.plan.rejection(of: Self.decided(.corrected(target), about: code)) == nil)
    let change = Self.plan.measureChange(by: Self.decided(.corrected(target), about: code))
    #expect((change == nil) == (expected == "taken"))
  }

  @Test(
    "a shorter word for the unit means the unit",
    arguments: [
      ("imprese", "nuove imprese ICT"), ("Imprese ict", "nuove imprese ICT"),
      ("fiere", "fiere"), ("nuove imprese ICT liguri", "nuove imprese ICT liguri"),
    ])
  func shorter(typed: String, unit: String) {
    func counting(_ noun: String) -> Target {
      Self.companies.with { $0.target.unit = .counted(noun) }.target
    }
    #expect(counting(typed).inUnit(of: counting("nuove imprese ICT")).unit == .counted(unit))
    #expect(
      Indicator.days(.atMost, 3).target.inUnit(of: counting("nuove imprese ICT")).unit == .days)
  }

  @Test(
    "a change holds for a day at least of what it is about",
    arguments: [
      (.revised(companies.target), "1.1.1", "2017-12-31", "taken"),
      (.revised(companies.target), "1.1.1", "2018-01-01", "after 2017-12-31"),
      (.revised(companies.target), "1.1.1", "2016-12-31", "before 2017-01-01"),
      (.weight(2), "1.1.1", "2017-12-31", "taken"),
      (.weight(2), "1.1.1", "2018-01-01", "after 2017-12-31"),
      (.weight(2), "1.1.1", "1990-01-01", "before 2017-01-01"),
      (.thresholds(Thresholds()), nil, "2019-12-31", "taken"),
      (.thresholds(Thresholds()), nil, "2020-01-01", "after 2019-12-31"),
    ] as [(Decision.Ruling, Code?, Day, String)])
  func day(ruling: Decision.Ruling, code: Code?, day: Day, expected: String) {
    #expect(
      sort(of: Self.plan.rejection(of: Self.decided(ruling, about: code, from: day))) == expected)
  }

  @Test("a change that is said again, as a settlement does, is taken whenever it was to hold")
  func repeated() {
    var plan = Self.plan
    let late = Self.decided(.weight(2), from: "2018-02-01")
    plan.apply(late)
    #expect(plan.rejection(of: late) == nil)
  }

  @Test(
    "only a figure that stands is corrected or withdrawn, and only by its own indicator",
    arguments: [
      (measured(replacing: "m2"), "taken"), (measured(replacing: "m1"), "replaced by m2"),
      (measured(replacing: "m3"), "retracted by Anna"),
      (measured("1.1.3", replacing: "m2"), "m2 is of 1.1.1"),
      (retracted("m2"), "taken"), (retracted("m1"), "replaced by m2"),
      (retracted("m3"), "retracted by Anna"), (retracted("m2", of: "1.1.3"), "m2 is of 1.1.1"),
    ] as [(PlanEvent, String)])
  func figures(event: PlanEvent, expected: String) {
    #expect(sort(of: Self.plan.rejection(of: event)) == expected)
  }

  @Test(
    "nobody is in conflict with himself: of two corrections of one figure the second is refused")
  func twice() {
    let events = [Self.measured(replacing: "m2"), Self.measured(replacing: "m2")]
    #expect(sort(of: Self.plan.rejection(of: events)) == "replaced by new")
    #expect(Self.plan.rejection(of: Array(events.prefix(1))) == nil)
  }

  @Test("a reading is confirmed once, and where it is in doubt")
  func confirming() {
    func sort(_ rulings: Decision.Ruling...) -> String {
      var plan = Self.plan
      for ruling in rulings { plan.apply(Self.decided(ruling, about: "1.1.3", author: "Bruno")) }
      return self.sort(of: plan.rejection(of: Self.decided(.confirmed, about: "1.1.3")))
    }
    let target = Indicator.share(.atLeast, 60).target
    #expect(sort() == "taken")
    #expect(sort(.confirmed) == "read by Bruno")
    #expect(sort(.corrected(target)) == "read by Bruno")
    #expect(sort(.confirmed, .reopened) == "taken")
    #expect(sort(.revised(target)) == "taken")
    #expect(self.sort(of: Self.plan.rejection(of: Self.decided(.confirmed))) == "no doubt")
  }

  @Test(
    "no text that must be said is blank, or holds what deceives",
    arguments: [
      (measured(author: ""), "blank author"), (measured(author: " \t"), "blank author"),
      (measured(cause: " "), "blank note"), (retracted("m2", because: " "), "blank reason"),
      (decided(.weight(2), note: ""), "blank reason"),
      (decided(.assigned(Assignment(office: " "))), "blank office"),
      (decided(.assigned(Assignment(office: "A", person: ""))), "blank person"),
      (decided(.assigned(Assignment())), "taken"),
      (decided(.closed(through: "2017-06-30"), about: nil, author: ""), "blank author"),
      (measured(author: "\u{200B}"), "blank author"), (measured(cause: "\u{FEFF}"), "blank note"),
      (measured(author: "Ma\u{200B}rio"), "unsound author U+200b"),
      (measured(cause: "a\u{7}"), "unsound note U+7"), (measured(cause: "a\nb"), "taken"),
      (retracted("m2", because: "\u{1B}[2J"), "unsound reason U+1b"),
      (decided(.weight(2), note: "a\0"), "unsound reason U+0"),
      (decided(.assigned(Assignment(office: "A\u{202E}"))), "unsound office U+202e"),
      (decided(.assigned(Assignment(person: "a\nb"))), "unsound person U+a"),
    ] as [(PlanEvent, String)])
  func blank(event: PlanEvent, expected: String) {
    #expect(sort(of: Self.plan.rejection(of: event)) == expected)
  }
}

extension Indicator {
  /// The same question under another code.
  fileprivate func coded(_ code: Code) -> Indicator {
    Indicator(code: code, formula: formula, target: target, source: source, reading: reading)
  }
}
