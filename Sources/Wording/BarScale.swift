import PerformanceModel

/// The scale of bars of objectives, one for all bars of a table, so that they can be compared.
///
/// One cell an objective where the longest bar fits so; else every bar is as long as its share of the
/// longest one.
public struct BarScale: Hashable, Sendable {
  private let most: Int
  private let width: Int

  /// Creates a scale.
  ///
  /// - Parameters:
  ///   - most: The number of objectives of the longest bar.
  ///   - width: The cells that it may fill.
  public init(most: Int, width: Int) {
    self.most = max(most, width, 1)
    self.width = width
  }

  /// Returns the parts of a bar, each at least one cell, in the order of the statuses.
  ///
  /// A part of a cell counts as one for every status but `achieved`, which gets what is left: what is
  /// not reached never seems less than it is.
  public func parts(of counts: [Status: Int]) -> [(status: Status, cells: Int)] {
    var parts = Status.allCases.compactMap { status in
      counts[status].map { (status: status, cells: cells($0)) }
    }
    let length = cells(counts.values.reduce(0, +))
    var surplus = parts.reduce(0) { $0 + $1.cells } - length
    while surplus > 0, let longest = Self.shortened(parts) {
      let cut = parts[longest].status == .achieved ? min(surplus, parts[longest].cells - 1) : 1
      parts[longest].cells -= cut
      surplus -= cut
    }
    return parts
  }

  /// Returns the index of the part that loses a cell: that of achieved objectives, else the
  /// longest.
  private static func shortened(_ parts: [(status: Status, cells: Int)]) -> Int? {
    parts.firstIndex { $0.status == .achieved && $0.cells > 1 }
      ?? parts.indices.filter { parts[$0].cells > 1 }.max { parts[$0].cells < parts[$1].cells }
  }

  /// The cells of a number of objectives, a part of one counted as one.
  private func cells(_ count: Int) -> Int { (count * width + most - 1) / most }
}
