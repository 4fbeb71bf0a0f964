import Canvas
import Dashboard
import TOMLKit
import Themes
import Wording

extension Configuration {
  /// Reads the table `[keys]`: the name of a command, and its key or keys.
  mutating func readKeys(_ settings: inout SettingsText) {
    guard let value = settings.table["keys"] else { return }
    let phrases = settings.phrases
    guard let table = value.table else {
      settings.note(
        at: ["keys"],
        phrases.say("«keys» non può essere \(value.type.withArticle)", "'keys' cannot be a value"),
        phrases.say(
          "scrivi i tasti sotto una riga [keys]", "write the keys below a line [keys]"))
      return
    }
    settings.checkKeys(
      of: table, at: ["keys"], known: Command.allCases.map(\.name),
      noun: phrases.say("il comando", "command"))
    for name in table.keys.sorted() {
      guard let command = Command(name: name), let value = table[name],
        let keys = readNames(value, at: ["keys", name], &settings)
      else { continue }
      switch self.keys.binding(keys, to: command) {
      case .success(let table):
        self.keys = table
        ownKeyCount += 1
      case .failure(let fault):
        let (summary, remedy) = words(of: fault, phrases)
        settings.note(at: ["keys", name], summary, remedy)
      }
    }
  }

  private func readNames(
    _ value: any TOMLValueConvertible, at path: [String], _ settings: inout SettingsText
  ) -> [Key]? {
    let texts = value.string.map { [$0] } ?? value.array.map { $0.compactMap(\.string) } ?? []
    let phrases = settings.phrases
    guard !texts.isEmpty, texts.count == value.array?.count ?? 1 else {
      settings.note(
        at: path, phrases.say("qui va il nome di un tasto", "the name of a key is needed"),
        phrases.say("scrivi \"e\" o [\"e\", \"Insert\"]", "write \"e\" or [\"e\", \"Insert\"]"))
      return nil
    }
    let keys = texts.map { Key(named: $0) }
    if let index = keys.firstIndex(of: nil) {
      let names = Key.namedKeys.map(\.name).joined(separator: ", ")
      settings.note(
        at: path,
        phrases.say("«\(texts[index])» non è un tasto", "'\(texts[index])' is no key"),
        phrases.say("un carattere, ^P, M-x, F5, ", "one character, ^P, M-x, F5, ") + names)
      return nil
    }
    return keys.compactMap { $0 }
  }

  private func words(of fault: OwnKeyFault, _ phrases: Phrases) -> (String, String) {
    switch fault {
    case .taken(let other):
      (
        phrases.say(
          "il tasto è già di «\(other.name)»", "the key belongs to '\(other.name)' already"),
        phrases.say(
          "scegline un altro, o dai prima un altro tasto a \(other.name)",
          "choose another, or give another key to \(other.name) first")
      )
    case .typesText:
      (
        phrases.say(
          "dove si dà questo comando le lettere sono testo",
          "where this command is given, letters are text"),
        phrases.say("usa un tasto come ^X o F5", "use a key such as ^X or F5")
      )
    }
  }
}
