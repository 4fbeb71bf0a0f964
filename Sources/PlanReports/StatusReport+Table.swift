import PerformanceModel
import Wording

extension StatusReport {
  /// Returns one screen of text for a person: the areas, the plan, what needs someone.
  ///
  /// Every line is cut, with an ellipsis, to the width of the terminal in columns.
  public func table(_ phrases: Phrases, width: Int) -> String {
    let names = areas.map { "\($0.area.code) \($0.area.label)" } + [phrases.wholePlan]
    let nameWidth = min(names.map(\.count).max() ?? 0, max(12, width - 46))
    var lines = heading(phrases)
    lines.append("")
    lines.append(
      pad(phrases.areas, nameWidth) + padLeft(phrases.degree, 10) + padLeft(phrases.coverage, 11)
        + "   \(phrases.objectives)")
    for (name, rollUp) in zip(names, areas.map(\.rollUp) + [total]) {
      lines += row(name, rollUp, nameWidth, phrases, width: width)
    }
    lines.append("")
    lines += legend(phrases, width: width)
    lines.append("")
    lines += needs(phrases, width: width)
    return lines.map { cut($0, width) }.joined(separator: "\n") + "\n"
  }

  private func heading(_ phrases: Phrases) -> [String] {
    let title = [plan.header.title, plan.header.organisation].filter { !$0.isEmpty }
    var lines = [title.joined(separator: " · "), phrases.asOf(asOf)]
    if plan.header.isIllustrative { lines[1] += " · \(phrases.illustrative)" }
    return lines
  }

  /// A row of the table; the counts stand below it where they do not fit beside it whole.
  private func row(
    _ name: String, _ rollUp: RollUp, _ nameWidth: Int, _ phrases: Phrases, width: Int
  ) -> [String] {
    let degree = rollUp.achievement.map { phrases.percent($0) } ?? "–"
    let evaluated = rollUp.evaluatedWeight.truncated(decimals: 1).text(in: phrases.language)
    let all = rollUp.totalWeight.truncated(decimals: 1).text(in: phrases.language)
    let figures =
      pad(cut(name, nameWidth), nameWidth) + padLeft(degree, 10)
      + padLeft("\(evaluated)/\(all)", 11)
    let counts = Status.allCases.compactMap { status in
      rollUp.counts[status].map { "\(status.sign(isUnicode: phrases.isUnicode)) \($0)" }
    }
    let beside = "\(figures)   \(counts.joined(separator: "  "))"
    return beside.count <= width ? [beside] : [figures, "  " + counts.joined(separator: "  ")]
  }

  /// The signs that occur, with their names, in lines of whole entries.
  private func legend(_ phrases: Phrases, width: Int) -> [String] {
    let entries = Status.allCases.filter { total.counts[$0] != nil }.map { status in
      "\(status.sign(isUnicode: phrases.isUnicode)) \(phrases.name(of: status))"
    }
    return entries.reduce(into: [""]) { lines, entry in
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = entry
      } else if line.count + entry.count + 2 <= width {
        lines[lines.count - 1] = "\(line)  \(entry)"
      } else {
        lines.append(entry)
      }
    }
  }

  private func needs(_ phrases: Phrases, width: Int) -> [String] {
    let reasons: [Need] = [.overdue, .missed, .behind, .dueSoon]
    let lines = reasons.flatMap { need -> [String] in
      let found = objectives.filter { need.holds(for: $0.result, asOf: asOf) }
      guard !found.isEmpty else { return [] }
      return [phrases.need(need, found.count)]
        + found.prefix(10).map { "  \(pad($0.objective.code.text, 7))\($0.objective.title)" }
        + (found.count > 10 ? ["  …"] : [])
    }
    let doubtful = objectives.count { $0.result.needsReview }
    return lines + (doubtful > 0 ? [phrases.need(.unconfirmed, doubtful)] : [])
  }
}

func pad(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

func padLeft(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

func cut(_ text: String, _ width: Int) -> String {
  text.count <= width ? text : String(text.prefix(max(0, width - 1))) + "…"
}
