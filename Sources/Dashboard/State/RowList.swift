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
  /// See `State.judgement`.
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

extension State {
  /// Makes the rows anew where they no longer follow from what they were made of.
  mutating func refreshRows() {
    refreshSearchIndex()
    let basis = rowBasis
    guard basis != rowList?.basis else { return }
    let rows = currentRows()
    let codeWidth = rows.reduce(0) { width, row in
      let length = row.objective.map { plan.objectives[$0].code.text.utf8.count } ?? 0
      return max(width, row.depth * 2 + length)
    }
    var ordinals = [0]
    ordinals.reserveCapacity(rows.count + 1)
    for row in rows { ordinals.append((ordinals.last ?? 0) + (row.objective == nil ? 0 : 1)) }
    rowList = RowList(
      basis: basis, rows: rows, codeWidth: codeWidth, ordinals: ordinals,
      possibleCount: objectivesInRoute.count)
  }

  /// Makes the keys of the search when its text begins to be typed, and lets go of them behind it.
  private mutating func refreshSearchIndex() {
    if filter.text.isEmpty, !isTypingFilter {
      searchIndex = nil
    } else if searchIndex?.texts != texts {
      searchIndex = SearchIndex(of: plan, texts: texts)
    }
  }

  /// Sorts all events while their list is shown, and again when the plan has changed.
  mutating func refreshEvents() {
    guard case .history = dialog else {
      eventList = nil
      return
    }
    if eventList?.judgement != judgement { eventList = (judgement, plan.history) }
  }

  /// All events, the latest first.
  var events: [PlanEvent] { eventList?.events ?? plan.history }

  /// The rows of the list shown; see ``clampSelectionAndScroll()``.
  var rows: [ListRow] { rowList?.rows ?? [] }

  /// Where the selection lies among the rows; looks first where it was last.
  var selectedIndex: Int? {
    let rows = rows
    if rows.indices.contains(route.index), rows[route.index].id == route.selection {
      return route.index
    }
    return rows.firstIndex { $0.id == route.selection }
  }

  private var rowBasis: RowBasis {
    RowBasis(
      kind: route.kind, filter: filter, order: order, isReversed: isReversed, folded: folded,
      office: office, size: size, judgement: judgement)
  }
}
