import PerformanceModel
import PlanStore
import StoreWording

extension Code {
  static func of(_ text: String) -> Code { Code(text) ?? .area(0) }
}

extension Timestamp {
  /// The moment some milliseconds into 2018.
  static func at(_ milliseconds: Int) -> Timestamp {
    Timestamp(milliseconds: 1_514_764_800_000 + milliseconds)
  }
}

extension Day {
  static func of(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }
}

extension Figure {
  static func of(_ text: String) -> Figure { Figure(canonical: text) ?? 0 }
}

extension Measurement {
  static func sample(
    _ id: String, _ entry: Entry = .value(12), at moment: Int = 0, replaces: String? = nil
  ) -> Measurement {
    Measurement(
      id: id, date: .of("2017-06-30"), entry: entry, author: "Rossi", recordedAt: .at(moment),
      replaces: replaces)
  }
}

extension Decision {
  static func sample(
    _ id: String, _ ruling: Ruling, at moment: Int = 0, follows: String...
  ) -> Decision {
    Decision(
      id: id, ruling: ruling, follows: follows, author: "Bianchi", recordedAt: .at(moment))
  }
}

extension Target {
  static var visits: Target {
    Target(
      criterion: .value(.atLeast, 76), unit: .percent, measure: .ratio, course: .level,
      rule: .valueOverTarget, period: Period(year: 2017))
  }
}

extension Plan {
  /// A plan with two indicators and no events.
  static var small: Plan {
    let indicator = Indicator(
      code: .of("1.1"), formula: "visite / imprese * 100", target: .visits,
      source: Source(text: ">= 76%", place: .line(7)), reading: .written)
    let act = Indicator(
      code: .of("1.1#2"), formula: "SI/NO",
      target: Target(
        criterion: .done, unit: .none, measure: .milestone, course: .cumulative, rule: .done,
        period: Period(year: 2017), dueDate: .of("2017-10-31")),
      source: Source(text: "entro il 31.10.2017"), reading: .written)
    let objective = Objective(
      code: .of("1.1"), area: .of("1"), kind: .strategic, title: "Visitare le imprese",
      place: .line(7), indicators: [indicator, act])
    return Plan(
      header: PlanHeader(
        title: "Piano", organisation: "Camera", years: 2017...2019, programmingYear: 2017),
      areas: [Area(code: .of("1"), name: "Competitività")], objectives: [objective])
  }

