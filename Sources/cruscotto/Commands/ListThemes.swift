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
    let themes = ThemeCollection()
    let width = themes.names.map(\.count).max() ?? 0
    let italian = common.phrases().language == .italian
    Console.print(
      themes.names.map { name in
        let title = themes.theme(named: name).title
        let padding = String(repeating: " ", count: width - name.count + 2)
        return name + padding + (italian ? title.italian : title.english)
      }.joined(separator: "\n"))
  }
}
