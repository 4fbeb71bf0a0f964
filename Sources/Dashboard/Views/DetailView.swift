import Canvas
import PerformanceModel

/// The detail of one objective, beside a list or as a route of its own.
struct DetailView: StateView {
  let state: State

  /// Draws the detail beside a list, for its selected row.
  func drawSide(in region: Region, on screen: inout RenderedScreen) {
    if let index = state.navigation.selectedRow?.objective {
      drawDetail(of: index, in: region, on: &screen)
    } else if let id = state.navigation.selectedRow?.id {
      let lines = summary(of: id, width: region.columns).map { DetailLine(spans: $0) }
      draw(lines, in: region, on: &screen)
    }
  }

  /// Draws the detail as a route of its own.
  func drawDetailRoute(_ code: Code, in body: Region, on screen: inout RenderedScreen) {
    guard let index = plan.objectiveIndex(of: code) else { return }
    drawDetail(of: index, in: detailRegion(body), on: &screen)
  }

  /// The highest scroll position of the detail shown.
  var lastTop: Int {
    let layout = Layout(size: size)
    let region = isRoute ? detailRegion(layout.body) : layout.side
    return max(0, length - (region?.rows ?? 0))
  }

  /// The number of lines of the detail shown.
  var length: Int {
    let layout = Layout(size: size)
    let region = isRoute ? detailRegion(layout.body) : layout.side
    guard let region, let index = state.currentObjective else { return 0 }
    return DetailLines(of: index, in: state, width: region.columns).lines.count
  }

  private var isRoute: Bool { route.kind.context == .detail }

  /// Lines of running text are kept short enough to be read.
  private func detailRegion(_ body: Region) -> Region {
    Region(column: 1, row: body.row, columns: min(body.columns - 2, 110), rows: body.rows)
  }

  private func drawDetail(of index: Int, in region: Region, on screen: inout RenderedScreen) {
    let lines = DetailLines(of: index, in: state, width: region.columns).lines
    let rest = Array(lines.dropFirst(route.detailTop))
    guard rest.count > region.rows, region.rows > 1 else {
      draw(rest, in: region, on: &screen)
      return
    }
    // The last row says how much follows, and by which key.
    let shown = region.rows - 1
    draw(Array(rest.prefix(shown)), in: region, on: &screen)
    let key = keys.key(
      for: .move(isRoute ? .moveDown : .scrollDetailDown), in: route.kind.context)
    let words = phrases.moreLines(rest.count - shown, key?.name(in: phrases, symbols))
    screen.frame.write(
      words.fitted(to: region.columns, ellipsis: symbols.ellipsis), row: region.endRow - 1,
      column: region.column, role: .dim)
  }

  private func draw(_ lines: [DetailLine], in region: Region, on screen: inout RenderedScreen) {
    for (offset, line) in lines.prefix(region.rows).enumerated() {
      let row = region.row + offset
      screen.write(line.spans, row: row, column: region.column, limit: region.endColumn)
      guard let code = line.opens else { continue }
      screen.onClick(
        Region(column: region.column, row: row, columns: region.columns, rows: 1), .objective(code))
    }
  }

  /// Returns the text beside a heading or an area: its name, mean and counts.
  private func summary(of id: RowID, width: Int) -> [[Span]] {
    let rollUp = RollUp(of: state.session.members(of: id).map { result.objectives[$0] })
    let name = title(of: id)
    var lines = (office.map { "\(name), \(phrases.only($0))" } ?? name).wrapped(to: width).map {
      [Span($0, .heading)]
    }
    lines.append([])
    if let mean = rollUp.achievement {
      lines.append([Span("\(phrases.degreeLabel)  ", .dim), Span(phrases.mean(mean, of: rollUp))])
      lines.append([])
    }
    lines += Status.allCases.compactMap { status in
      rollUp.counts[status].map { count in
        [
          Span("\(symbols.sign(of: status)) ", Role(status)),
          Span(String(count).leftPadded(to: 3)),
          Span("  \(phrases.name(of: status, count: count))"),
          Span(
            "   \(phrases.meaning(of: status))".fitted(
              to: max(0, width - 22), ellipsis: symbols.ellipsis), .dim),
        ]
      }
    }
    return lines
  }

  private func title(of id: RowID) -> String {
    switch id {
    case .area(let code): "\(code) \(plan.area(code)?.name ?? "")"
    case .heading(_, let kind): phrases.heading(of: kind)
    case .plan, .need, .conflicts, .due, .recent, .objective: phrases.wholePlan
    }
  }
}
