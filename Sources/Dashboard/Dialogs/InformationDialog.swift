import Canvas
import PerformanceModel
import Wording

extension KeyContext { static let information = KeyContext("information", .reading) }

extension Opening {
  static let information = Opening("showPlanInformation") { _ in InformationDialog() }
}

/// The facts about the plan: title, years, document, thresholds.
struct InformationDialog: ReadingDialog {
  typealias View = InformationView
  static let context = KeyContext.information

  var top = 0
}

struct InformationView: DialogView {
  let state: State
  let dialog: InformationDialog

  /// Draws the facts about the plan.
  func draw(on screen: inout RenderedScreen) {
    let width = min(76, max(20, size.columns - 4))
    let header = plan.header
    let thresholds = plan.thresholds(on: asOf)
    let readings = Dictionary(
      grouping: plan.objectives.flatMap(\.indicators).map(\.readingInForce)
    ) { $0 }
    var facts: [(String, String)] = [
      (phrases.planField, header.title), (phrases.organisationField, header.organisation),
      (phrases.termField, "\(header.years.lowerBound)–\(header.years.upperBound)"),
      (phrases.yearField, "\(header.programmingYear)"),
      (phrases.documentField, header.document ?? ""), (phrases.fileField, state.shell.fileName),
      (
        phrases.thresholdsField,
        "\(phrases.name(of: .nearly)) \(phrases.percent(thresholds.nearly)), \(phrases.name(of: .partial)) \(phrases.percent(thresholds.partial))"
      ),
      (
        phrases.targetLabel,
        Reading.allCases.compactMap { reading in
          readings[reading].map { "\($0.count) \(phrases.name(of: reading, count: $0.count))" }
        }.joined(separator: ", ")
      ),
    ]
    if let closure = plan.closure {
      let words = phrases.closedThrough(closure.lastDay, closure.decision.author)
      facts.append((phrases.closedLabel, words))
    }
    if header.isIllustrative { facts.append((phrases.noticeField, phrases.illustrativeLong)) }
    let labelWidth = width < 50 ? 2 : 18
    let lines = facts.filter { !$0.1.isEmpty }.flatMap { label, text -> [[Span]] in
      let head = width < 50 ? [[Span(label, .dim)]] : []
      return head
        + text.wrapped(to: max(8, width - labelWidth)).enumerated().map { index, line in
          let label = head.isEmpty && index == 0 ? label : ""
          return [Span(label.rightPadded(to: labelWidth), .dim), Span(line)]
        }
    }
    drawBox(phrases.informationTitle, lines, width: width, top: dialog.top, on: &screen)
  }
}
