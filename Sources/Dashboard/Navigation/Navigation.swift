import Canvas
import PerformanceModel

/// The reader's position, and the filter, order and folding of lists.
struct Navigation: Sendable {
  /// The routes from the first one to the one shown.
  var routes: [Route]
  var filter = Filter()
  /// Keys are typed into the text of the filter.
  var isTypingFilter = false
  /// The search was opened from a route that Esc returns to.
  var isSearchFromAbove = false
  /// The order that the reader chose; `nil` for the list's own.
  var chosenOrder: SortOrder?
  /// The order is reversed.
  var isReversed = false
  var folded: Set<RowID> = []
  /// The rows of the list shown; made again when anything that they depend on has changed.
  var rowList: RowList?
  /// The searchable texts of the plan, while the filter has a text.
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

  /// The index of the selected row; its last index is tried first.
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

  /// Opens a route.
  mutating func push(_ kind: Route.Kind) { routes.append(Route(kind)) }

  /// Removes the routes that a changed plan no longer has.
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
  /// Sorts by an order, or reverses it when the list has it already.
  mutating func sort(by new: SortOrder) {
    isReversed = new == order ? !isReversed : false
    chosenOrder = new == route.kind.ownOrder ? nil : new
  }

  /// Sorts by the next of the list's orders.
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

  /// Begins to type a filter; where there is no list, over the whole plan.
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

  /// Clears the filter, and returns to where a search began.
  mutating func clearFilter() {
    filter = Filter()
    isTypingFilter = false
    if isSearchFromAbove, routes.count > 1 { routes.removeLast() }
    isSearchFromAbove = false
  }

  /// Sets the text of the filter.
  mutating func narrow(to text: String, in plan: Plan) {
    filter.text = text
    // A whole code selects its own objective, though longer codes contain it.
    if let code = Code(text), plan.objective(code) != nil {
      route.selection = .objective(code)
    }
  }
}
