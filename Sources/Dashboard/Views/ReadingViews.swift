import Canvas
import PerformanceModel
import Wording

extension State {
  /// Draws how a figure came about, down to the source cell.
  func drawExplanation(_ subject: Overlay.Subject, top: Int, on screen: inout Screenful) {
    let (title, derivation) = explanation(of: subject)
    let width = min(84, max(20, size.columns - 4))
    let lines = phrases.words(of: derivation).flatMap { words in
      wrapped(labelled(words), width: width)
    }
    drawDialog(
      Dialog(title: title, lines: lines, width: width, top: top), context: .explain, on: &screen)
  }

  /// The word before the colon is a label.
  private func labelled(_ words: String) -> [Span] {
    guard let colon = words.firstIndex(of: ":"), words[..<colon].count < 30 else {
      return [Span(words)]
    }
    return [
      Span(String(words[...colon]), .heading), Span(String(words[words.index(after: colon)...])),
    ]
  }

  /// A name, with the office whose objectives alone are shown.
  private func narrowed(_ name: String) -> String {
    office.map { "\(name), \(phrases.only($0))" } ?? name
  }

  private func explanation(of subject: Overlay.Subject) -> (String, Derivation) {
    switch subject {
    case .plan:
      let degree = means.total.achievement.map { phrases.percent($0) }
      return (
        phrases.why(degree, narrowed(phrases.wholePlan)),
        plan.derivation(ofArea: nil, office: office, asOf: asOf)
      )
    case .area(let code):
      let index = plan.areas.firstIndex { $0.code == code }
      let degree = index.flatMap { means.areas[$0].achievement }.map { phrases.percent($0) }
      let name = plan.area(code).map { "\(code) \($0.label)" } ?? code.text
      return (
        phrases.why(degree, narrowed(name)),
        plan.derivation(ofArea: code, office: office, asOf: asOf)
      )
    case .objective(let code):
      guard let index = plan.objectiveIndex(of: code) else { return ("", Derivation(steps: [])) }
      let outcome = result.objectives[index]
      let degree = outcome.achievement.map { phrases.percent($0.percent) }
      return (
        phrases.why(degree ?? phrases.name(of: outcome.status), code.text),
        plan.derivation(of: plan.objectives[index], asOf: asOf)
      )
    }
  }

  /// Draws what the plan is and rests on.
  func drawPlanInformation(top: Int, on screen: inout Screenful) {
    let width = min(76, max(20, size.columns - 4))
    let header = plan.header
    let thresholds = plan.thresholds(on: asOf)
    let readings = Dictionary(
      grouping: plan.objectives.flatMap(\.indicators).map(\.readingInForce)
    ) { $0 }
    var facts: [(String, String)] = [
      (phrases.planField, header.title), (phrases.organisationField, header.organisation),
      (phrases.termLabel, "\(header.years.lowerBound)–\(header.years.upperBound)"),
      (phrases.yearField, "\(header.programmingYear)"),
      (phrases.documentField, header.document ?? ""), (phrases.fileField, fileName),
      (
        phrases.thresholdsField,
        "\(phrases.name(of: .nearly)) \(phrases.percent(thresholds.nearly)), \(phrases.name(of: .partial)) \(phrases.percent(thresholds.partial))"
      ),
      (
        phrases.readingLabel,
        Reading.allCases.compactMap { reading in
          readings[reading].map { "\($0.count) \(phrases.name(of: reading))" }
        }.joined(separator: ", ")
      ),
    ]
    if header.isIllustrative { facts.append((phrases.noticeField, phrases.illustrativeLong)) }
    let lines = facts.filter { !$0.1.isEmpty }.flatMap { label, text in
      text.wrapped(to: max(8, width - 18)).enumerated().map { index, line in
        [Span((index == 0 ? label : "").rightPadded(to: 18), .dim), Span(line)]
      }
    }
    drawDialog(
      Dialog(title: phrases.informationTitle, lines: lines, width: width, top: top),
      context: .information, on: &screen)
  }
}
