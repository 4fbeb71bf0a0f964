import Canvas
import Wording

/// The surroundings of the plan: the screen and its size, words, keys, themes.
struct Shell: Sendable {
  var size: Size
  let phrases: Phrases
  let symbols: Symbols
  /// The keys in force.
  let keys: KeyTable
  let fileName: String
  /// The terminal shows colours.
  let hasColours: Bool
  var themeName: String
  let themeNames: [String]
  /// The titles of the themes by name; known once their list was opened.
  var themeTitles: [String: Theme.Title] = [:]
  var isMouseOn: Bool
  /// The reader was warned that leaving loses what is not saved.
  var isLeaving = false
  var notice: Notice?

  init(_ context: State.Context, size: Size) {
    self.size = size
    phrases = Phrases(context.language, isUnicode: context.isUnicode)
    symbols = Symbols(isUnicode: context.isUnicode)
    keys = context.keys
    fileName = context.fileName
    hasColours = context.hasColours
    themeName = context.themeName
    themeNames = context.themeNames
    isMouseOn = context.isMouseOn
    notice =
      context.obstacle.map { [phrases] in Notice(phrases.cannotSaveHere($0), .warning) }
      ?? context.warning.map { Notice($0, .warning) }
  }

  /// Uses another theme.
  mutating func use(theme name: String) -> [Effect] {
    themeName = name
    return [.useTheme(name)]
  }

  mutating func toggleMouse() -> [Effect] {
    isMouseOn.toggle()
    notice = Notice(isMouseOn ? phrases.mouseIsOn : phrases.mouseIsOff)
    return [.setMouse(isOn: isMouseOn)]
  }
}
