/// A member of a record: its name, its kind, and the property that it stands for.
struct Member<Record: Sendable>: Sendable {
  let name: String
  /// The members of the JSON schema of its value.
  let json: String
  let presence: Presence
  /// The presence where it depends on what else the record says; overrides ``presence``.
  let condition: (@Sendable (RecordWalk<Record>) -> Presence)?
  /// Reads the value into a record; returns whether it could be read.
  let read: @Sendable (inout Record, inout RecordReader) throws(SyntaxFault) -> Bool
  /// Writes the member, unless the record has no value for it.
  let write: @Sendable (Record, inout JSONWriter) -> Void

  /// The need of a record for a member.
  enum Presence: Sendable {
    case required, optional
    /// It makes no sense in this record: it is kept to the letter, and does not count.
    case foreign
  }

  /// Creates a member that every record has, or that is absent for its usual value.
  init<Value: Sendable>(
    _ name: String, _ property: WritableKeyPath<Record, Value> & Sendable,
    _ kind: ValueKind<Value>, _ presence: Presence = .required,
    isWritten: @escaping @Sendable (Value) -> Bool = { _ in true }
  ) {
    self.init(name, kind.json, presence, nil) { record, reader throws(SyntaxFault) in
      guard let value = try kind.read(&reader) else { return false }
      record[keyPath: property] = value
      return true
    } write: { record, json in
      let value = record[keyPath: property]
      guard isWritten(value) else { return }
      json.key(name)
      kind.write(value, &json)
    }
  }

  /// Creates a member that may be absent.
  init<Value: Sendable>(
    _ name: String, _ property: WritableKeyPath<Record, Value?> & Sendable,
    _ kind: ValueKind<Value>, _ presence: Presence = .optional,
    when condition: (@Sendable (RecordWalk<Record>) -> Presence)? = nil
  ) {
    self.init(name, kind.json, presence, condition) { record, reader throws(SyntaxFault) in
      guard let value = try kind.read(&reader) else { return false }
      record[keyPath: property] = value
      return true
    } write: { record, json in
      guard let value = record[keyPath: property] else { return }
      json.key(name)
      kind.write(value, &json)
    }
  }

  /// Creates a member that says the same in every record; it is not checked here.
  init(_ name: String, always value: String) {
    self.init(name, "\"const\":\(value)", .required, nil) { _, reader throws(SyntaxFault) in
      try reader.cursor.skipValue()
      return true
    } write: { _, json in
      json.key(name)
      json.json(value)
    }
  }

  /// Creates the member that holds a list, whose records are read and written one by one.
  init(list: PlanList) {
    let least = list.isNeeded ? "\"minItems\":1," : ""
    let items = "\"items\":{\"$ref\":\"#/$defs/\(list.record)\"}"
    let presence = list.isNeeded ? Presence.required : .optional
    self.init(list.rawValue, "\"type\":\"array\",\(least)\(items)", presence, nil) {
      _, reader throws(SyntaxFault) in
      try reader.cursor.skipValue()
      return true
    } write: { _, _ in
    }
  }

  private init(
    _ name: String, _ json: String, _ presence: Presence,
    _ condition: (@Sendable (RecordWalk<Record>) -> Presence)?,
    read: @escaping @Sendable (inout Record, inout RecordReader) throws(SyntaxFault) -> Bool,
    write: @escaping @Sendable (Record, inout JSONWriter) -> Void
  ) {
    self.name = name
    self.json = json
    self.presence = presence
    self.condition = condition
    self.read = read
    self.write = write
  }
}
