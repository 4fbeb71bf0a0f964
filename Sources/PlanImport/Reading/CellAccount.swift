import PerformanceModel

/// The account of a target cell: what each of its tokens was used for.
///
/// A token that no rule has used stays open, and the reading is then in doubt.
struct CellAccount: Sendable {
  let content: AnalysedText
  var uses: [TokenUse?]
  /// The programming year; what lies before it is past.
  let year: Int

  var text: TokenizedText { content.text }

  /// Accounts for a cell that gives criteria.
  init(_ content: AnalysedText, criteria: [Quantity], year: Int) {
    self.content = content
    self.year = year
    uses = Array(repeating: nil, count: content.text.tokens.count)
    for quantity in criteria { mark(quantity.range, .criterion) }
    markUnitsBefore(criteria)
    markLabels(of: criteria)
    markDates()
    markOthers(than: criteria)
    markScales(behind: criteria)
    markTerm()
    for index in uses.indices where uses[index] == nil { uses[index] = use(ofRestAt: index) }
  }

  /// Accounts for a cell that names an act.
  init(act content: AnalysedText, dates: [DateMention]) {
    self.content = content
    year = 0
    uses = Array(repeating: nil, count: content.text.tokens.count)
    for date in dates { mark(date.range, .date) }
    for quantity in content.quantities where isDescription(quantity) {
      mark(quantity.range, .description)
    }
    for index in uses.indices where uses[index] == nil { uses[index] = use(ofActAt: index) }
  }

  /// Accounts for a cell that is nothing but a date.
  init(date content: AnalysedText) {
    self.content = content
    year = 0
    uses = Array(repeating: .date, count: content.text.tokens.count)
  }

  /// The words that nothing was made of, each run of them as written.
  var notUnderstood: [String] { runs { $0 == nil } }

  /// The remarks that hold a number.
  var remarks: [String] {
    ranges { $0 == .remark }.filter { range in
      range.contains { text.tokens[$0].figure != nil }
    }.map(text.text)
  }

  private func runs(_ belongs: (TokenUse?) -> Bool) -> [String] { ranges(belongs).map(text.text) }

  private func ranges(_ belongs: (TokenUse?) -> Bool) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in uses.indices where belongs(uses[index]) {
      if let last = ranges.last, last.upperBound == index {
        ranges[ranges.count - 1] = last.lowerBound..<(index + 1)
      } else {
        ranges.append(index..<(index + 1))
      }
    }
    return ranges
  }

  mutating func mark(_ range: Range<Int>, _ use: TokenUse) {
    for index in range where uses.indices.contains(index) && uses[index] == nil {
      uses[index] = use
    }
  }
}
