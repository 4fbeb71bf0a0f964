import PerformanceModel

/// A kind of value in the file: its JSON schema, its reading and its writing.
struct ValueKind<Value: Sendable>: Sendable {
  /// The members of its JSON schema.
  let json: String
  /// Goes past the value; reports one of another kind, which then counts as unread.
  let read: @Sendable (inout RecordReader) throws(SyntaxFault) -> Value?
  let write: @Sendable (Value, inout JSONWriter) -> Void

  init(
    _ json: String,
    _ read: @escaping @Sendable (inout RecordReader) throws(SyntaxFault) -> Value?,
    write: @escaping @Sendable (Value, inout JSONWriter) -> Void
  ) {
    self.json = json
    self.read = read
    self.write = write
  }

  /// Creates a kind whose values have one form in the file.
  init(
    _ json: String,
    _ read: @escaping @Sendable (inout RecordReader) throws(SyntaxFault) -> Value?
  ) where Value: JSONEncodable {
    self.init(json, read) { $0.write(to: &$1) }
  }

  /// Creates the kind of a record inside another one.
  init<Record: Sendable>(
    _ schema: Schema<Record>, record: @escaping @Sendable (Value) -> Record,
    value: @escaping @Sendable (Record) -> Value?
  ) {
    self.init(Self.reference(schema.name)) { reader throws(SyntaxFault) in
      guard let walk = try reader.record(schema), walk.isWhole else { return nil }
      return value(walk.value)
    } write: {
      $1.object(record($0), schema)
    }
  }

  /// Creates the kind of a record that is its own value.
  init(_ schema: Schema<Value>) {
    self.init(schema, record: { $0 }, value: { $0 })
  }

  /// Returns the kind under a name that the JSON schema has for it.
  func named(_ name: String) -> Self { Self(Self.reference(name), read, write: write) }

  fileprivate static func reference(_ name: String) -> String { "\"$ref\":\"#/$defs/\(name)\"" }
}

extension ValueKind where Value == String {
  static var text: Self {
    Self("\"type\":\"string\"") { reader throws(SyntaxFault) in try reader.text() }
  }

  /// A text that says who or why, often the same many times.
  static var statement: Self {
    Self("\"type\":\"string\"") { reader throws(SyntaxFault) in try reader.statement() }
  }

  static var identifier: Self {
    Self(reference("id")) { reader throws(SyntaxFault) in try reader.identifier() }
  }
}

extension ValueKind where Value == [String] {
  static var texts: Self {
    Self("\"type\":\"array\",\"items\":{\"type\":\"string\"}") { reader throws(SyntaxFault) in
      try reader.list { reader throws(SyntaxFault) in try reader.text() }
    }
  }

  static var identifiers: Self {
    Self("\"type\":\"array\",\"items\":{\(reference("id"))}") { reader throws(SyntaxFault) in
      try reader.list { reader throws(SyntaxFault) in try reader.identifier() }
    }
  }
}

extension ValueKind where Value == Bool {
  static var truth: Self {
    Self("\"type\":\"boolean\"") { reader throws(SyntaxFault) in try reader.boolean() }
  }
}

extension ValueKind where Value == Int {
  static var year: Self {
    Self(reference("year")) { reader throws(SyntaxFault) in try reader.integer(1...9999) }
  }

  /// A place counted from 1.
  static var position: Self {
    Self(reference("line")) { reader throws(SyntaxFault) in
      try reader.integer(1...1_000_000_000)
    }
  }
}

extension ValueKind where Value == Figure {
  static var figure: Self {
    Self("\"type\":\"number\"") { reader throws(SyntaxFault) in try reader.figure() }
  }

  static var weight: Self {
    Self(reference("weight")) { reader throws(SyntaxFault) in
      try reader.figure(from: 0, to: 1_000_000)
    }
  }

  static var percent: Self {
    Self(reference("percent")) { reader throws(SyntaxFault) in
      try reader.figure(from: 0, to: 100)
    }
  }
}

extension ValueKind where Value == Code {
  static var code: Self {
    Self(reference("code")) { reader throws(SyntaxFault) in try reader.code() }
  }
}

extension ValueKind where Value == Day {
  static var day: Self {
    Self(reference("day")) { reader throws(SyntaxFault) in try reader.day() }
  }
}

extension ValueKind where Value == Timestamp {
  static var moment: Self {
    Self(reference("moment")) { reader throws(SyntaxFault) in try reader.timestamp() }
  }
}

extension ValueKind
where Value: RawRepresentable & CaseIterable & JSONEncodable & Sendable, Value.RawValue == String {
  /// One of a few words.
  static var word: Self {
    let words = Value.allCases.map(\.rawValue.jsonText).joined(separator: ",")
    return Self("\"enum\":[\(words)]") { reader throws(SyntaxFault) in
      try reader.choice(Value.self)
    }
  }
}
