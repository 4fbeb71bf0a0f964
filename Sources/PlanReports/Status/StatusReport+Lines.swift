import PerformanceModel
import Text

extension StatusReport {
  /// Returns one line an indicator, for scripts: names and numbers are the same in every language.
  public var lines: String {
    var head = [
      "code", "area", "kind", "title", "status", "achievement", "indicator", "criterion", "unit",
      "value", "date", "due", "reading", "source",
    ]
    if comparison != nil { head += ["statusBefore", "achievementBefore"] }
    let before = comparison.map { comparison in
      Dictionary(uniqueKeysWithValues: comparison.changes.map { ($0.objective.code, $0.before) })
    }
    let rows = objectives.flatMap { objective, result in
      zip(objective.indicators, result.indicators).map { indicator, outcome in
        row(objective, result, indicator, outcome)
          + (before.map { earlier($0[objective.code] ?? result) } ?? [])
      }
    }
    return CSVText.text([head] + rows, separator: ",")
  }

  private func row(
    _ objective: Objective, _ result: ObjectiveResult, _ indicator: Indicator,
    _ outcome: IndicatorResult
  ) -> [String] {
    let target = outcome.target
    let measured = outcome.measurement
    let criterion = target.criterion.map { criterion in
      criterion.comparator.map { "\($0.rawValue) \(criterion.figure?.canonical ?? "")" } ?? "done"
    }
    let value = measured?.value?.truncated(decimals: 4).canonical
    return [
      objective.code.text, objective.area.text, objective.kind.rawValue, objective.title,
      result.status.rawValue, percent(result), indicator.code.text, criterion ?? "",
      target.unit.word ?? "", value ?? measured.map { $0.isYes ? "yes" : "no" } ?? "",
      measured?.date.iso ?? "", target.effectiveDue.iso, outcome.reading.rawValue,
      indicator.source.text,
    ]
  }

  private func earlier(_ result: ObjectiveResult) -> [String] {
    [result.status.rawValue, percent(result)]
  }

  private func percent(_ result: ObjectiveResult) -> String {
    result.achievement?.percent.truncated(decimals: 4).canonical ?? ""
  }
}
