import PerformanceModel

/// Reads records and their values from JSON, and reports all that is wrong with them.
struct RecordReader {
  var cursor: JSONCursor
  var log: ProblemLog
  /// The record that is being read, the innermost one.
  var state = MemberState(start: 0, unknownBefore: 0)
  /// The members that this version does not know, of the record that is being read and those in it.
  var unknown: [UnknownMember] = []
  /// The text that often comes again, and where it stood last.
  var repeated: (bytes: Range<Int>, text: String) = (0..<0, "")
  /// The bytes of the last code, at most 16 with its first quotation mark, and the code.
  var lastCode: (key: UInt128, code: Code) = (0, .area(0))
  /// The number of reported texts that say nothing.
  var blankTexts = 0

  init(_ cursor: JSONCursor) {
    self.cursor = cursor
    log = ProblemLog(cursor)
  }

  /// Returns where the value of a member stands in the record at an offset; without it, the record's own.
  func offset(of member: String, in start: Int) -> Int {
    cursor.member(member, at: start)?.lowerBound ?? start
  }

  /// Reads a value of one kind from a text that holds nothing else; `nil` where there is another one.
  static func value<Kind: ValueKind>(of json: String, _ kind: Kind) -> Kind.Value? {
    JSONCursor.reading(json.utf8) { cursor in
      var reader = RecordReader(cursor)
      guard let value = try? kind.read(&reader), reader.cursor.isAtEnd else { return nil }
      return value
    }
  }
}

extension JSONCursor {
  /// Returns what a closure reads from bytes.
  static func reading<Result>(
    _ bytes: some Sequence<UInt8>, _ read: (JSONCursor) -> Result?
  ) -> Result? {
    let padded = Array(bytes) + [UInt8](repeating: 0, count: padding)
    return padded.withUnsafeBytes { buffer in
      buffer.baseAddress.flatMap {
        read(JSONCursor(buffer, count: buffer.count - padding, base: $0))
      }
    }
  }
}
