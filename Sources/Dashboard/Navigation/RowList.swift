import Canvas
import PerformanceModel

/// Everything that the rows of a list follow from: while it is the same, so are they.
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

/// The rows of the list shown, and what is asked of them for every frame.
struct RowList: Sendable {
  let basis: RowBasis
  let rows: [ListRow]
  /// The cells that codes need with their indentation.
  let codeWidth: Int
  /// How many objectives stand above each row, and at last in all rows.
  let ordinals: [Int]
  /// How many objectives the list could hold without any filter.
  let possibleCount: Int

  /// How many rows stand for objectives.
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
  /// Makes the keys of the search when its text begins to be typed, and lets go of them behind it.
  mutating func refreshSearchIndex(of session: PlanSession) {
    let texts = session.derived.texts
    if filter.text.isEmpty, !isTypingFilter {
      searchIndex = nil
    } else if searchIndex?.texts != texts {
      searchIndex = SearchIndex(of: session.plan, texts: texts)
    }
  }
}
