import PerformanceModel

/// A kind of value in the file: its JSON schema and its reading.
protocol ValueKind: Sendable {
  associatedtype Value: JSONEncodable & Sendable

  /// The members of its JSON schema.
  var json: String { get }

  /// Goes past the value; reports one of another kind, which then counts as unread.
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> Value?
}

/// Returns the JSON schema that refers to another one by its name.
private func reference(_ name: String) -> String { "\"$ref\":\"#/$defs/\(name)\"" }

struct TextKind: ValueKind {
  var json: String { "\"type\":\"string\"" }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> String? { try reader.text() }
}

/// A text that says who or why, often the same many times.
struct StatementKind: ValueKind {
  var json: String { "\"type\":\"string\"" }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> String? { try reader.statement() }
}

struct IdentifierKind: ValueKind {
  var json: String { reference("id") }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> String? {
    try reader.identifier()
  }
}

struct TextsKind<Item: ValueKind>: ValueKind where Item.Value == String {
  let item: Item

  var json: String { "\"type\":\"array\",\"items\":{\(item.json)}" }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> [String]? {
    try reader.list(of: item)
  }
}

struct TruthKind: ValueKind {
  var json: String { "\"type\":\"boolean\"" }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> Bool? { try reader.boolean() }
}

struct IntegerKind: ValueKind {
  fileprivate let name: StaticString
  fileprivate let highest: Int

  var json: String { reference(name.description) }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> Int? {
    try reader.integer(1...highest)
  }
}

struct FigureKind: ValueKind {
  var json: String { "\"type\":\"number\"" }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> Figure? { try reader.figure() }
}

/// A figure of 0 or more, up to a highest one.
struct BoundedFigureKind: ValueKind {
  fileprivate let name: StaticString
  fileprivate let highest: Int

  var json: String { reference(name.description) }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> Figure? {
    try reader.figure(from: 0, to: highest)
  }
}

struct CodeKind: ValueKind {
  var json: String { reference("code") }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> Code? { try reader.code() }
}

struct DayKind: ValueKind {
  var json: String { reference("day") }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> Day? { try reader.day() }
}

struct MomentKind: ValueKind {
  var json: String { reference("moment") }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> Timestamp? {
    try reader.timestamp()
  }
}

/// One of a few words.
struct WordKind<Value: WordOfFile>: ValueKind {
  /// The name that the JSON schema has for the words, if any.
  var name: String?

  var json: String { name.map { reference($0) } ?? Self.words }
  static var words: String {
    "\"enum\":[\(Value.allCases.map(\.rawValue.jsonText).joined(separator: ","))]"
  }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> Value? {
    try reader.choice(Value.self)
  }
}

typealias WordOfFile = RawRepresentable<String> & CaseIterable & JSONEncodable & Sendable

/// A record inside another one.
struct RecordKind<Record: FileRecord>: ValueKind where Record.Meaning: JSONEncodable {
  var json: String { reference(Record.schema.name) }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> Record.Meaning? {
    guard let walk = try reader.record(Record.self), walk.isWhole else { return nil }
    return walk.value.meaning
  }
}

/// A value that is the same in every record, as JSON.
struct Constant: JSONEncodable {
  let json: String
  func write(to writer: inout JSONWriter) { writer.json(json) }
}

struct ConstantKind: ValueKind {
  let constant: Constant

  var json: String { "\"const\":\(constant.json)" }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> Constant? {
    try reader.cursor.skipValue()
    return constant
  }
}

/// A list of the file, of which only the JSON schema is here.
struct RecordsKind: ValueKind {
  let list: PlanList

  var json: String {
    let least = list.isNeeded ? "\"minItems\":1," : ""
    return "\"type\":\"array\",\(least)\"items\":{\(reference(list.record))}"
  }
  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> Constant? { nil }
}

extension ValueKind where Self == TextKind { static var text: Self { Self() } }
extension ValueKind where Self == StatementKind { static var statement: Self { Self() } }
extension ValueKind where Self == IdentifierKind { static var identifier: Self { Self() } }
extension ValueKind where Self == TruthKind { static var truth: Self { Self() } }
extension ValueKind where Self == FigureKind { static var figure: Self { Self() } }
extension ValueKind where Self == CodeKind { static var code: Self { Self() } }
extension ValueKind where Self == DayKind { static var day: Self { Self() } }
extension ValueKind where Self == MomentKind { static var moment: Self { Self() } }

extension ValueKind where Self == TextsKind<TextKind> {
  static var texts: Self { Self(item: .text) }
}

extension ValueKind where Self == TextsKind<IdentifierKind> {
  static var identifiers: Self { Self(item: .identifier) }
}

extension ValueKind where Self == IntegerKind {
  static var year: Self { Self(name: "year", highest: 9999) }
  /// A place counted from 1.
  static var position: Self { Self(name: "line", highest: 1_000_000_000) }
}

extension ValueKind where Self == BoundedFigureKind {
  static var weight: Self { Self(name: "weight", highest: 1_000_000) }
  static var percent: Self { Self(name: "percent", highest: 100) }
}

extension ValueKind {
  static func word<Word>(named name: String? = nil) -> Self where Self == WordKind<Word> {
    Self(name: name)
  }

  static func record<Record>(_ type: Record.Type) -> Self where Self == RecordKind<Record> {
    Self()
  }
}
