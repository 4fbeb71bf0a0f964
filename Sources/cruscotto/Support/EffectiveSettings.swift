import PerformanceModel
import Wording

/// The settings in force, each with its origin.
struct EffectiveSettings {
  /// The language given on the command line.
  let language: Language?
  let phrases: Phrases

  struct Setting: Hashable {
    let name: String
    let value: String
    let origin: String
  }

  private var configuration: Configuration { .current }

  var all: [Setting] { [languageSetting, author, theme, office, mouse, keys] }

  private var languageSetting: Setting {
    if let language { return setting("language", language.rawValue, "--language") }
    if let language = configuration.language { return setting("language", language.rawValue) }
    if let language = Environment.language {
      return setting("language", language.rawValue, phrases.fromEnvironment(Environment.localeName))
    }
    return setting("language", "", phrases.fromPlan)
  }

  private var author: Setting {
    configuration.author.map { setting("author", $0) }
      ?? setting("author", Environment.loginName, phrases.fromLogin)
  }

  private var theme: Setting {
    if let theme = configuration.theme { return setting("theme", theme) }
    if let theme = LastChoices.theme { return setting("theme", theme, phrases.chosenLast) }
    return setting("theme", ThemeCollection(phrases).names.first ?? "", phrases.asShipped)
  }

  private var office: Setting {
    if let office = LastChoices.office { return setting("office", office.name, phrases.chosenLast) }
    return configuration.office.map { setting("office", $0) }
      ?? setting("office", "", phrases.notSet)
  }

  private var mouse: Setting {
    configuration.usesMouse.map { setting("mouse", "\($0)") }
      ?? setting("mouse", "true", phrases.asShipped)
  }

  private var keys: Setting {
    let count = configuration.ownKeyCount
    return count == 0
      ? setting("[keys]", "", phrases.asShipped) : setting("[keys]", phrases.ownKeys(count))
  }

  private func setting(_ name: String, _ value: String, _ origin: String? = nil) -> Setting {
    Setting(name: name, value: value, origin: origin ?? phrases.fromFile)
  }
}
