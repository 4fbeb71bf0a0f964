import Canvas
import PerformanceModel

/// Everything that the rows of a list depend on; equal values give equal rows.
struct RowBasis: Hashable, Sendable {
  let kind: Route.Kind
  let filter: Filter
  let order: SortOrder
  let isReversed: Bool
  let folded: Set<RowID>
  let office: String?
  /// The overview shows as many events as fit.
  let size: Size
  /// See `Derived.judgement`.
  let judgement: Int
}

/// The rows of the list shown, and the values that every frame needs of them.
struct RowList: Sendable {
  let basis: RowBasis
  let rows: [ListRow]
  /// The width of codes with their indentation, in cells.
  let codeWidth: Int
  /// The number of objectives above each row, and lastly in all rows.
  let ordinals: [Int]
  /// The number of objectives that the list has without any filter.
  let possibleCount: Int

  /// The number of rows of objectives.
  var objectiveCount: Int { ordinals.last ?? 0 }
}

extension RowBasis {
  init(_ navigation: Navigation, _ session: PlanSession, size: Size) {
    self.init(
      kind: navigation.route.kind, filter: navigation.filter, order: navigation.order,
      isReversed: navigation.isReversed, folded: navigation.folded, office: session.office,
      size: size, judgement: session.derived.judgement)
  }
}

extension Navigation {
  /// Makes the search index when a filter begins to be typed, and drops it afterwards.
  mutating func refreshSearchIndex(of session: PlanSession) {
    let texts = session.derived.texts
    if filter.text.isEmpty, !isTypingFilter {
      searchIndex = nil
    } else if searchIndex?.texts != texts {
      searchIndex = SearchIndex(of: session.plan, texts: texts)
    }
  }
}
