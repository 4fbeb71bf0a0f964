import PerformanceModel

/// The means of the objectives shown, now and at the end of the quarter before.
struct Means: Hashable, Sendable {
  /// In the order of the plan's areas.
  var areas: [RollUp] = []
  var total = RollUp(of: [])
  var earlierAreas: [RollUp] = []
  var earlierTotal: RollUp?
}

extension State {
  /// The offices that answer for objectives, by name.
  var offices: [OfficeCount] {
    plan.offices.sorted { ($0.name.searchKey, $0.name) < ($1.name.searchKey, $1.name) }
  }

  /// Returns the objectives below an area or a heading, only those of the office where one is shown alone;
  /// none for other rows.
  func members(of id: RowID) -> [Int] {
    plan.objectives.indices.filter { index in
      let objective = plan.objectives[index]
      return switch id {
      case .area(let code): objective.area == code && isMine(index)
      case .heading(let area, let kind):
        objective.area == area && objective.kind == kind && isMine(index)
      case .plan, .need, .conflicts, .due, .recent, .objective: false
      }
    }
  }

  /// Returns the means of the whole plan, or of what one office answers for.
  func meansShown() -> Means {
    guard office != nil else {
      return Means(
        areas: result.areas, total: result.total, earlierAreas: earlier?.areas ?? [],
        earlierTotal: earlier?.total)
    }
    let own = plan.objectives.indices.filter(isMine)
    let byArea = Dictionary(grouping: own) { plan.objectives[$0].area }
    func areas(_ result: PlanResult) -> [RollUp] {
      plan.areas.map { area in RollUp(of: (byArea[area.code] ?? []).map { result.objectives[$0] }) }
    }
    return Means(
      areas: areas(result), total: RollUp(of: own.map { result.objectives[$0] }),
      earlierAreas: earlier.map(areas) ?? [],
      earlierTotal: earlier.map { earlier in RollUp(of: own.map { earlier.objectives[$0] }) })
  }

  /// Shows the objectives of the reader's office alone, or all again; without an office, asks for it.
  mutating func toggleMine() -> [Effect] {
    guard office == nil else { return show(office: nil) }
    guard let own = ownOffice, offices.contains(where: { $0.name == own }) else {
      return chooseOffice()
    }
    return show(office: own)
  }

  /// Offers the offices; where there is none, says how to name one.
  mutating func chooseOffice() -> [Effect] {
    let offices = offices
    guard !offices.isEmpty else {
      notice = Notice(phrases.noOffices, .warning)
      return []
    }
    let current = offices.firstIndex { $0.name == office ?? ownOffice }
    dialog = .offices(selection: current.map { $0 + 1 } ?? 0)
    return []
  }

  /// Takes the choice among the offices: the first row stands for all.
  mutating func takeOffice(at selection: Int) -> [Effect] {
    dialog = nil
    let offices = offices
    guard selection > 0, offices.indices.contains(selection - 1) else { return show(office: nil) }
    return show(office: offices[selection - 1].name)
  }

  /// Goes from an area in which the office shown has nothing to the first one in which it has something.
  private mutating func selectFilledArea() {
    guard case .area(let code)? = route.selection, case .overview = route.kind else { return }
    let filled = zip(plan.areas, means.areas).filter { $0.1.objectiveCount > 0 }.map(\.0.code)
    guard !filled.contains(code), let first = filled.first else { return }
    route.selection = .area(first)
  }

  private mutating func show(office name: String?) -> [Effect] {
    office = name
    ownOffice = name ?? ownOffice
    means = meansShown()
    digest = digested()
    selectFilledArea()
    notice = Notice(name.map(phrases.officeAlone) ?? phrases.allOffices)
    guard let ownOffice else { return [] }
    return [.remember(.office(ownOffice, isAlone: name != nil))]
  }
}
