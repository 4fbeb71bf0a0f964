/// A number of columns and rows of character cells, both 0 or more.
public struct Size: Hashable, Sendable {
  public let columns: Int
  public let rows: Int

  /// Creates a size; negative counts are taken as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// The place of a cell, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
  public let column: Int
  public let row: Int

  /// Creates a position, which may lie outside any frame.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells.
public struct Region: Hashable, Sendable {
  public let column: Int
  public let row: Int
  public let columns: Int
  public let rows: Int

  /// Creates a region; negative extents are taken as 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The first row below the region.
  public var endRow: Int { row + rows }

  /// The first column to the right of the region.
  public var endColumn: Int { column + columns }

  /// The region has no cells.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Returns whether a position lies inside.
  public func contains(_ position: Position) -> Bool {
    (column..<endColumn).contains(position.column) && (row..<endRow).contains(position.row)
  }
}
