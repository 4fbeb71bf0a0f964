import Canvas
import Dashboard
import Themes
import Wording

extension Configuration {
  /// Reads the table `[keys]`: the name of a command, and its key or keys.
  mutating func readKeys(_ settings: inout SettingsText) {
    let phrases = settings.phrases
    let remedy = phrases.say(
      "scrivi i tasti sotto una riga [keys]", "write the keys below a line [keys]")
    guard let table = settings.table("keys", in: settings.table, remedy: remedy) else { return }
    settings.checkKeys(
      of: table, known: Command.allCases.map(\.name), noun: phrases.say("il comando", "command"))
    for member in table.members {
      guard let command = Command(name: member.key), let keys = readNames(member.value, &settings)
      else { continue }
      switch self.keys.binding(keys, to: command) {
      case .success(let table):
        self.keys = table
        ownKeyCount += 1
      case .failure(let fault):
        let (summary, remedy) = words(of: fault, phrases)
        settings.note(at: member.value.place, summary, remedy)
      }
    }
  }

  private func readNames(_ value: SettingsValue, _ settings: inout SettingsText) -> [Key]? {
    let texts = (value.list ?? [value]).compactMap(\.text)
    let phrases = settings.phrases
    guard !texts.isEmpty, texts.count == value.list?.count ?? 1 else {
      settings.note(
        at: value.place, phrases.say("qui va il nome di un tasto", "the name of a key is needed"),
        phrases.say("scrivi \"e\" o [\"e\", \"Insert\"]", "write \"e\" or [\"e\", \"Insert\"]"))
      return nil
    }
    let keys = texts.map { Key(named: $0) }
    if let index = keys.firstIndex(of: nil) {
      let names = Key.namedKeys.map(\.name).joined(separator: ", ")
      settings.note(
        at: value.place,
        phrases.say("«\(texts[index])» non è un tasto", "'\(texts[index])' is not a key"),
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
