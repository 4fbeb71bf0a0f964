import Canvas
import PerformanceModel
import Wording

/// A line of the detail, and the objective that a click on it opens.
struct DetailLine: Hashable, Sendable {
  var spans: [Span]
  var opens: Code?
}

/// The lines about one objective, for a width.
struct DetailLines: StateView {
  let state: State
  let width: Int
  private(set) var lines: [DetailLine] = []

  private let labelWidth: Int

  /// Makes the lines of an objective.
  init(of index: Int, in state: State, width: Int) {
    self.state = state
    self.width = width
    labelWidth = width >= 44 ? 11 : 0
    let objective = state.plan.objectives[index]
    let result = state.result.objectives[index]
    addTitle(objective)
    let isSeveral = objective.indicators.count > 1
    if isSeveral { addSummary(objective, result) }
    for (indicator, outcome) in zip(objective.indicators, result.indicators) {
      if isSeveral {
        addBlank()
        addHeading(
          "\(phrases.indicatorWord) \(indicator.code)" + (indicator.name.map { ": \($0)" } ?? ""))
      }
      add(indicator, outcome)
    }
    addContext(objective)
    addChildren(objective)
  }

  private mutating func addTitle(_ objective: Objective) {
    addText(objective.title, .heading)
    addBlank()
  }

  private mutating func addSummary(_ objective: Objective, _ result: ObjectiveResult) {
    let degree = result.achievement.map { phrases.percent($0.percent) }
    addLabelled(phrases.statusLabel, statusSpans(result.status, extra: degree))
  }

  private mutating func add(_ indicator: Indicator, _ result: IndicatorResult) {
    let target = result.target
    if let measurement = result.measurement {
      let text = phrases.dated(phrases.entry(measurement, target), measurement)
      addLabelled(phrases.valueLabel, [Span(text)])
    }
    let asked = phrases.criterion(target.criterion, target.unit)
    let source = phrases.written(indicator.source)
    let read = Span(
      phrases.reading(of: indicator, on: result.asOf), result.isInDoubt ? .warning : .dim)
    addLabelled(phrases.targetLabel, [Span(asked), Span("   \(source), ", .dim), read])
    if result.achievement != nil {
      addLabelled(phrases.degreeLabel, [Span(phrases.degree(of: result))])
    }
    var reasons = [phrases.reason(result.reason, result)]
    if let needed = result.requirement { reasons.append(phrases.requirement(needed)) }
    addLabelled(
      phrases.statusLabel, statusSpans(result.status, extra: reasons.joined(separator: "; ")))
    addCause(result)
    addLabelled(phrases.dueLabel, dueSpans(result))
    if let outlook = result.outlook {
      let words = phrases.outlook(outlook, target.unit, due: result.effectiveDue)
      addLabelled(phrases.outlookLabel, [Span(words, .dim)])
    }
    if let term = indicator.termTarget {
      addLabelled(
        phrases.termLabel, [Span(phrases.term(term) + phrases.soFar(result.share(of: term)))])
    }
    addLabelled(phrases.formulaLabel, [Span(indicator.formula, .dim)])
    addQuestion(indicator, result)
    addChart(indicator, result)
    addHistory(indicator, target)
  }

  private func dueSpans(_ result: IndicatorResult) -> [Span] {
    var spans = [Span(phrases.day(result.effectiveDue))]
    if let late = result.daysLate {
      let words = phrases.lateness(late, of: result.target.measure)
      spans.append(Span("   \(words)", .error))
    }
    if result.isStale {
      spans.append(Span("   \(symbols.stale) \(phrases.staleMark)", .warning))
    }
    return spans
  }

  /// Adds the cause of the deviation, or that it is missing.
  private mutating func addCause(_ result: IndicatorResult) {
    if let cause = result.measurement?.cause {
      addLabelled(phrases.causeLabel, [Span(cause)])
    } else if result.lacksCause, !state.session.isReadOnly {
      addLabelled(phrases.causeLabel, [Span(phrases.causeMissing, .warning)])
    }
  }

  private func statusSpans(_ status: Status, extra: String?) -> [Span] {
    let name = "\(symbols.sign(of: status)) \(phrases.name(of: status))"
    return [Span(name, Role(status))] + (extra.map { [Span("   \($0)")] } ?? [])
  }

  private mutating func addQuestion(_ indicator: Indicator, _ result: IndicatorResult) {
    guard result.reading != .confirmed, let question = indicator.question else { return }
    addLabelled(phrases.questionLabel, [Span(phrases.question(question))])
  }

