import PerformanceModel
import Wording

extension HTMLReport {
  func text(of card: ReportDocument.IndicatorCard) -> String {
    let members = card.members.map { label, text in
      "<div>\(HTMLText.text("dt", label))\(HTMLText.text("dd", text))</div>"
    }
    let degree =
      card.degree.percent == nil
      ? "" : "<span class=\"degree\">\(text(of: card.degree))</span>"
    return """
      <article class="card" id="\(anchor(of: card.code).html)">
      <h4><span class="code">\(card.code.text.html)</span> \(card.title.html)</h4>
      <p class="state">\(badge(card.status)) \(degree)<small>\(card.reason.html)</small></p>
      <dl>
      \(members.joined(separator: "\n"))
      </dl>
      \(card.chart.map(text(of:)) ?? "")\(history(of: card))
      </article>
      """
  }

  private func history(of card: ReportDocument.IndicatorCard) -> String {
    guard !card.history.isEmpty else { return "" }
    let items = card.history.map { point in
      let remark = point.remark.isEmpty ? "" : " <em>\(point.remark.html)</em>"
      return "<li><b>\(point.day.html)</b> \(point.value.html) "
        + "<small>\(point.author.html)</small>\(remark)</li>"
    }
    return """
      <p class="label">\(phrases.historyHeading.html)</p>
      <ul class="history">
      \(items.joined(separator: "\n"))
      </ul>
      """
  }

  /// A line over the period, against the dashed line of the target.
  private func text(of chart: ReportDocument.Chart) -> String {
    let box = ChartBox()
    let places = chart.points.map { (x: box.x($0.x), y: box.y($0.y), label: $0.label) }
    let line = places.map { "\(HTMLText.number($0.x)),\(HTMLText.number($0.y))" }
    let dots = places.map { place in
      "<circle cx=\"\(HTMLText.number(place.x))\" cy=\"\(HTMLText.number(place.y))\" r=\"3.5\">"
        + "<title>\(place.label.html)</title></circle>"
    }
    let goal = HTMLText.number(box.y(chart.goal))
    let goalText = HTMLText.number(
      chart.goal > 0.85 ? box.y(chart.goal) + 13 : box.y(chart.goal) - 5)
    return """
      <svg class="chart" viewBox="0 0 \(Int(box.width)) \(Int(box.height))" role="img" \
      aria-label="\(chart.description.html)">
      <path class="axis" d="M\(box.left) \(box.top)V\(box.bottom)H\(box.right)"/>
      <path class="goal" d="M\(box.left) \(goal)H\(box.right)"/>
      <text class="goal" x="\(box.left + 4)" y="\(goalText)">\(chart.goalLabel.html)</text>
      <polyline class="value" points="\(line.joined(separator: " "))"/>
      \(dots.joined())
      <text class="end" x="\(box.left - 5)" y="\(box.top + 8)">\(chart.topLabel.html)</text>
      <text class="end" x="\(box.left - 5)" y="\(box.bottom)">\(chart.bottomLabel.html)</text>
      <text x="\(box.left)" y="\(box.height - 4)">\(chart.startLabel.html)</text>
      <text class="end" x="\(box.right)" y="\(box.height - 4)">\(chart.endLabel.html)</text>
      </svg>

      """
  }
}

/// Where a chart draws.
private struct ChartBox {
  let width = 420.0
  let height = 130.0
  let left = 64.0
  let right = 412.0
  let top = 8.0
  let bottom = 108.0

  func x(_ share: Double) -> Double { left + (right - left) * min(max(share, 0), 1) }
  func y(_ share: Double) -> Double { bottom - (bottom - top) * min(max(share, 0), 1) }
}
