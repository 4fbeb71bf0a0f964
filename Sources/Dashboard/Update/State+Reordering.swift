import PerformanceModel

extension State {
  /// Folds, filters and sorts the list shown.
  mutating func reorder(_ command: Command) {
    switch command {
    case .toggleFold: toggleFoldOfSelection()
    case .foldAll: toggleAllFolds()
    case .search: search()
    case .clearFilter: clearFilter()
    case .filter: dialog = .filters(selection: 0)
    case .toggleChoice: toggleFilter()
    case .clearChoices:
      filter.statuses = []
      filter.kinds = []
    case .changeOrder:
      let all = route.kind.orders
      let index = all.firstIndex(of: order) ?? 0
      sort(by: all[(index + 1) % all.count])
    case .reverseOrder: isReversed.toggle()
    default: break
    }
  }

  /// Sorts by an order, or turns the order round when the list has it already.
  mutating func sort(by new: SortOrder) {
    isReversed = new == order ? !isReversed : false
    chosenOrder = new == route.kind.ownOrder ? nil : new
  }

  /// Folds or unfolds a branch.
  mutating func toggleFold(_ id: RowID) {
    if folded.remove(id) == nil { folded.insert(id) }
  }

  private mutating func toggleFoldOfSelection() {
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

  private mutating func toggleAllFolds() {
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

  private mutating func search() {
    switch route.kind {
    case .overview, .detail:
      routes.append(Route(.browse(area: nil)))
      filter = Filter()
      isSearchFromAbove = true
    case .browse, .worklist:
      isSearchFromAbove = false
    }
    isTypingFilter = true
  }

  private mutating func clearFilter() {
    filter = Filter()
    isTypingFilter = false
    if isSearchFromAbove, routes.count > 1 { routes.removeLast() }
    isSearchFromAbove = false
  }
}
