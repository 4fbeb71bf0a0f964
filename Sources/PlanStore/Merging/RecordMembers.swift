/// The members of a JSON object, by their names.
struct RecordMembers {
  /// In the order of the text.
  private(set) var names: [String] = []
  private var values: [String: String] = [:]

  /// Splits a text; `nil` where it is no object.
  init?(_ json: String) {
    let isRead = JSONCursor.reading(json.utf8) { (try? read($0)) ?? false } ?? false
    guard isRead else { return nil }
  }

  /// The JSON text of a member.
  subscript(name: String) -> String? { values[name] }

  private mutating func read(_ start: JSONCursor) throws(SyntaxFault) -> Bool {
    var cursor = start
    guard cursor.type == .object else { return false }
    cursor.offset += 1
    cursor.skipBlanks()
    if cursor.byte == 0x7D { return true }
    repeat {
      guard cursor.byte == 0x22 else { throw cursor.unexpected(.memberName) }
      let name = try cursor.string()
      if !cursor.take(":") { throw cursor.unexpected(.colon) }
      let start = cursor.offset
      try cursor.skipValue()
      names.append(name)
      values[name] = cursor.compactText(start..<cursor.offset)
    } while cursor.take(",")
    return true
  }
}
