import Canvas

/// The columns of a list of objectives, for a width.
struct ListColumns {
  let region: Region
  let code: Int
  let title: Range<Int>
  /// The date by which the rows are sorted.
  let date: Range<Int>?
  let criterion: Range<Int>?
  let value: Range<Int>?
  /// The sign of the status, the achievement or word after it, the mark of doubt.
  let status: Range<Int>

  init(region: Region, codeWidth: Int, hasDate: Bool) {
    self.region = region
    let end = region.endColumn
    let statusWidth = region.columns >= 56 ? 13 : 10
    status = max(region.column, end - statusWidth)..<end
    let hasFigures = region.columns >= (hasDate ? 90 : 78)
    let figureWidth = region.columns >= 100 ? min(24, region.columns / 6) : 14
    value = hasFigures ? status.lowerBound - figureWidth..<status.lowerBound - 1 : nil
    criterion = value.map { $0.lowerBound - figureWidth..<$0.lowerBound - 1 }
    let beforeDate = criterion?.lowerBound ?? status.lowerBound
    let dateWidth = hasDate && region.columns >= 50 ? 12 : 0
    date = dateWidth > 0 ? beforeDate - dateWidth..<beforeDate - 1 : nil
    code = region.column + 2
    let start = code + codeWidth + 1
    title = start..<max(start, (date?.lowerBound ?? beforeDate) - 1)
  }
}
