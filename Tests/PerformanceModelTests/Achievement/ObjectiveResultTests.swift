import PerformanceModel
import Testing

@Suite("Objectives with several indicators")
struct ObjectiveResultTests {
  /// Indicators by their status on 31 January 2018.
  enum Part: String, CaseIterable {
    case achieved, exceeding, nearly, partial, missed, overLimit, overdue, notEvaluable
    case toMeasure, toMeasureWithEarlyFigure, notDue, notDueWithEarlyFigure
    case underWay, behind, levelMet, levelNear, levelFar

    var indicator: Indicator {
      let count = Indicator.count(.atLeast, 10)
      let share = Indicator.share(.atLeast, 70).over(2018...2018)
      let next = count.over(2018...2018)
      return switch self {
      case .achieved: count.measured(10, on: "2017-12-31")
      case .exceeding: count.measured(15, on: "2017-12-31")
      case .nearly: count.measured(9, on: "2017-12-31")
      case .partial: count.measured(8, on: "2017-12-31")
      case .missed: count.measured(5, on: "2017-12-31")
      case .overLimit: .money(.atMost, 1000).over(2018...2018).measured(2000, on: "2018-01-31")
      case .overdue: count
      case .notEvaluable: .withoutTarget
      case .toMeasure: next
      case .toMeasureWithEarlyFigure: next.measured(3, on: "2017-12-31")
      case .notDue: count.over(2019...2019)
      case .notDueWithEarlyFigure: count.over(2019...2019).measured(3, on: "2017-12-31")
      case .underWay: next.measured(0, on: "2018-01-31")
      case .behind: .money(.atLeast, 365).over(2018...2018).measured(1, on: "2018-01-31")
      case .levelMet: share.measured(70, on: "2018-01-31")
      case .levelNear: share.measured(63, on: "2018-01-31")
      case .levelFar: share.measured(35, on: "2018-01-31")
      }
    }
  }

  static let alone: [(Part, String)] = [
    (.achieved, "achieved 100"), (.exceeding, "achieved 150"), (.nearly, "nearly 90"),
    (.partial, "partial 80"), (.missed, "missed 50"), (.overLimit, "missed 50"),
    (.overdue, "overdue -"), (.notEvaluable, "notEvaluable -"), (.toMeasure, "toMeasure -"),
    (.toMeasureWithEarlyFigure, "toMeasure -"), (.notDue, "notDue -"),
    (.notDueWithEarlyFigure, "notDue -"), (.underWay, "underWay -"), (.behind, "behind -"),
    (.levelMet, "achieved 100"), (.levelNear, "underWay 90"), (.levelFar, "behind 50"),
  ]

  static let several: [([Part], String)] = [
    ([.achieved, .achieved], "achieved 100"), ([.achieved, .exceeding], "achieved 100"),
    ([.achieved, .levelMet], "achieved 100"),

    ([.overdue, .achieved], "overdue -"), ([.achieved, .overdue], "overdue -"),
    ([.overdue, .overdue], "overdue -"), ([.overdue, .notEvaluable], "overdue -"),
    ([.notEvaluable, .overdue], "overdue -"), ([.overdue, .behind], "overdue -"),
    ([.overdue, .missed], "overdue -"), ([.overdue, .toMeasure], "overdue -"),
    ([.overdue, .notDue], "overdue -"), ([.overdue, .nearly], "overdue -"),

    ([.notEvaluable, .achieved], "notEvaluable -"), ([.notEvaluable, .missed], "notEvaluable -"),
    ([.notEvaluable, .behind], "notEvaluable -"), ([.notEvaluable, .underWay], "notEvaluable -"),
    ([.notEvaluable, .toMeasure], "notEvaluable -"), ([.notEvaluable, .notDue], "notEvaluable -"),
    ([.notEvaluable, .notEvaluable], "notEvaluable -"),

    ([.behind, .achieved], "behind -"), ([.behind, .toMeasure], "behind -"),
    ([.behind, .notDue], "behind -"), ([.behind, .underWay], "behind -"),
    ([.behind, .behind], "behind -"), ([.behind, .nearly], "behind -"),
    ([.missed, .toMeasure], "behind -"), ([.missed, .notDue], "behind -"),
    ([.missed, .underWay], "behind -"), ([.overLimit, .toMeasure], "behind -"),

    ([.underWay, .toMeasure], "underWay -"), ([.underWay, .notDue], "underWay -"),
    ([.underWay, .underWay], "underWay -"), ([.underWay, .achieved], "underWay -"),
    ([.achieved, .toMeasure], "underWay -"), ([.achieved, .notDue], "underWay -"),
    ([.nearly, .toMeasure], "underWay -"), ([.partial, .notDue], "underWay -"),

    ([.toMeasure, .toMeasure], "toMeasure -"), ([.toMeasure, .notDue], "toMeasure -"),
    ([.toMeasureWithEarlyFigure, .notDue], "toMeasure -"), ([.notDue, .notDue], "notDue -"),
    ([.notDue, .notDueWithEarlyFigure], "notDue -"),

    ([.achieved, .nearly], "nearly 95"), ([.nearly, .nearly], "nearly 90"),
    ([.achieved, .partial], "nearly 90"), ([.nearly, .partial], "partial 85"),
    ([.achieved, .missed], "partial 75"), ([.exceeding, .missed], "partial 75"),
    ([.achieved, .overLimit], "partial 75"), ([.partial, .missed], "missed 65"),
    ([.nearly, .missed], "partial 70"), ([.missed, .missed], "missed 50"),
    ([.achieved, .achieved, .missed], "partial 83.3333"),

    ([.achieved, .levelNear], "underWay 95"), ([.levelNear, .levelNear], "underWay 90"),
    ([.achieved, .levelFar], "behind 75"), ([.missed, .levelNear], "behind 70"),
    ([.levelNear, .underWay], "underWay -"), ([.levelNear, .toMeasure], "underWay -"),
  ]

