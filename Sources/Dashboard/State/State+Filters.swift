import PerformanceModel

/// Something that a list can be narrowed to.
enum FilterChoice: Hashable, Sendable {
  case status(Status)
  case kind(ObjectiveKind)
}

extension State {
  /// What the list shown can be narrowed to, the statuses first, with how many rows each has.
  var filterChoices: [(choice: FilterChoice, count: Int)] {
    let indices = objectivesInRoute.filter(isMine)
    let choices =
      Status.worstFirst.map { FilterChoice.status($0) }
      + ObjectiveKind.allCases.map { FilterChoice.kind($0) }
    return choices.compactMap { choice in
      let count = indices.count { passes($0, choice) }
      return count > 0 || isChosen(choice) ? (choice, count) : nil
    }
  }

  private func passes(_ index: Int, _ choice: FilterChoice) -> Bool {
    switch choice {
    case .status(let status): result.objectives[index].status == status
    case .kind(let kind): plan.objectives[index].kind == kind
    }
  }

  /// Returns whether the list is narrowed to a choice.
  func isChosen(_ choice: FilterChoice) -> Bool {
    switch choice {
    case .status(let status): filter.statuses.contains(status)
    case .kind(let kind): filter.kinds.contains(kind)
    }
  }

  /// Takes the selected choice in or out.
  mutating func toggleFilter() {
    guard case .filters(let selection) = dialog else { return }
    let choices = filterChoices
    guard choices.indices.contains(selection) else { return }
    switch choices[selection].choice {
    case .status(let status): filter.statuses.formSymmetricDifference([status])
    case .kind(let kind): filter.kinds.formSymmetricDifference([kind])
    }
  }
}
