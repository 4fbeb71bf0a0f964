import CToml
import Wording

extension SettingsTable {
  /// Reads a text.
  ///
  /// - Throws: Why the text is not TOML, or cannot be settings.
  init(toml: [UInt8], _ phrases: Phrases) throws(SettingsFault) {
    if let fault = SettingsLimits(phrases).fault(of: toml) { throw fault }
    let document = toml_read(toml, toml.count)
    defer { toml_free(document) }
    guard let values = document.pointee.values else {
      throw SettingsFault(
        place: SettingsPlace(document.pointee.problem_place),
        summary: phrases.notTOML,
        remedy: String(document.pointee.problem))
    }
    var rest = ValueReader(next: values)
    self.init(members: rest.takeMembers())
  }
}

/// Takes the values of a document one after another.
private struct ValueReader {
  var next: UnsafePointer<toml_value>

  /// Takes a table: its members.
  mutating func takeMembers() -> [SettingsTable.Member] {
    let count = next.pointee.count
    next += 1
    return (0..<count).map { _ in
      let (key, place) = (String(next.pointee.key), SettingsPlace(next.pointee.key_place))
      return SettingsTable.Member(key: key, place: place, value: take(after: place))
    }
  }

  /// Reads a value; its place is that of its key or after it.
  private mutating func take(after place: SettingsPlace = .start) -> SettingsValue {
    let place = max(place, SettingsPlace(next.pointee.place))
    return SettingsValue(content: takeContent(), place: place)
  }

  private mutating func takeContent() -> SettingsValue.Content {
    let value = next.pointee
    if value.kind == .table { return .table(SettingsTable(members: takeMembers())) }
    next += 1
    return switch value.kind {
    case .string: .text(String(value.text))
    case .integer: .number(Int(value.integer))
    case .boolean: .flag(value.boolean)
    case .array: .list((0..<value.count).map { _ in take() })
    case .table: .table(SettingsTable(members: []))
    case .float: .decimal
    case .date: .date
    case .time: .time
    case .date_time: .dateTime
    }
  }
}

extension SettingsPlace {
  fileprivate init(_ place: toml_place) {
    self.init(line: max(1, Int(place.line)), column: max(1, Int(place.column)))
  }
}

extension String {
  fileprivate init(_ text: toml_text) {
    self.init(
      decoding: UnsafeRawBufferPointer(start: text.bytes, count: text.length), as: UTF8.self)
  }
}
