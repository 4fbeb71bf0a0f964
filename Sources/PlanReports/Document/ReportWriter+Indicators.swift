import PerformanceModel
import Wording

extension ReportWriter {
  /// A card an indicator: formula, source, target, value, achievement and history.
  var indicators: ReportDocument.Section {
    section(
      "indicators", phrases.indicatorsHeading, [],
      parts: parts("indicators") { area in
        report.objectives.filter { $0.objective.area == area.code }.flatMap { objective, result in
          zip(objective.indicators, result.indicators).map { indicator, outcome in
            .indicator(card(objective, indicator, outcome))
          }
        }
      })
  }

  private func card(
    _ objective: Objective, _ indicator: Indicator, _ result: IndicatorResult
  ) -> ReportDocument.IndicatorCard {
    let isComposite = objective.indicators.count > 1
    let name = isComposite ? indicator.name.map { " – \($0)" } ?? "" : ""
    return ReportDocument.IndicatorCard(
      code: indicator.code, title: objective.title + name, status: result.status,
      reason: phrases.reason(result.reason, result),
      degree: degree(result),
      members: members(objective, indicator, result), history: history(indicator, result),
      chart: ReportDocument.Chart(indicator, result, phrases))
  }

  private func members(
    _ objective: Objective, _ indicator: Indicator, _ result: IndicatorResult
  ) -> [(label: String, text: String)] {
    let target = result.target
    let source = phrases.written(indicator.source)
    let assignment = objective.assignmentInForce
    let answers = [assignment.office, assignment.person].compactMap { $0 }.joined(separator: ", ")
    let value = result.measurement.map {
      phrases.valueOn(phrases.entry($0, target), $0)
    }
    let members: [(String, String?)] = [
      (phrases.targetLabel, phrases.asked(target)),
      (phrases.sourceLabel, "\(source), \(phrases.name(of: result.reading))"),
      (phrases.formulaLabel, indicator.formula.isEmpty ? nil : indicator.formula),
      (phrases.valueLabel, value ?? phrases.nothing),
      (phrases.dueLabel, phrases.day(result.effectiveDue)),
      (
        phrases.outlookLabel,
        result.outlook.map { phrases.outlook($0, target.unit, due: result.effectiveDue) }
      ),
      (phrases.termColumn, indicator.termTarget.map { phrases.term($0) }),
      (phrases.officeLabelLong, answers.isEmpty ? nil : answers),
      (phrases.remarkLabel, objective.remark),
      (
        phrases.questionLabel,
        result.hasOpenQuestion ? indicator.question.map { phrases.question($0) } : nil
      ),
    ]
    return members.compactMap { label, text in text.map { (label, $0) } }
  }

  private func history(
    _ indicator: Indicator, _ result: IndicatorResult
  ) -> [ReportDocument.Point] {
    indicator.standingMeasurements.filter { $0.date <= report.asOf }.map { measurement in
      let remarks = [
        measurement.note, measurement.cause.map { phrases.caused($0) }, measurement.evidence,
      ]
      return ReportDocument.Point(
        day: phrases.day(measurement.date), value: phrases.entry(measurement, result.target),
        author: measurement.author, remark: remarks.compactMap { $0 }.joined(separator: "; "))
    }
  }
}
