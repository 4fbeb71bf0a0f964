import Canvas
import PerformanceModel
import Wording

/// The top line: the route, the as-of date, the saving state.
struct HeaderView: StateView {
  let state: State

  /// Draws the top line: the route, at the right the as-of date and the saving state.
  func draw(_ layout: Layout, on screen: inout RenderedScreen) {
    guard let row = layout.header else { return }
    let right = headerState(width: layout.size.columns)
    let start = max(0, layout.size.columns - right.cellWidth - 1)
    let room = start - 3
    let crumbs = crumbs(room: room)
    var column = 1
    for (index, span) in crumbs.enumerated() {
      let text =
        index == crumbs.count - 1
        ? span.text.fitted(to: max(0, room - column + 1), ellipsis: symbols.ellipsis) : span.text
      column = screen.frame.write(text, row: row, column: column, limit: start, role: span.role)
    }
    screen.write(right, row: row, column: start)
    if let rule = layout.headerRule {
      let region = Region(column: 0, row: rule, columns: layout.size.columns, rows: 1)
      screen.frame.fill(region, with: symbols.rule, style: CellStyle(.rule))
    }
  }

  private func crumbs(room: Int) -> [Span] {
    let program = Span("Cruscotto ", .brand)
    let separator = Span("\(symbols.crumb) ", .dim)
    switch route.kind {
    case .overview:
      let title = [plan.header.title, plan.header.organisation].filter { !$0.isEmpty }
      let text = title.joined(separator: " \(symbols.dot) ")
      return room >= 40 ? [program, Span(" "), Span(text, .heading)] : [Span(text, .heading)]
    case .browse, .worklist, .detail:
      let name = Span(routeName, .heading)
      return room >= 40 ? [program, separator, name] : [name]
    }
  }

  /// The name of the route shown.
  private var routeName: String {
    switch route.kind {
    case .overview: return phrases.wholePlan
    case .browse(let area?): return plan.area(area).map { "\($0.code) \($0.label)" } ?? ""
    case .browse(nil): return phrases.wholePlan
    case .worklist(let need):
      guard let need else { return phrases.worklist }
      // An objective may have several readings, figures and causes: they are counted as on the
      // overview.
      let name = digest.counts[need].map { phrases.need(need, $0) } ?? phrases.name(of: need)
      return "\(phrases.worklist): \(name)"
    case .detail(let code):
      guard let objective = plan.objective(code) else { return code.text }
      return "\(code) \(phrases.name(of: objective.kind))"
    }
  }

  /// Returns the right end of the top line, in the longest form that leaves room for the route's
  /// name.
  ///
  /// The words about the data are left out first, then the name of the office.
  private func headerState(width: Int) -> [Span] {
    let isNarrow = width < 70
    let needed = min(crumbs(room: 0).cellWidth, width * 2 / 5)
    let forms = [(false, false), (true, false), (true, true)].map { isDataShort, isOfficeShort in
      headerState(
        width: width, isNarrow: isNarrow, isDataShort: isDataShort || isNarrow,
        isOfficeShort: isOfficeShort || isNarrow)
    }
    return forms.first { width - $0.cellWidth - 4 >= needed } ?? forms[2]
  }

  private func headerState(
    width: Int, isNarrow: Bool, isDataShort: Bool, isOfficeShort: Bool
  ) -> [Span] {
    let gap = Span(isNarrow ? " " : "   ")
    var spans: [Span] = []
    if let office {
      let name = office.fitted(to: width / 4, ellipsis: symbols.ellipsis)
      spans += [Span(isOfficeShort ? name : phrases.only(office), .warning), gap]
    }
    if plan.header.isIllustrative {
      let words = isDataShort ? phrases.illustrativeShort : phrases.illustrative
      spans += [Span(words, .warning), gap]
    }
    let date = isNarrow ? phrases.asOfShort(asOf) : phrases.asOf(asOf)
    spans += [Span(date, asOf == today ? .dim : .warning), gap]
    return spans + [savingSpan(isNarrow: isNarrow)]
  }

  private func savingSpan(isNarrow: Bool) -> Span {
    let saving = state.session.saving
    if let word = state.fileWord, saving == .saved || saving == .readOnly {
      return Span(word, .error)
    }
    return switch saving {
    case .saved:
      Span(isNarrow ? (symbols.isUnicode ? "✓" : "ok") : phrases.savedState, .success)
    case .saving: Span(phrases.savingState, .dim)
    case .failed: Span(phrases.unsavedState, .error)
    case .readOnly: Span(phrases.readOnlyState, .warning)
    }
  }
}