  /// A plan in which every member of the format occurs.
  static var full: Plan {
    var plan = Plan.small
    plan.header.isIllustrative = true
    plan.header.language = .english
    plan.header.document = "piano.txt"
    plan.header.previous = "2016.json"
    plan.header.thresholds = Thresholds(nearly: .of("92.5"), partial: 60)
    plan.unknownMembers = [
      UnknownMember(name: "colour", json: #"{"r":[1,2.50,null]}"#),
      UnknownMember(name: "excellent", json: "110", inside: "thresholds"),
    ]
    plan.areas[0].shortName = "Imprese"
    plan.areas[0].place = .line(3)
    plan.areas[0].unknownMembers = [UnknownMember(name: "icon", json: #""★""#)]
    plan.objectives.append(.fullOperational)
    for event in PlanEvent.samples { plan.apply(event) }
    return plan
  }
}

extension Objective {
  fileprivate static var fullOperational: Objective {
    var target = Target(
      criterion: .value(.atMost, .of("-0.0000000000000000000000000001")), unit: .counted("giorni"),
      measure: .index, course: .cumulative, rule: .towardTarget,
      baseline: Baseline(label: "consolidato 2015", date: .of("2015-12-31"), value: 100),
      period: Period(years: 2017...2019), isIndivisible: true)
    target.dueDate = .of("2018-02-28")
    var indicator = Indicator(
      code: .of("1.1.1"), formula: "a\tb \"c\" \\ \u{202E}x\u{7}\u{9f}\u{0} 😀", target: target,
      source: Source(text: "- 20%", place: .line(9)), reading: .ambiguous,
      question: .rangeGiven(range: "20", end: "à"),
      termTarget: TermTarget(
        comparator: .lessThan, value: 1_000_000, unit: .euro, period: Period(year: 2019)),
      ratioLabels: RatioLabels(numerator: "visite", denominator: "imprese"), weight: .of("0.5"))
    indicator.name = "Giorni in meno"
    indicator.unknownMembers = [
      UnknownMember(name: "a", json: "true"),
      UnknownMember(name: "d", json: "{}", inside: "question"),
      UnknownMember(name: "f", json: "0", inside: "ratioLabels"),
      UnknownMember(name: "b", json: "[]", inside: "target"),
      UnknownMember(name: "c", json: "1e5", inside: "target.baseline"),
      UnknownMember(name: "e", json: "null", inside: "termTarget"),
    ]
    var objective = Objective(
      code: .of("1.1.1"), area: .of("1"), parent: .of("1.1"), kind: .operational, title: "Sotto",
      remark: "nota", weight: 2, assignment: Assignment(office: "Promozione", person: "Verdi"),
      place: .line(8), indicators: [indicator])
    objective.unknownMembers = [UnknownMember(name: "zz", json: #""\u00e8""#)]
    return objective
  }
}

extension PlanEvent {
  /// One event of every kind.
  static var samples: [PlanEvent] {
    let ratio = Code.of("1.1")
    let act = Code.of("1.1#2")
    let full = Measurement(
      id: "a1", date: .of("2017-12-31"), entry: .ratio(152, 200), note: "nota", evidence: "prot. 5",
      cause: "ritardo", author: "Rossi", recordedAt: .at(1),
      unknownMembers: [UnknownMember(name: "x", json: "[1]")])
    return [
      .measured(ratio, full),
      .measured(ratio, .sample("a2", .value(.of("76.25")), at: 2, replaces: "a1")),
      .measured(act, .sample("a3", .done(true), at: 3)),
      .retracted(
        act,
        Retraction(
          id: "b1", measurement: "a3", reason: "errore", author: "Rossi", recordedAt: .at(4),
          unknownMembers: [UnknownMember(name: "y", json: "{}")])),
      .decided(ratio, .sample("c1", .confirmed, at: 5)),
      .decided(ratio, .sample("c11", .reopened, at: 5, follows: "c1")),
      .decided(ratio, .sample("c2", .corrected(.visits), at: 6, follows: "c11")),
      .decided(
        ratio,
        Decision(
          id: "c3", ruling: .revised(.visits), validFrom: .of("2017-07-01"), note: "delibera",
          follows: ["c11", "c2"], author: "Giunta", recordedAt: .at(7),
          unknownMembers: [
            UnknownMember(name: "z", json: "1"),
            UnknownMember(name: "w", json: "2", inside: "target"),
          ])),
      .decided(ratio, .sample("c4", .weight(.of("1.5")), at: 8)),
      .decided(ratio, .sample("c5", .assigned(Assignment(office: "Studi")), at: 9)),
      .decided(nil, .sample("c6", .thresholds(Thresholds(nearly: 95, partial: 50)), at: 10)),
      .decided(nil, .sample("c7", .closed(through: .of("2017-03-31")), at: 11)),
      .decided(nil, .sample("c8", .opened(from: .of("2017-01-31")), at: 12, follows: "c7")),
      .decided(nil, .sample("c9", .opened(from: nil), at: 13, follows: "c8")),
    ]
  }
}

extension Plan {
  /// The plan's file as lines.
  var lines: [String] {
    String(decoding: PlanFormat.bytes(of: self), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Reads a plan from a text.
func read(_ text: String) throws -> Plan {
  try PlanFormat.read(Array(text.utf8), file: "p.json").plan
}

/// Returns the problems of reading a text, one on each line.
func complaints(_ bytes: some Sequence<UInt8>) -> [String] {
  do {
    return try PlanFormat.read(Array(bytes), file: "p.json").warnings.map(\.description)
  } catch {
    return error.description.split(separator: "\n").map(String.init)
  }
}
