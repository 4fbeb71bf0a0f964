import PerformanceModel
import Text
import Wording

extension StatusSummary {
  /// The objectives that need attention, by reason, as many as there is room for.
  func needs(room: Int?) -> [TextLine] {
    let reasons: [Need] = [.overdue, .missed, .behind, .dueSoon]
    let groups = reasons.compactMap { need -> (heading: String, lines: [TextLine])? in
      let found = report.counted.filter { need.holds(for: $0.result, asOf: report.asOf) }
      guard !found.isEmpty else { return nil }
      return (
        phrases.need(need, found.count),
        found.map { line($0.objective, $0.result.status) }
      )
    }
    let doubtful = report.count(of: .unconfirmed)
    let last =
      doubtful > 0
      ? [TextLine(phrases.need(.unconfirmed, doubtful) + phrases.reviewCommandHint)] : []
    guard !groups.isEmpty || !last.isEmpty else { return [TextLine(phrases.nothingNeeded)] }
    let shares = shares(of: groups.map(\.lines.count), room: room.map { $0 - last.count })
    return zip(groups, shares).flatMap { group, share in
      let hidden = group.lines.count - share
      let more = hidden > 0 ? phrases.andMore(hidden) : ""
      return [TextLine(group.heading + more)] + group.lines.prefix(share)
    } + last
  }

  /// The number of lines of each group, below its heading, so that all fit: the longest give first.
  private func shares(of counts: [Int], room: Int?) -> [Int] {
    guard let room else { return counts }
    var shares = counts
    while shares.reduce(0, +) + counts.count > room, let most = shares.max(), most > 0,
      let place = shares.lastIndex(of: most)
    {
      shares[place] -= 1
    }
    return shares
  }

  func line(_ objective: Objective, _ status: Status) -> TextLine {
    var line = TextLine("  ")
    line.add(sign(status), status)
    line.add(" \(objective.code.text.rightPadded(to: 7))\(objective.title)")
    return line
  }

  /// The changes since an earlier day, as many objectives as there is room for.
  func changes(_ comparison: Comparison, room: Int?) -> [TextLine] {
    guard !comparison.changes.isEmpty else {
      return [TextLine(phrases.changesHeading(comparison.since) + ": " + phrases.noChanges)]
    }
    let shown = room.map { max(1, $0 - 1) } ?? comparison.changes.count
    let hidden = comparison.changes.count - min(shown, comparison.changes.count)
    let more = hidden > 0 ? phrases.andMore(hidden) : ""
    let heading = phrases.changesHeading(comparison.since) + ": \(comparison.changes.count)" + more
    return [TextLine(heading)] + comparison.changes.prefix(shown).map(line)
  }

  private func line(_ change: Comparison.Change) -> TextLine {
    var line = TextLine("  \(change.objective.code.text.rightPadded(to: 7))")
    line.add(sign(change.before.status), change.before.status)
    line.add(phrases.isUnicode ? " → " : " -> ")
    line.add(sign(change.now.status), change.now.status)
    let degrees = [change.before, change.now].map { phrases.degree(of: $0) }
    let arrow = phrases.isUnicode ? " → " : " -> "
    let both = degrees[0] == degrees[1] ? degrees[1] : degrees.joined(separator: arrow)
    line.add("  \(both.rightPadded(to: 17))  \(change.objective.title)")
    return line
  }
}
