import PerformanceModel
import Text
import Wording

/// A TOML text with the reader's own settings, and all its faults.
///
/// Themes and the configuration are read with it, so that their errors look alike.
package struct SettingsText {
  package let table: SettingsTable
  package let phrases: Phrases
  private let file: String
  private let text: [UInt8]
  private var faults: [SettingsFault] = []

  /// Reads a text.
  ///
  /// - Throws: ``SettingsError`` where the text is not TOML, or cannot be read.
  package init(_ text: [UInt8], file: String, _ phrases: Phrases) throws(SettingsError) {
    self.text = text
    self.file = file
    self.phrases = phrases
    do throws(SettingsFault) {
      table = try SettingsTable(toml: text, phrases)
    } catch {
      throw SettingsError([error], in: text, file: file)
    }
  }

  /// The faults in the order of the text; `nil` where all is valid.
  package var error: SettingsError? {
    faults.isEmpty ? nil : SettingsError(faults, in: text, file: file)
  }

  /// Notes a fault at a place.
  package mutating func note(at place: SettingsPlace, _ summary: String, _ remedy: String) {
    faults.append(SettingsFault(place: place, summary: summary, remedy: remedy))
  }

  /// Notes every unknown key of a table.
  package mutating func checkKeys(of table: SettingsTable, known: [String], noun: String? = nil) {
    let noun = noun ?? phrases.say("la chiave", "key")
    for member in table.members where !known.contains(member.key) {
      let near = known.first { editDistance($0, member.key) <= 2 }
      let remedy =
        near.map { phrases.say("forse \($0)?", "did you mean \($0)?") }
        ?? phrases.say("qui: ", "known here: ") + known.joined(separator: ", ")
      note(
        at: member.place,
        phrases.say("non c'è \(noun) «\(member.key)»", "there is no \(noun) '\(member.key)'"),
        remedy)
    }
  }

  /// Returns a text among the members of a table; notes a value of another kind.
  package mutating func text(_ key: String, in table: SettingsTable) -> String? {
    value(
      of: key, in: table, \.text, remedy: phrases.say("mettilo fra virgolette", "put it in quotes"))
  }

  /// Returns a yes or no among the members of a table; notes a value of another kind.
  package mutating func flag(_ key: String, in table: SettingsTable) -> Bool? {
    value(
      of: key, in: table, \.flag, remedy: phrases.say("scrivi true o false", "write true or false"))
  }

  /// Returns a table among the members of a table; notes a value of another kind.
  package mutating func table(
    _ key: String, in table: SettingsTable, remedy: String
  ) -> SettingsTable? {
    value(of: key, in: table, \.table, remedy: remedy)
  }

  private mutating func value<Value>(
    of key: String, in table: SettingsTable, _ read: (SettingsValue) -> Value?, remedy: String
  ) -> Value? {
    guard let value = table[key] else { return nil }
    if let read = read(value) { return read }
    let kind = value.kind(phrases)
    note(
      at: value.place,
      phrases.say("«\(key)» non può essere \(kind)", "'\(key)' cannot be \(kind)"), remedy)
    return nil
  }
}
