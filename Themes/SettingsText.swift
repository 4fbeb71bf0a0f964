import PerformanceModel
import TOMLKit
import Wording

/// A TOML text with settings of the reader's own, and everything found wrong with it.
///
/// Themes and the configuration are read with it, so that their errors look alike.
package struct SettingsText {
  package let table: TOMLTable
  package let phrases: Phrases
  private let file: String
  private let lines: [Substring]
  private var faults: [Fault] = []

  /// A problem whose place is not looked up yet.
  private struct Fault {
    let path: [String]
    let isKey: Bool
    let summary: String
    let remedy: String
  }

  /// Reads a text.
  ///
  /// - Throws: ``SettingsError`` where the text is no TOML.
  package init(_ text: String, file: String, _ phrases: Phrases) throws(SettingsError) {
    self.file = file
    self.phrases = phrases
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    do {
      table = try TOMLTable(string: text)
    } catch {
      let parse = error as? TOMLParseError
      let place = KeyPlaces.Place(
        line: max(1, parse?.source.begin.line ?? 1),
        column: max(1, parse?.source.begin.column ?? 1))
      throw SettingsError(problems: [
        Self.problem(
          at: place, in: file, lines, phrases.say("questo non è TOML", "this is not TOML"),
          parse?.description ?? "\(error)")
      ])
    }
  }

  /// Everything found wrong, in the order of the text; `nil` where all is well.
  package var error: SettingsError? {
    guard !faults.isEmpty else { return nil }
    let places = KeyPlaces(of: lines)
    let problems = faults.map { fault in
      Self.problem(
        at: fault.isKey ? places.key(fault.path) : places.value(fault.path), in: file, lines,
        fault.summary, fault.remedy)
    }
    return SettingsError(problems: problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
  }

  /// Notes a problem of the value, or of the key itself, at a path.
  package mutating func note(
    at path: [String], isKey: Bool = false, _ summary: String, _ remedy: String
  ) {
    faults.append(Fault(path: path, isKey: isKey, summary: summary, remedy: remedy))
  }

  /// Notes every key of a table that has no meaning there.
  package mutating func checkKeys(
    of table: TOMLTable, at path: [String], known: [String], noun: String? = nil
  ) {
    let noun = noun ?? phrases.say("la chiave", "key")
    for key in table.keys where !known.contains(key) {
      let near = known.first { editDistance($0, key) <= 2 }
      let remedy =
        near.map { phrases.say("forse \($0)?", "did you mean \($0)?") }
        ?? phrases.say("qui: ", "known here: ") + known.joined(separator: ", ")
      note(
        at: path + [key], isKey: true,
        phrases.say("non c'è \(noun) «\(key)»", "there is no \(noun) '\(key)'"), remedy)
    }
  }

  /// Returns a text among the members of a table; notes a value of another kind.
  package mutating func text(at path: [String], in table: TOMLTable) -> String? {
    value(at: path, in: table, \.string) { phrases in
      phrases.say("mettilo fra virgolette", "put it in quotes")
    }
  }

  /// Returns a yes or no among the members of a table; notes a value of another kind.
  package mutating func flag(at path: [String], in table: TOMLTable) -> Bool? {
    value(at: path, in: table, \.bool) { phrases in
      phrases.say("scrivi true o false", "write true or false")
    }
  }

  private mutating func value<Value>(
    at path: [String], in table: TOMLTable, _ read: (any TOMLValueConvertible) -> Value?,
    remedy: (Phrases) -> String
  ) -> Value? {
    guard let key = path.last, let value = table[key] else { return nil }
    if let read = read(value) { return read }
    let kind = value.type.withArticle
    note(
      at: path, phrases.say("«\(key)» non può essere \(kind)", "'\(key)' cannot be \(kind)"),
      remedy(phrases))
    return nil
  }

  private static func problem(
    at place: KeyPlaces.Place, in file: String, _ lines: [Substring], _ summary: String,
    _ remedy: String
  ) -> SettingsError.Problem {
    let line = lines.indices.contains(place.line - 1) ? String(lines[place.line - 1]) : ""
    return SettingsError.Problem(
      file: file, line: place.line, column: place.column, sourceLine: line, summary: summary,
      remedy: remedy)
  }
}

extension TOMLType {
  /// The kind of value, as TOML calls it.
  package var withArticle: String { (self == .int || self == .array ? "an " : "a ") + "\(self)" }
}
