import Canvas
import PerformanceModel
import Wording

extension State {
  /// Draws how a figure came about, down to the source cell; the objectives named can be opened.
  func drawExplanation(
    _ subject: Overlay.Subject, top: Int, link: Int, on screen: inout Screenful
  ) {
    let width = explanationWidth
    let lines = explanationLines(of: subject)
    let links = lines.indices.filter { lines[$0].opens != nil }
    let selected = links.indices.contains(link) ? links[link] : nil
    let room = max(1, size.rows - 2)
    let first = selected.map { max(min(top, $0), $0 - room + 1) } ?? top
    let (inside, shown) = drawDialog(
      Dialog(
        title: explanation(of: subject).title, lines: lines.map(\.spans), width: width, top: first),
      context: .explain, on: &screen)
    for (offset, line) in lines.dropFirst(shown).prefix(inside.rows).enumerated() {
      guard let code = line.opens else { continue }
      let region = Region(
        column: inside.column, row: inside.row + offset, columns: inside.columns, rows: 1)
      screen.offer(
        region, .objective(code), isSelected: shown + offset == selected, sign: symbols.selection)
    }
  }

  private var explanationWidth: Int { min(84, max(20, size.columns - 4)) }

  /// The objectives that an explanation names, in the order of its lines.
  func explanationLinks(of subject: Overlay.Subject) -> [Code] {
    explanationLines(of: subject).compactMap(\.opens)
  }

  private func explanationLines(of subject: Overlay.Subject) -> [DetailLine] {
    let (_, derivation) = explanation(of: subject)
    return derivation.steps.flatMap { step -> [DetailLine] in
      switch step {
      case .pulledDown(let parts):
        // What they count in the mean, not what their rows say.
        objectiveLines(
          phrases.words(of: step), parts.map { ($0.code, phrases.percent($0.percent, decimals: 0)) }
        )
      case .leftOut(_, let codes), .inDoubt(let codes):
        objectiveLines(phrases.words(of: step), codes.map { ($0, nil) })
      default:
        wrapped(labelled(phrases.words(of: step)), width: explanationWidth)
          .map { DetailLine(spans: $0) }
      }
    }
  }

  /// A heading, and a line for each objective below it, with a word or that of its status.
  private func objectiveLines(
    _ words: String, _ parts: [(code: Code, word: String?)]
  ) -> [DetailLine] {
    let heading = words.prefix { $0 != ":" }
    let width = explanationWidth
    let codeWidth = (parts.map(\.code.text.cellWidth).max() ?? 0) + 2
    return [DetailLine(spans: []), DetailLine(spans: [Span(String(heading), .heading)])]
      + parts.compactMap { code, word in
        guard let index = plan.objectiveIndex(of: code) else { return nil }
        let outcome = result.objectives[index]
        let sign = symbols.sign(of: outcome.status)
        let word = word ?? statusWord(of: outcome)
        let room = max(0, width - 2 - codeWidth - 10)
        let title = plan.objectives[index].title.fitted(to: room, ellipsis: symbols.ellipsis)
        let spans = [
          Span("  \(code.text.rightPadded(to: codeWidth))", .dim),
          Span(title.rightPadded(to: room)),
          Span(" \(sign)\(word.leftPadded(to: 8))", Role(outcome.status)),
        ]
        return DetailLine(spans: spans, opens: code)
      }
  }

  /// The word before the colon is a label.
  private func labelled(_ words: String) -> [Span] {
    guard let colon = words.firstIndex(of: ":"), words[..<colon].count < 42 else {
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

  private func explanation(
    of subject: Overlay.Subject
  ) -> (title: String, derivation: Derivation) {
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
}
