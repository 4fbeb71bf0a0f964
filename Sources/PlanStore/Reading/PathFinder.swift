/// Finds the members in which places of a JSON text lie, as in `measurements[12].value`.
struct PathFinder {
  private var cursor: JSONCursor
  /// In rising order.
  private let offsets: [Int]
  private var paths: [String] = []

  /// Returns the path of each offset, which must be in rising order.
  ///
  /// - Complexity: O(length of the text), once for all offsets.
  static func paths(of offsets: [Int], from cursor: JSONCursor) -> [String] {
    var start = cursor
    start.offset = 0
    start.skipBlanks()
    var finder = PathFinder(cursor: start, offsets: offsets)
    do throws(SyntaxFault) {
      try finder.walk("", depth: 1)
    } catch {
      finder.settle("", before: Int.max)
    }
    finder.settle("", before: Int.max)
    return finder.paths
  }

  private init(cursor: JSONCursor, offsets: [Int]) {
    self.cursor = cursor
    self.offsets = offsets
  }

  /// Gives a path to the offsets that lie before another one and have none yet.
  private mutating func settle(_ path: @autoclosure () -> String, before end: Int) {
    while paths.count < offsets.count, offsets[paths.count] < end { paths.append(path()) }
  }

  /// Goes past a value; the innermost value that holds an offset gives it its path.
  private mutating func walk(_ path: String, depth: Int) throws(SyntaxFault) {
    guard paths.count < offsets.count else { return }
    switch cursor.type {
    case .object where depth <= JSONCursor.maximumDepth: try walkObject(path, depth: depth)
    case .list where depth <= JSONCursor.maximumDepth: try walkList(path, depth: depth)
    case .object, .list, .text, .number, .boolean, .null, nil:
      do throws(SyntaxFault) {
        try cursor.skipValue(depth: depth)
      } catch {
        settle(path, before: Int.max)
        throw error
      }
    }
    settle(path, before: cursor.offset)
  }

  private mutating func walkList(_ path: String, depth: Int) throws(SyntaxFault) {
    advance()
    if cursor.take("]") { return }
    var index = 0
    repeat {
      settle(path, before: cursor.offset)
      try walk("\(path)[\(index)]", depth: depth + 1)
      index += 1
    } while paths.count < offsets.count && cursor.take(",")
    if !cursor.take("]") { settle(path, before: Int.max) }
  }

  private mutating func walkObject(_ path: String, depth: Int) throws(SyntaxFault) {
    advance()
    if cursor.take("}") { return }
    repeat {
      settle(path, before: cursor.offset)
      guard cursor.byte == 0x22 else { break }
      let name = try cursor.string()
      let member = path.isEmpty ? name : "\(path).\(name)"
      guard cursor.take(":") else { break }
      try walk(member, depth: depth + 1)
    } while paths.count < offsets.count && cursor.take(",")
    if !cursor.take("}") { settle(path, before: Int.max) }
  }

  private mutating func advance() {
    cursor.offset += 1
    cursor.skipBlanks()
  }
}
