import Canvas
import PerformanceModel
import TestSupport

@testable import Dashboard

/// The plans that the tests of the dashboard show.
enum Sample {
  /// The day that the illustrative measurements lead up to.
  static let day = SamplePlan.day
  static let moment = Moment(now: Timestamp(milliseconds: 1_517_392_800_000), today: day)

  /// The real plan with illustrative measurements.
  static let illustrated = SamplePlan.illustrated
  /// The real plan as it was read, without measurements.
  static let fresh = SamplePlan.fresh
  /// A plan without areas and objectives.
  static let empty = Plan(
    header: PlanHeader(
      title: "Piano vuoto", organisation: "", years: 2017...2019, programmingYear: 2017),
    areas: [], objectives: [])

  /// A plan whose texts are long, wide, combining, or try to control the terminal.
  static let longTexts: Plan = {
    var plan = illustrated
    let texts = [
      "漢字の目標 全角文字 " + String(repeating: "とても長い名前 ", count: 12),
      "e\u{301}le\u{301}gance 👩‍👩‍👧 🇮🇹 familia " + String(repeating: "ñ́", count: 30),
      String(repeating: "lunghissimaparolasenzaspazi", count: 20),
      "\u{1B}[31mrosso\u{1B}[0m \u{202E}rovescio\u{202C} \u{7}campana\u{0}nulla",
      String(repeating: "Parole e parole e ancora parole. ", count: 120),
    ]
    for (index, text) in texts.enumerated() {
      plan.objectives[index].title = text
      plan.objectives[index].indicators[0].formula = text
      plan.objectives[index].remark = text
    }
    plan.areas[0].name = texts[0]
    plan.areas[0].shortName = nil
    return plan
  }()

  /// The illustrated plan with a revision of 2.2 by each of two people who did not know of the
  /// other.
  static let contested: Plan = {
    var plan = illustrated
    guard let code = Code("2.2"), let indicator = plan.indicator(code) else { return plan }
    for (name, value) in [("Bianchi", 18), ("Rossi", 19)] as [(String, Figure)] {
      var target = indicator.target
      target.criterion = .value(.moreThan, value)
      plan.apply(
        illustrated.decided(
          .revised(target), about: code, id: name, validFrom: Day(number: 17_348), note: "delibera",
          author: name, at: Timestamp(milliseconds: 1_500_000_000_000)))
    }
    return plan
  }()
}

extension State {
  /// A dashboard as it opens, on a plan.
  static func opened(
    on plan: Plan = Sample.illustrated, columns: Int = 120, rows: Int = 40,
    asOf: Day = Sample.day, language: Language = .italian, isUnicode: Bool = true,
    isReadOnly: Bool = false, keys: KeyTable = .shipped, today: Day? = nil, hasColours: Bool = true
  ) -> State {
    var context = Context(
      today: today ?? asOf, asOf: today == nil ? nil : asOf, language: language,
      isUnicode: isUnicode, isReadOnly: isReadOnly,
      author: "ufficio prova", themeName: "terminal", themeNames: ["terminal", "dark", "light"],
      fileName: "piano.json", seed: 1)
    context.keys = keys
    context.hasColours = hasColours
    return State(plan: plan, context: context, size: Size(columns: columns, rows: rows))
  }

  /// Presses keys one after another and returns everything asked of the outside.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] { press(keys) }

  @discardableResult
  mutating func press(_ keys: [Key]) -> [Effect] {
    keys.flatMap { update(.key($0), at: Moment(now: Sample.moment.now, today: session.today)) }
  }

  /// Types a text.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] { press(text.map { .character($0) }) }

  /// The words on the screen, one after another over the ends of lines, without what is drawn round them.
  var words: String {
    view.lines.joined(separator: " ").split { $0.isWhitespace || "│─".contains($0) }
      .joined(separator: " ")
  }

  /// Goes to the detail of an objective, as the palette does.
  mutating func open(_ code: String) {
    press(.character(":"))
    type(code + " ")
    press(.enter)
  }
}