  @Test("one indicator is the objective's, with its surplus", arguments: alone)
  func one(part: Part, expected: String) {
    #expect(result([part.indicator]).shown == expected)
  }

  @Test("several, line by line of the rule", arguments: several)
  func many(parts: [Part], expected: String) {
    #expect(result(parts.map(\.indicator)).shown == expected)
    #expect(result(parts.reversed().map(\.indicator)).shown == expected)
  }

  @Test("indicators count by their weight")
  func weights() {
    let (met, missed) = (Part.achieved.indicator, Part.missed.indicator)
    #expect(result([met.weighing(3), missed]).shown == "partial 87.5")
    #expect(result([met, missed.weighing(3)]).shown == "missed 62.5")
    #expect(result([met.weighing("0.5"), missed.weighing("1.5")]).shown == "missed 62.5")
  }

  @Test("a mean is held below 100 while any part is unmet")
  func held() {
    let strict = Indicator.count(.moreThan, 15).measured(15, on: "2017-12-31")
    #expect(result([Part.achieved.indicator, strict]).shown == "nearly 99.95")
    let weightless = Part.missed.indicator.weighing(0)
    #expect(result([Part.achieved.indicator, weightless]).shown == "nearly 99.9")
  }

  @Test("the bands of the mean are the plan's")
  func thresholds() {
    let objective = Objective.of(Part.achieved.indicator, Part.missed.indicator)
    let strict = Thresholds(nearly: 95, partial: "75.1")
    #expect(objective.result(asOf: "2018-01-31", thresholds: strict).status == .missed)
    let mild = Thresholds(nearly: 75, partial: 50)
    #expect(objective.result(asOf: "2018-01-31", thresholds: mild).status == .nearly)
  }

  @Test("without indicators there is nothing to evaluate")
  func none() {
    #expect(result([]).shown == "notEvaluable -")
    #expect(result([]).nextDue == nil)
  }

  @Test("doubt and age of any part show on the objective")
  func marks() {
    let old = Indicator.count(.atLeast, 20).measured(20, on: "2017-03-31")
    let doubtful = Part.achieved.indicator.read(.inferred)
    #expect(result([Part.achieved.indicator, old]).isStale)
    #expect(!result([Part.achieved.indicator]).isStale)
    #expect(result([Part.achieved.indicator, doubtful]).isInDoubt)
    #expect(!result([Part.achieved.indicator]).isInDoubt)
  }

  @Test("the next date is the first that is open, else the last")
  func nextDue() {
    let done = Indicator.act.due("2017-03-31").done(on: "2017-03-31")
    let open = Indicator.act.due("2017-09-30")
    let late = Indicator.act.due("2017-12-31")
    #expect(result([late, open, done]).nextDue == "2017-09-30")
    #expect(result([done]).nextDue == "2017-03-31")
  }

  private func result(_ indicators: [Indicator]) -> ObjectiveResult {
    Objective.of(indicators).result(asOf: "2018-01-31", thresholds: Thresholds())
  }
}
