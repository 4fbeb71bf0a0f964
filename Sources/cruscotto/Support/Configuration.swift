import Dashboard
import PerformanceModel
import Themes
import Wording

/// The reader's settings in `$XDG_CONFIG_HOME/cruscotto/config.toml`.
struct Configuration: Sendable {
  var language: Language?
  var author: String?
  var theme: String?
  /// The reader's office: `m` shows its objectives alone.
  var office: String?
  var usesMouse: Bool?
  /// The keys in force on the screen.
  var keys = KeyTable.shipped
  /// The number of commands with keys of the reader's own.
  var ownKeyCount = 0
  /// All faults of the file; its valid settings apply all the same.
  var problems: String?

  /// The path of the file; `nil` for users without a home.
  static var path: String? { Environment.configurationFolder.map { "\($0)/config.toml" } }

  /// The configuration in force; an empty one where there is no file or it cannot be read.
  static let current = load()

  /// The author where nobody else is named.
  static var author: String { current.author ?? Environment.loginName }

  private static func load() -> Configuration {
    guard let path else { return Configuration() }
    let phrases = Phrases(Environment.language ?? .english, isUnicode: Environment.isUnicode)
    switch OwnFiles.read(path) {
    case .missing: return Configuration()
    case .bytes(let bytes): return Configuration(bytes, file: path, phrases)
    case .untrusted(let distrust):
      var configuration = Configuration()
      configuration.problems = phrases.configurationRefused(path, distrust)
      return configuration
    }
  }

  private init() {}

  /// Reads the text of a configuration.
  init(_ text: [UInt8], file: String, _ phrases: Phrases) {
    do throws(SettingsError) {
      var settings = try SettingsText(text, file: file, phrases)
      read(&settings)
      problems = settings.error.map { "\($0)" }
    } catch {
      problems = "\(error)"
    }
  }

  private mutating func read(_ settings: inout SettingsText) {
    let table = settings.table
    settings.checkKeys(
      of: table, known: ["language", "author", "theme", "office", "mouse", "keys"])
    author = settings.text("author", in: table)
    theme = settings.text("theme", in: table)
    office = settings.text("office", in: table)
    usesMouse = settings.flag("mouse", in: table)
    language = readLanguage(&settings)
    readKeys(&settings)
  }

  private func readLanguage(_ settings: inout SettingsText) -> Language? {
    let table = settings.table
    guard let text = settings.text("language", in: table), let place = table["language"]?.place
    else { return nil }
    if let language = Language(rawValue: text) { return language }
    let phrases = settings.phrases
    settings.note(
      at: place, phrases.say("«\(text)» non è una lingua", "'\(text)' is not a language"),
      phrases.say("scrivi \"it\" o \"en\"", "write \"it\" or \"en\""))
    return nil
  }
}
