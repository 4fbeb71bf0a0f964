import Canvas
import PerformanceModel
import Wording

extension KeyContext { static let offices = KeyContext("offices", .choice) }

extension Opening {
  static let offices = Opening("chooseOffice") { state in
    let session = state.session
    let offices = session.offices
    guard !offices.isEmpty else {
      state.notice = Notice(state.phrases.noOffices, .warning)
      return nil
    }
    let current = offices.firstIndex { $0.name == session.office ?? session.ownOffice }
    return OfficesDialog(selection: current.map { $0 + 1 } ?? 0)
  }
}

/// The offices with objectives; one is chosen to show its objectives alone, or all again.
struct OfficesDialog: ChoiceDialog, Hashable {
  typealias View = OfficesView
  static let context = KeyContext.offices

  /// The first row means all offices.
  var selection: Int

  func count(in state: State) -> Int { state.session.offices.count + 1 }

  func names(in state: State) -> [String] { [""] + state.session.offices.map(\.name) }

  func confirm(in state: inout State, at moment: Moment) -> [Effect] {
    showOffice(at: selection, in: &state)
  }

  func click(_ index: Int, in state: inout State, at moment: Moment) -> [Effect] {
    showOffice(at: index, in: &state)
  }

  private func showOffice(at index: Int, in state: inout State) -> [Effect] {
    state.dialog = nil
    let offices = state.session.offices
    let isOne = offices.indices.contains(index - 1)
    return state.show(office: isOne ? offices[index - 1].name : nil)
  }
}

struct OfficesView: DialogView {
  let state: State
  let dialog: OfficesDialog

  /// Draws the offices, the first row for all of them.
  func draw(on screen: inout RenderedScreen) {
    let width = min(56, max(20, size.columns - 4))
    let all = OfficeCount(name: phrases.everyOffice, count: plan.objectives.count)
    let rows = ([all] + state.session.offices).enumerated().map { index, office in
      let count = String(office.count).leftPadded(to: 5)
      let name = office.name.fitted(
        to: width - 2 - count.cellWidth, ellipsis: symbols.ellipsis
      ).rightPadded(to: width - 2 - count.cellWidth)
      return (line: [Span(name), Span(count, .dim)], choice: Optional(index))
    }
    drawChoices(
      phrases.officesTitle, rows, selection: dialog.selection, width: width, on: &screen)
  }
}
