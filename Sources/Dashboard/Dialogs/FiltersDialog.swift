import Canvas
import PerformanceModel
import Wording

extension KeyContext { static let filters = KeyContext("filters", .choice) }

extension Opening { static let filters = Opening("filter") { _ in FiltersDialog() } }

/// The filters of the lists, to be chosen.
struct FiltersDialog: ChoiceDialog, Hashable {
  typealias View = FiltersView
  static let context = KeyContext.filters

  var selection = 0

  func count(in state: State) -> Int { FiltersView(state: state, dialog: self).choices.count }

  func choose(_ choose: Command.Choose, in state: inout State) {
    switch choose {
    case .toggleChoice:
      let choices = FiltersView(state: state, dialog: self).choices
      guard choices.indices.contains(selection) else { return }
      state.navigation.filter.toggle(choices[selection].choice)
    case .clearChoices:
      state.navigation.filter.statuses = []
      state.navigation.filter.kinds = []
    }
  }

  func click(_ index: Int, in state: inout State, at moment: Moment) -> [Effect] {
    select(index, in: &state)
    return state.perform(.choose(.toggleChoice), at: moment)
  }
}

/// A filter of a list.
private enum FilterChoice: Hashable {
  case status(Status)
  case kind(ObjectiveKind)
}

extension Filter {
  /// Returns whether the list is narrowed to a choice.
  fileprivate func has(_ choice: FilterChoice) -> Bool {
    switch choice {
    case .status(let status): statuses.contains(status)
    case .kind(let kind): kinds.contains(kind)
    }
  }

  /// Adds or removes a choice.
  fileprivate mutating func toggle(_ choice: FilterChoice) {
    switch choice {
    case .status(let status): statuses.formSymmetricDifference([status])
    case .kind(let kind): kinds.formSymmetricDifference([kind])
    }
  }
}

struct FiltersView: DialogView {
  let state: State
  let dialog: FiltersDialog

  /// The filters of the list shown, the statuses first, each with its number of rows.
  fileprivate var choices: [(choice: FilterChoice, count: Int)] {
    let indices = RowBuilder(state: state).objectivesInRoute.filter(state.session.isMine)
    let choices =
      Status.worstFirst.map { FilterChoice.status($0) }
      + ObjectiveKind.allCases.map { FilterChoice.kind($0) }
    return choices.compactMap { choice in
      let count = indices.count { passes($0, choice) }
      return count > 0 || filter.has(choice) ? (choice, count) : nil
    }
  }

  private func passes(_ index: Int, _ choice: FilterChoice) -> Bool {
    switch choice {
    case .status(let status): result.objectives[index].status == status
    case .kind(let kind): plan.objectives[index].kind == kind
    }
  }

  /// Draws the filters of the list shown.
  func draw(on screen: inout RenderedScreen) {
    let choices = choices
    let count = choices.map { String($0.count).count }.max() ?? 1
    var rows: [(line: [Span], choice: Int?)] = []
    for (index, (choice, number)) in choices.enumerated() {
      if case .kind = choice, index > 0, case .status = choices[index - 1].choice {
        rows.append(([], nil))
      }
      let box = filter.has(choice) ? symbols.chosen : symbols.unchosen
      let name: Span
      switch choice {
      case .status(let status):
        name = Span(
          "\(symbols.sign(of: status)) \(phrases.name(of: status, count: number))", Role(status))
      case .kind(let kind): name = Span(phrases.heading(of: kind))
      }
      let spans = [
        Span("\(box) "), Span("\(String(number).leftPadded(to: count))  ", .dim), name,
      ]
      rows.append((spans, index))
    }
    drawChoices(
      phrases.filtersTitle, rows, selection: dialog.selection,
      width: min(50, max(20, size.columns - 4)), on: &screen)
  }
}
