import Canvas
import PerformanceModel
import Wording

/// The columns of the overview's table, for a width; those that do not fit are left out.
struct OverviewColumns {
  /// Beyond this the eye would lose the row between the name and its figures.
  static let maximumWidth = 156

  let width: Int
  let name: Range<Int>
  /// The bar of statuses.
  let strip: Range<Int>?
  let degree: Range<Int>
  let coverage: Range<Int>?
  /// The number of objectives under way that are on pace.
  let pace: Range<Int>?
  /// The counts by status, beside the bar.
  let counts: Range<Int>?
  let change: Range<Int>?

  init(width: Int, plan: Plan) {
    self.width = width
    let names = plan.areas.map { "\($0.code) \($0.label)".cellWidth }
    let hasStrip = width >= 64
    let changeWidth = width >= 92 ? 9 : 0
    let coverageWidth = width >= 36 ? (hasStrip ? 11 : 7) : 0
    let paceWidth = width >= 100 ? 10 : 0
    let countsWidth = width >= 150 ? 44 : 0
    let degreeWidth = 8
    let right = degreeWidth + coverageWidth + paceWidth + changeWidth + 1
    let nameRoom = hasStrip ? (width - right - countsWidth) * 52 / 100 : width - right - 6
    name = 3..<max(4, 3 + min(names.max() ?? 10, max(1, nameRoom)))
    let degreeStart = max(name.upperBound, width - right)
    degree = degreeStart..<degreeStart + degreeWidth
    coverage = coverageWidth > 0 ? degree.upperBound..<degree.upperBound + coverageWidth : nil
    let paceStart = coverage?.upperBound ?? degree.upperBound
    pace = paceWidth > 0 ? paceStart..<paceStart + paceWidth : nil
    let changeStart = pace?.upperBound ?? paceStart
    change = changeWidth > 0 ? changeStart..<changeStart + changeWidth : nil
    let stripStart = name.upperBound + 2
    let countsStart = degreeStart - countsWidth
    strip =
      hasStrip ? stripStart..<max(stripStart + 1, min(countsStart - 1, stripStart + 48)) : nil
    counts = countsWidth > 0 ? (strip?.upperBound ?? countsStart) + 2..<degreeStart : nil
  }

  func headings(_ phrases: Phrases) -> OverviewLine {
    var line = OverviewLine([Span(phrases.areas, .heading)], at: name.lowerBound)
    if let strip { line.add([Span(phrases.objectives, .heading)], at: strip.lowerBound) }
    line.add(
      [Span(phrases.degree.leftPadded(to: degree.count), .heading)], at: degree.lowerBound)
    if let coverage {
      let words = [phrases.coverage, phrases.coverageShort]
      let word = words.first { $0.cellWidth < coverage.count } ?? ""
      line.add([Span(word.leftPadded(to: coverage.count), .heading)], at: coverage.lowerBound)
    }
    if let pace {
      line.add(
        [Span(phrases.onPace.leftPadded(to: pace.count), .heading)], at: pace.lowerBound)
    }
    if let change {
      line.add(
        [Span(phrases.changeColumn.leftPadded(to: change.count), .heading)], at: change.lowerBound)
    }
    return line
  }
}
