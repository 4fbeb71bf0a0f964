import ArgumentParser
import Canvas
import Themes
import Wording

/// Lists the themes.
struct ListThemes: ParsableCommand {
  static let configuration = CommandConfiguration(
    "themes", "Elenca i temi; il tasto t sullo schermo li prova.",
    "List the themes; t on the screen tries them.",
    more: (
      "I temi propri sono file TOML nella cartella themes della configurazione.",
      "Themes of your own are TOML files in the folder themes of the configuration."
    ))

  @OptionGroup var common: CommonOptions

  func run() throws {
    let phrases = common.phrases()
    let themes = ThemeCollection(phrases)
    let width = themes.names.map(\.count).max() ?? 0
    let titles = themes.names.map { name in
      let title = themes.theme(named: name).title
      return phrases.say(title.italian, title.english)
    }
    let titleWidth = titles.map(\.cellWidth).max() ?? 0
    let depth = ThemePreview.depth
    for (name, title) in zip(themes.names, titles) {
      let line = "\(name.rightPadded(to: width))  \(title)".harmless
      let preview = ThemePreview(
        theme: themes.theme(named: name), isUnicode: phrases.isUnicode, depth: depth)
      Console.print(
        coloured:
          depth == .none
          ? line + "\n" : line.rightPadded(to: width + 2 + titleWidth) + "  \(preview.text)\n")
    }
    let problems = themes.names.compactMap(themes.problem(of:))
    guard problems.isEmpty else {
      for problem in problems { Console.complain(problem) }
      throw ExitStatus.badData.exitCode
    }
  }
}
