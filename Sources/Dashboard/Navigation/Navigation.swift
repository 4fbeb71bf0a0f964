import Canvas
import PerformanceModel

/// Where the reader is, and how lists are narrowed, sorted and folded.
struct Navigation: Sendable {
  /// The way that the reader came; the last route is shown.
  var routes: [Route]
  var filter = Filter()
  /// Whether keys go into the text of the filter.
  var isTypingFilter = false
  /// Whether the search was opened from a route that Esc comes back to.
  var isSearchFromAbove = false
  /// The order that the reader chose; `nil` for the list's own.
  var chosenOrder: SortOrder?
  /// Whether the order is turned round.
  var isReversed = false
  var folded: Set<RowID> = []
  /// The rows of the list shown; made anew when what they follow from has changed.
  var rowList: RowList?
  /// What the text of the filter is looked for in, while there is one.
  var searchIndex: SearchIndex?

  /// The route shown.
  var route: Route {
    get { routes.last ?? Route(.overview) }
    set {
      if routes.isEmpty { routes = [newValue] } else { routes[routes.count - 1] = newValue }
    }
  }

  /// The order of the list shown.
  var order: SortOrder { chosenOrder ?? route.kind.ownOrder }

  /// The rows of the list shown; see ``State/clampSelectionAndScroll()``.
  var rows: [ListRow] { rowList?.rows ?? [] }

  /// Where the selection lies among the rows; looks first where it was last.
  var selectedIndex: Int? {
    let rows = rows
    let route = route
    if rows.indices.contains(route.index), rows[route.index].id == route.selection {
      return route.index
    }
    return rows.firstIndex { $0.id == route.selection }
  }

  /// The row under the cursor.
  var selectedRow: ListRow? { selectedIndex.map { rows[$0] } }

  /// Goes on to a route.
  mutating func push(_ kind: Route.Kind) { routes.append(Route(kind)) }

  /// Leaves out the routes that a changed plan no longer has.
  mutating func keepRoutes(of plan: Plan) {
    routes = routes.filter { route in
      switch route.kind {
      case .overview, .worklist, .browse(nil): true
      case .browse(let area?): plan.area(area) != nil
      case .detail(let code): plan.objectiveIndex(of: code) != nil
      }
    }
    if routes.isEmpty { routes = [Route(.overview)] }
  }
}

extension Navigation {
  /// Sorts by an order, or turns the order round when the list has it already.
  mutating func sort(by new: SortOrder) {
    isReversed = new == order ? !isReversed : false
    chosenOrder = new == route.kind.ownOrder ? nil : new
  }

  /// Sorts by the order that follows among those of the list.
  mutating func sortByNextOrder() {
    let all = route.kind.orders
    let index = all.firstIndex(of: order) ?? 0
    sort(by: all[(index + 1) % all.count])
  }

  /// Folds or unfolds a branch.
  mutating func toggleFold(_ id: RowID) {
    if folded.remove(id) == nil { folded.insert(id) }
  }

  /// Folds or unfolds the selected branch, or the one that the selected row belongs to.
  mutating func toggleFoldOfSelection(in plan: Plan) {
    guard let row = selectedRow else { return }
    if let index = row.objective, plan.objectives[index].kind == .operational,
      let parent = plan.objectives[index].parent
    {
      route.selection = .objective(parent)
      folded.insert(.objective(parent))
    } else {
      toggleFold(row.id)
    }
  }

  /// Folds every branch, or unfolds all where some are folded.
  mutating func toggleAllFolds(in plan: Plan) {
    guard folded.isEmpty else {
      folded = []
      return
    }
    let parents = Set(plan.objectives.compactMap(\.parent)).map { RowID.objective($0) }
    let headings = plan.objectives.compactMap { objective in
      objective.kind == .strategic || objective.kind == .operational
        ? nil : RowID.heading(objective.area, objective.kind)
    }
    folded = Set(parents + headings)
  }

  /// Begins to type what lists are narrowed to; where there is no list, over the whole plan.
  mutating func search() {
    switch route.kind {
    case .overview, .detail:
      push(.browse(area: nil))
      filter = Filter()
      isSearchFromAbove = true
    case .browse, .worklist:
      isSearchFromAbove = false
    }
    isTypingFilter = true
  }

  /// Shows everything again, and goes back to where a search began.
  mutating func clearFilter() {
    filter = Filter()
    isTypingFilter = false
    if isSearchFromAbove, routes.count > 1 { routes.removeLast() }
    isSearchFromAbove = false
  }

  /// Takes the text of the filter.
  mutating func narrow(to text: String, in plan: Plan) {
    filter.text = text
    // A code that is typed is meant itself, not what contains it.
    if let code = Code(text), plan.objective(code) != nil {
      route.selection = .objective(code)
    }
  }
}
