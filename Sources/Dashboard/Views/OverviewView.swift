import Canvas
import PerformanceModel
import Wording

/// The areas with their statuses, the plan, the reasons for attention and the next due dates.
struct OverviewView: StateView {
  let state: State

  /// Draws the areas with their statuses, the plan, the reasons for attention and the next due
  /// dates.
  func draw(in body: Region, on screen: inout RenderedScreen) {
    guard !plan.objectives.isEmpty else {
      drawText(phrases.emptyPlan, in: body, on: &screen)
      return
    }
    var lines = overviewLines(width: min(body.columns, OverviewColumns.maximumWidth))
    while lines.count > body.rows, let spacer = lines.firstIndex(where: \.isSpacer) {
      lines.remove(at: spacer)
    }
    let selected = lines.firstIndex { $0.targets.contains { $0.id == route.selection } } ?? 0
    let top = max(0, min(lines.count - body.rows, selected - body.rows / 2))
    for (offset, line) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      draw(line, row: body.row + offset, on: &screen)
    }
  }

  private func draw(_ line: OverviewLine, row: Int, on screen: inout RenderedScreen) {
    for piece in line.pieces { screen.write(piece.spans, row: row, column: piece.column) }
    for target in line.targets {
      let region = Region(
        column: target.columns.lowerBound, row: row, columns: target.columns.count, rows: 1)
      screen.offer(
        region, .row(target.id), isSelected: target.id == route.selection, sign: symbols.selection,
        signColumn: target.columns.lowerBound + 1)
    }
  }

  var hasHeadings: Bool { Layout(size: size).hasHeadings }

  private func overviewLines(width: Int) -> [OverviewLine] {
    let columns = OverviewColumns(width: width, plan: plan)
    var lines: [OverviewLine] = []
    if hasHeadings { lines.append(columns.headings(phrases)) }
    for (index, area) in plan.areas.enumerated() {
      lines.append(areaLine(index, area, columns))
    }
    lines.append(.spacer)
    lines.append(planLine(columns))
    if width >= 64 { lines.append(countsLine(columns)) }
    lines.append(.spacer)
    lines += width >= 90 ? besides(width) : stacked(width)
    return lines + recentLines(columns: 0..<width)
  }

  private func besides(_ width: Int) -> [OverviewLine] {
    let middle = width * 45 / 100
    let left = needLines(columns: 0..<middle - 1)
    // Titles may go on where the table ends.
    let right = dueLines(columns: middle..<Layout(size: size).body.columns)
    return (0..<max(left.count, right.count)).map { index in
      var line = index < left.count ? left[index] : OverviewLine([], at: 0)
      if index < right.count {
        line.pieces += right[index].pieces
        line.targets += right[index].targets
      }
      return line
    }
  }

  private func stacked(_ width: Int) -> [OverviewLine] {
    needLines(columns: 0..<width) + [.spacer] + dueLines(columns: 0..<width)
  }
}
