import Canvas
import PerformanceModel
import Wording

extension KeyContext { static let themes = KeyContext("themes", .choice) }

extension Opening {
  static let themes = Opening("chooseTheme") { state in
    let shell = state.shell
    return ThemesDialog(
      selection: shell.themeNames.firstIndex(of: shell.themeName) ?? 0, before: shell.themeName)
  }
}

/// The choice of a theme; a selected theme is in use at once.
struct ThemesDialog: ChoiceDialog, Hashable {
  typealias View = ThemesView
  static let context = KeyContext.themes

  var selection: Int
  /// The theme to restore where none is chosen.
  let before: String

  var opening: [Effect] { [.nameThemes] }

  func count(in state: State) -> Int { state.shell.themeNames.count }

  func move(_ move: Command.Move, in state: inout State) -> [Effect] {
    use(moved(move, in: state), in: &state)
  }

  func click(_ index: Int, in state: inout State, at moment: Moment) -> [Effect] {
    use(index, in: &state)
  }

  func confirm(in state: inout State, at moment: Moment) -> [Effect] {
    state.dialog = nil
    return []
  }

  func close(in state: inout State) -> [Effect] {
    state.dialog = nil
    return before == state.shell.themeName ? [] : state.shell.use(theme: before)
  }

  private func use(_ index: Int, in state: inout State) -> [Effect] {
    guard state.shell.themeNames.indices.contains(index) else { return [] }
    select(index, in: &state)
    return state.shell.use(theme: state.shell.themeNames[index])
  }
}

struct ThemesView: DialogView {
  let state: State
  let dialog: ThemesDialog

  /// Draws the choice of themes; the selected one is in use already.
  func draw(on screen: inout RenderedScreen) {
    let width = min(60, max(20, size.columns - 4))
    let sample = Status.allCases.map {
      // One piece, so that a name is not separated from its sign.
      Span(
        "\(symbols.sign(of: $0)) \(phrases.name(of: $0))".replacing(" ", with: Phrases.noBreakSpace)
          + "  ", Role($0))
    }
    var rows: [(line: [Span], choice: Int?)] = state.shell.themeNames.enumerated().map {
      index, name in
      (line: themeLine(name, width: width - 2), choice: index)
    }
    if state.shell.hasColours {
      rows += [([], nil)] + wrapped(sample, width: width - 2).map { ($0, nil) }
    } else {
      // First, since it explains why a choice shows no effect.
      let note = wrapped([Span(phrases.noColours, .warning)], width: width - 2)
      rows = note.map { ($0, nil) } + [([], nil)] + rows
    }
    drawChoices(
      phrases.themesTitle, rows, selection: dialog.selection, width: width, on: &screen)
  }

  /// Returns the title of a theme, and its name for the command line and the configuration.
  private func themeLine(_ name: String, width: Int) -> [Span] {
    guard let titles = state.shell.themeTitles[name] else { return [Span(name)] }
    let title = phrases.say(titles.italian, titles.english)
    let column =
      state.shell.themeTitles.values.map { phrases.say($0.italian, $0.english).cellWidth }.max()
      ?? 0
    guard title != name, column + 2 + name.cellWidth <= width else {
      return [Span(title.fitted(to: width, ellipsis: symbols.ellipsis))]
    }
    return [Span(title.rightPadded(to: column + 2)), Span(name, .dim)]
  }
}