  private mutating func addChart(_ indicator: Indicator, _ result: IndicatorResult) {
    guard let chart = Chart(indicator, result, asOf: asOf, width: width, state) else {
      return
    }
    addBlank()
    lines += chart.lines.map { DetailLine(spans: $0) }
  }

  private mutating func addHistory(_ indicator: Indicator, _ target: Target) {
    addBlank()
    guard !indicator.measurements.isEmpty else {
      addText(
        state.session.isReadOnly ? phrases.noMeasurementsReadOnly : phrases.noMeasurements, .dim)
      return
    }
    addHeading(phrases.historyHeading)
    let standing = Set(indicator.standingMeasurements.map(\.id))
    let retracted = Set(indicator.retractions.map(\.measurement))
    let ordered = indicator.measurements.sorted {
      ($0.date, $0.recordedAt, $0.id) > ($1.date, $1.recordedAt, $1.id)
    }
    let values = ordered.map { phrases.entry($0, target) }
    let valueWidth = min(values.map(\.cellWidth).max() ?? 0, max(8, width / 2))
    for (measurement, value) in zip(ordered, values) {
      let stands = standing.contains(measurement.id)
      var spans = [
        Span("\(phrases.day(measurement.date))  ", stands ? .text : .dim),
        Span(value.rightPadded(to: valueWidth), stands ? .text : .dim),
      ]
      if !stands {
        let mark = retracted.contains(measurement.id) ? phrases.retractedMark : phrases.replacedMark
        spans.append(Span("  (\(mark))", .warning))
      }
      let about = [measurement.author, measurement.note].compactMap { $0 }
        .joined(separator: " \(symbols.dot) ")
      let room = width - spans.cellWidth - 2
      if room > 3 {
        spans.append(Span("  \(about.fitted(to: room, ellipsis: symbols.ellipsis))", .dim))
      }
      lines.append(DetailLine(spans: spans))
    }
  }

  private mutating func addContext(_ objective: Objective) {
    let assignment = objective.assignmentInForce
    let people = [assignment.office, assignment.person].compactMap { $0 }
    let weight = objective.weight(on: asOf)
    guard objective.remark != nil || !people.isEmpty || weight != 1 else { return }
    addBlank()
    if let remark = objective.remark { addLabelled(phrases.remarkLabel, [Span(remark, .dim)]) }
    if !people.isEmpty {
      addLabelled(phrases.officeLabelLong, [Span(people.joined(separator: ", "))])
    }
    if weight != 1 {
      addLabelled(phrases.weightLabel, [Span(weight.text(in: phrases.language))])
    }
  }

  private mutating func addChildren(_ objective: Objective) {
    guard let children = state.session.derived.children[objective.code] else { return }
    addBlank()
    addHeading(phrases.childrenHeading)
    for index in children {
      let child = plan.objectives[index]
      let result = self.result.objectives[index]
      let word = statusWord(of: result)
      let head = "\(symbols.sign(of: result.status)) \(child.code)  "
      let room = width - head.cellWidth - word.cellWidth - 2
      let title = child.title.fitted(to: room, ellipsis: symbols.ellipsis)
      lines.append(
        DetailLine(
          spans: [
            Span(head, Role(result.status)), Span(title.rightPadded(to: max(0, room))),
            Span("  \(word)", Role(result.status)),
          ], opens: child.code))
    }
    let rollUp = RollUp(of: children.map { result.objectives[$0] })
    if let mean = rollUp.achievement {
      addText("\(phrases.operationalMean): \(phrases.mean(mean, of: rollUp))", .dim)
    }
  }
}

extension DetailLines {
  private mutating func addBlank() {
    if lines.last?.spans.isEmpty == false { lines.append(DetailLine(spans: [])) }
  }

  private mutating func addHeading(_ text: String) {
    addText(text, .heading)
  }

  private mutating func addText(_ text: String, _ role: Role) {
    lines += text.wrapped(to: width).map { DetailLine(spans: [Span($0, role)]) }
  }

  /// Adds pieces after a label, wrapped under each other beside it.
  private mutating func addLabelled(_ label: String, _ spans: [Span]) {
    let head = labelWidth > 0 ? label.rightPadded(to: labelWidth) : "\(label): "
    var rest = wrapped(spans, width: max(1, width - head.cellWidth))
    let first = rest.isEmpty ? [] : rest.removeFirst()
    lines.append(DetailLine(spans: [Span(head, .dim)] + first))
    let indent = Span(String(repeating: " ", count: labelWidth > 0 ? labelWidth : 2))
    lines += rest.map { DetailLine(spans: [indent] + $0) }
  }
}
