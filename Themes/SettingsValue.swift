import Wording

/// A value in a text of settings, and its place.
package struct SettingsValue: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([SettingsValue])
    case table(SettingsTable)
    /// Kinds that no setting takes.
    case decimal, date, time, dateTime
  }

  package let content: Content
  /// The place where the value begins; the name in the header, where a table or list has one.
  package let place: SettingsPlace
}

extension SettingsValue {
  package var text: String? {
    guard case .text(let text) = content else { return nil }
    return text
  }

  package var number: Int? {
    guard case .number(let number) = content else { return nil }
    return number
  }

  package var flag: Bool? {
    guard case .flag(let flag) = content else { return nil }
    return flag
  }

  package var list: [SettingsValue]? {
    guard case .list(let list) = content else { return nil }
    return list
  }

  package var table: SettingsTable? {
    guard case .table(let table) = content else { return nil }
    return table
  }

  /// The kind of value, with its article.
  package func kind(_ phrases: Phrases) -> String {
    switch content {
    case .text: phrases.say("una stringa", "a string")
    case .number: phrases.say("un numero intero", "an integer")
    case .flag: phrases.say("un booleano", "a boolean")
    case .list: phrases.say("un elenco", "an array")
    case .table: phrases.say("una tabella", "a table")
    case .decimal: phrases.say("un numero con decimali", "a floating-point number")
    case .date: phrases.say("una data", "a date")
    case .time: phrases.say("un'ora", "a time")
    case .dateTime: phrases.say("una data con ora", "a date-time")
    }
  }

  /// The value itself where it is short, else its kind.
  func shown(_ phrases: Phrases) -> String {
    switch content {
    case .text(let text): phrases.say("«\(text)»", "'\(text)'")
    case .number(let number): "\(number)"
    case .flag, .list, .table, .decimal, .date, .time, .dateTime: kind(phrases)
    }
  }
}
