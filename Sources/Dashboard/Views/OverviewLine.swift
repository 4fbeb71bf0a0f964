import PerformanceModel

/// A line of the overview: pieces at columns, and the rows that it lets the reader choose.
struct OverviewLine: Hashable {
  var pieces: [Piece] = []
  var targets: [Target] = []
  /// The line may be left out where there is no room.
  var isSpacer = false

  struct Piece: Hashable {
    let column: Int
    let spans: [Span]
  }

  struct Target: Hashable {
    let id: RowID
    let columns: Range<Int>
  }

  /// A line that may be left out.
  static let spacer: OverviewLine = {
    var line = OverviewLine([], at: 0)
    line.isSpacer = true
    return line
  }()

  /// Creates a line of pieces; a click on some columns selects a row.
  init(_ spans: [Span], at column: Int, choosing id: RowID? = nil, by columns: Range<Int> = 0..<0) {
    add(spans, at: column)
    targets = id.map { [Target(id: $0, columns: columns)] } ?? []
  }

  mutating func add(_ spans: [Span], at column: Int) {
    pieces.append(Piece(column: column, spans: spans))
  }
}
