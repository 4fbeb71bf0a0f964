import PerformanceModel
import TOMLKit

/// What the reader has settled in `$XDG_CONFIG_HOME/cruscotto/config.toml`.
struct Configuration {
  var language: Language?
  var author: String?
  var theme: String?

  /// The path of the file.
  static var path: String { "\(World.configurationFolder)/config.toml" }

  /// The configuration in force; an empty one where there is no file or it cannot be read.
  static var current: Configuration {
    guard Files.kind(of: path) == .file, let bytes = try? Files.read(path),
      let table = try? TOMLTable(string: String(decoding: bytes, as: UTF8.self))
    else { return Configuration() }
    return Configuration(
      language: (table["language"]?.string).flatMap(Language.init(rawValue:)),
      author: table["author"]?.string, theme: table["theme"]?.string)
  }

  /// Who records when nobody else is named.
  static var author: String { current.author ?? World.loginName }
}
