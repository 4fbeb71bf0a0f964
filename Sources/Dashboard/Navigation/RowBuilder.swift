import PerformanceModel

/// A row of a list, with its depth in the tree.
struct ListRow: Hashable, Sendable {
  let id: RowID
  let depth: Int
  /// The index of the objective in the plan; `nil` for headings and areas.
  let objective: Int?
}

/// Makes the rows of the list shown.
struct RowBuilder: StateView {
  let state: State
  /// Returns the list shown.
  func list(from basis: RowBasis) -> RowList {
    let rows = currentRows()
    let codeWidth = rows.reduce(0) { width, row in
      let length = row.objective.map { plan.objectives[$0].code.text.utf8.count } ?? 0
      return max(width, row.depth * 2 + length)
    }
    var ordinals = [0]
    ordinals.reserveCapacity(rows.count + 1)
    for row in rows { ordinals.append((ordinals.last ?? 0) + (row.objective == nil ? 0 : 1)) }
    return RowList(
      basis: basis, rows: rows, codeWidth: codeWidth, ordinals: ordinals,
      possibleCount: objectivesInRoute.count)
  }

  /// Returns the rows of the list shown, in their order; none for routes without a list.
  func currentRows() -> [ListRow] {
    switch route.kind {
    case .overview: overviewRows
    case .browse(let area): browseRows(of: area)
    case .worklist(let need): worklistRows(need)
    case .detail: []
    }
  }

  /// The objectives that the list shown could hold without any filter.
  var objectivesInRoute: [Int] {
    let all = Array(plan.objectives.indices)
    switch route.kind {
    case .overview, .detail, .browse(nil): return all
    case .browse(let area?): return all.filter { plan.objectives[$0].area == area }
    case .worklist(let need): return all.filter { state.session.isNeeded($0, for: need) }
    }
  }

  private var overviewRows: [ListRow] {
    var ids = plan.areas.map { RowID.area($0.code) } + [.plan]
    ids += digest.needs.map { .need($0.need) }
    if digest.conflictCount > 0 { ids.append(.conflicts) }
    ids += digest.dues.map { .due(plan.objectives[$0].code) }
    ids += recentsShown.compactMap { event in
      event.code.map { .recent($0.objective, event.id) }
    }
    return ids.map { ListRow(id: $0, depth: 0, objective: nil) }
  }

  private func browseRows(of area: Code?) -> [ListRow] {
    guard filter.isEmpty, order == .code, !isReversed else { return flatRows(of: area) }
    if let area {
      let indices = plan.objectives.indices.filter { plan.objectives[$0].area == area }
      return treeRows(of: indices.filter(state.session.isMine), in: area, depth: 0)
    }
    let byArea = Dictionary(grouping: plan.objectives.indices.lazy.filter(state.session.isMine)) {
      plan.objectives[$0].area
    }
    return plan.areas.flatMap { area -> [ListRow] in
      let id = RowID.area(area.code)
      let members = byArea[area.code] ?? []
      guard !members.isEmpty || office == nil else { return [] }
      let head = ListRow(id: id, depth: 0, objective: nil)
      guard !folded.contains(id) else { return [head] }
      return [head] + treeRows(of: members, in: area.code, depth: 1)
    }
  }

  /// Returns the objectives of an area as a tree: operational ones under theirs, the other kinds
  /// last.
  private func treeRows(of indices: [Int], in area: Code, depth: Int) -> [ListRow] {
    let byKind = Dictionary(grouping: indices) { plan.objectives[$0].kind }
    let operational = Dictionary(grouping: byKind[.operational] ?? []) {
      plan.objectives[$0].parent
    }
    var rows: [ListRow] = []
    var placed: Set<Int> = []
    for index in byKind[.strategic] ?? [] {
      let code = plan.objectives[index].code
      rows.append(ListRow(id: .objective(code), depth: depth, objective: index))
      let children = operational[code] ?? []
      placed.formUnion(children)
      guard !folded.contains(.objective(code)) else { continue }
      rows += children.map { row(of: $0, depth: depth + 1) }
    }
    let orphans = (byKind[.operational] ?? []).filter { !placed.contains($0) }
    rows += orphans.map { row(of: $0, depth: depth) }
    for kind in [ObjectiveKind.programmedActivity, .efficiency, .financialHealth] {
      guard let members = byKind[kind] else { continue }
      guard byKind.count > 1 else { return rows + members.map { row(of: $0, depth: depth) } }
      let heading = RowID.heading(area, kind)
      rows.append(ListRow(id: heading, depth: depth, objective: nil))
      guard !folded.contains(heading) else { continue }
      rows += members.map { row(of: $0, depth: depth + 1) }
    }
    return rows
  }

  private func flatRows(of area: Code?) -> [ListRow] {
    let query = TextQuery(filter.text)
    let matches = plan.objectives.indices.filter { index in
      (area == nil || plan.objectives[index].area == area) && passes(index, query)
    }
    return sorted(matches).map { row(of: $0, depth: 0) }
  }

  private func worklistRows(_ need: Need?) -> [ListRow] {
    let query = TextQuery(filter.text)
    let matches = plan.objectives.indices.filter {
      state.session.isNeeded($0, for: need) && passes($0, query)
    }
    return sorted(matches).map { row(of: $0, depth: 0) }
  }

  private func row(of index: Int, depth: Int) -> ListRow {
    ListRow(id: .objective(plan.objectives[index].code), depth: depth, objective: index)
  }

  private func passes(_ index: Int, _ query: TextQuery) -> Bool {
    state.session.isMine(index)
      && (filter.statuses.isEmpty || filter.statuses.contains(result.objectives[index].status))
      && (filter.kinds.isEmpty || filter.kinds.contains(plan.objectives[index].kind))
      && (query.isEmpty || state.navigation.searchIndex?.matches(query, at: index) == true)
  }
}
