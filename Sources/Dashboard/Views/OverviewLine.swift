import PerformanceModel

/// A line of the overview: pieces at columns, and the rows that it lets the reader choose.
struct OverviewLine: Hashable {
  var pieces: [Piece] = []
  var targets: [Target] = []
  /// Whether the line may be left out where there is no room.
  var isSpacer = false

  struct Piece: Hashable {
    let column: Int
    let spans: [Span]
  }

  struct Target: Hashable {
    let id: RowID
    let columns: Range<Int>
  }

  mutating func add(_ spans: [Span], at column: Int) {
    pieces.append(Piece(column: column, spans: spans))
  }
}
