import Canvas
import PerformanceModel
import Wording

extension KeyContext { static let explain = KeyContext("explain", .reading) }

extension Opening {
  static let explanation = Opening("explain") { state in
    switch state.route.selection {
    case .area(let code): return ExplanationDialog(subject: .area(code))
    case .plan: return ExplanationDialog(subject: .plan)
    case .need, .conflicts, .due, .recent, .objective, .heading, nil:
      guard let objective = state.chosenObjective() else { return nil }
      return ExplanationDialog(subject: .objective(objective.code))
    }
  }
}

/// The derivation of a figure; the objectives that it names can be opened.
struct ExplanationDialog: ReadingDialog, Hashable {
  typealias View = ExplanationView
  static let context = KeyContext.explain

  let subject: Subject
  var top = 0
  /// The index of the selected objective among those named.
  var link = 0

  /// The plan, area or objective that the figure belongs to.
  enum Subject: Hashable, Sendable {
    case plan
    case area(Code)
    case objective(Code)
  }

  /// Returns the objectives that the explanation names, in the order of its lines.
  private func links(in state: State) -> [Code] {
    ExplanationView(state: state, dialog: self).lines.compactMap(\.opens)
  }

  func move(_ move: Command.Move, in state: inout State) -> [Effect] {
    let count = links(in: state).count
    guard count > 0 else {
      ExplanationDialog(subject: subject, top: top).scroll(move, in: &state)
      return []
    }
    let next = min(move.scrolled(link, page: max(1, state.size.rows - 4)), count - 1)
    shown(in: &state) { ($0.top, $0.link) = (0, next) }
    return []
  }

  func canOpen(in state: State) -> Bool { !links(in: state).isEmpty }

  func open(in state: inout State) {
    let links = links(in: state)
    if links.indices.contains(link) {
      state.leaveDialog(for: links[link])
    } else {
      state.dialog = nil
    }
  }
}

struct ExplanationView: DialogView {
  let state: State
  let dialog: ExplanationDialog

  /// Draws the derivation of a figure, down to the source cell; the objectives named can be opened.
  func draw(on screen: inout RenderedScreen) {
    let lines = lines
    let links = lines.indices.filter { lines[$0].opens != nil }
    let selected = links.indices.contains(dialog.link) ? links[dialog.link] : nil
    let room = max(1, size.rows - 2)
    let first = selected.map { max(min(dialog.top, $0), $0 - room + 1) } ?? dialog.top
    let (inside, shown) = drawBox(
      explanation.title, lines.map(\.spans), width: width, top: first, on: &screen)
    for (offset, line) in lines.dropFirst(shown).prefix(inside.rows).enumerated() {
      guard let code = line.opens else { continue }
      let region = Region(
        column: inside.column, row: inside.row + offset, columns: inside.columns, rows: 1)
      screen.offer(
        region, .objective(code), isSelected: shown + offset == selected, sign: symbols.selection)
    }
  }

  private var width: Int { min(84, max(20, size.columns - 4)) }

  var lines: [DetailLine] {
    let (_, derivation) = explanation
    return derivation.steps.flatMap { step -> [DetailLine] in
      switch step {
      case .pulledDown(let parts):
        // Their contribution to the mean, not the text of their rows.
        objectiveLines(
          phrases.words(of: step), parts.map { ($0.code, phrases.percent($0.percent, decimals: 0)) }
        )
      case .leftOut(_, let codes), .inDoubt(let codes):
        objectiveLines(phrases.words(of: step), codes.map { ($0, nil) })
      case .asked, .changed, .time, .nothingMeasured, .measured, .compared, .calculated, .heldBelow,
        .paced, .projected, .banded, .concluded, .indicator, .averaged, .nothingToAverage, .covered,
        .equalWeights, .unequalWeights:
        wrapped(labelled(phrases.words(of: step)), width: width)
          .map { DetailLine(spans: $0) }
      }
    }
  }

  /// Returns a heading and a line for each objective below it, with a word or that of its status.
  private func objectiveLines(
    _ words: String, _ parts: [(code: Code, word: String?)]
  ) -> [DetailLine] {
    let heading = words.prefix { $0 != ":" }
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

  /// Returns words with those before the colon as a label.
  private func labelled(_ words: String) -> [Span] {
    guard let colon = words.firstIndex(of: ":"), words[..<colon].count < 42 else {
      return [Span(words)]
    }
    return [
      Span(String(words[...colon]), .heading), Span(String(words[words.index(after: colon)...])),
    ]
  }

  /// Returns a name with the office whose objectives alone are shown.
  private func narrowed(_ name: String) -> String {
    office.map { "\(name), \(phrases.only($0))" } ?? name
  }

  private var explanation: (title: String, derivation: Derivation) {
    switch dialog.subject {
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
