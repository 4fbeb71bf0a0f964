import PerformanceModel

/// A value of a member, as its JSON text says it.
package enum MemberValue {
  case text(String)
  case figure(Figure)
  case day(Day)
  case target(Target)
  case truth(Bool)
  case other

  /// Reads the text of a member.
  package init(_ json: String) {
    let padded = Array(json.utf8) + [UInt8](repeating: 0, count: JSONCursor.padding)
    self = padded.withUnsafeBytes { buffer -> MemberValue in
      guard let base = buffer.baseAddress else { return .other }
      let count = buffer.count - JSONCursor.padding
      var reader = PlanReader(JSONCursor(buffer, count: count, base: base))
      return (try? reader.memberValue()) ?? .other
    }
  }
}

extension PlanReader {
  fileprivate mutating func memberValue() throws(SyntaxFault) -> MemberValue {
    switch cursor.type {
    case .text:
      let text = try cursor.string()
      return Day(iso: text).map { .day($0) } ?? .text(text)
    case .number: return try figure().map { .figure($0) } ?? .other
    case .boolean: return .truth(try cursor.boolean())
    case .object:
      var unknown: [UnknownMember] = []
      return try target(&unknown).map { .target($0) } ?? .other
    case .list, .null, nil: return .other
    }
  }
}
