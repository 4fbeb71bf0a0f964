import PerformanceModel

/// Decides the kind of every row: by its type cell, else by the depth of its own code.
struct KindFinder {
  private let knowsTypes: Bool
  private let shallowest: Int?
  let problems: [ImportProblem]

  init(rows: [TableRow]) {
    let typed = rows.filter { $0.header.columns[.kind] != nil }
    knowsTypes = typed.contains { $0.kind != nil }
    let depths = rows.compactMap { KindFinder.depth(of: $0.cell(.code)) }
    shallowest = Set(depths).count > 1 ? depths.min() : nil
    if let first = typed.first, !knowsTypes, let word = first.cell(.kind) {
      problems = [ImportProblem(first.record, .noKnownType(word))]
    } else {
      problems = []
    }
  }

  /// Returns the kind; fails for a type that is unknown among known ones.
  func kind(of row: TableRow) -> Result<ObjectiveKind, ImportProblem> {
    if let kind = row.kind { return .success(kind) }
    if knowsTypes, row.header.columns[.kind] != nil, row.cell(.title) != nil {
      let word = row.cell(.kind) ?? ""
      return .failure(ImportProblem(row.record, .unknownType(word)))
    }
    guard let shallowest, let depth = KindFinder.depth(of: row.cell(.code)) else {
      return .success(.strategic)
    }
    return .success(depth > shallowest ? .operational : .strategic)
  }

  /// The number of steps of a hierarchical code (`1.2` has two); `nil` for other codes.
  private static func depth(of code: String?) -> Int? {
    guard let code else { return nil }
    let steps = code.split(separator: ".")
    let isCode =
      !steps.isEmpty
      && steps.allSatisfy { step in
        let digits = step.drop { $0.isAlphabetic }
        return !digits.isEmpty && digits.allSatisfy(\.isDigit) && digits.count <= 3
      }
    return isCode ? steps.count : nil
  }
}
