import ArgumentParser
import Themes
import Wording

/// Lists the themes.
struct ListThemes: ParsableCommand {
  static let configuration = CommandConfiguration(
    "themes", "Elenca i temi; il tasto t sullo schermo li prova.",
    "List the themes; t on the screen tries them.",
    more: (
      "Temi propri stanno come file TOML nella cartella themes della configurazione.",
      "Themes of your own are TOML files in the folder themes of the configuration."
    ))

  @OptionGroup var common: CommonOptions

  func run() throws {
    let phrases = common.phrases()
    let themes = ThemeCollection(phrases)
    let width = themes.names.map(\.count).max() ?? 0
    Console.print(
      themes.names.map { name in
        let title = themes.theme(named: name).title
        let padding = String(repeating: " ", count: width - name.count + 2)
        return name + padding + phrases.say(title.italian, title.english)
      }.joined(separator: "\n"))
    let problems = themes.names.compactMap(themes.problem(of:))
    guard problems.isEmpty else {
      for problem in problems { Console.complain(problem) }
      throw ExitStatus.badData.exitCode
    }
  }
}
