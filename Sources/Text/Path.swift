/// Paths are bytes: a slash and a combining mark are one `Character`, which is not a slash.
extension String {
  /// The path begins at the root.
  public var isAbsolutePath: Bool { utf8.first == UInt8(ascii: "/") }

  /// The names of the path that are not empty.
  public var pathParts: [String] {
    utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }

  /// The path up to its last slash, and the rest.
  public var splitPath: (folder: String, name: String) {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", self) }
    let start = utf8.index(after: slash)
    return (String(self[..<start]), String(self[start...]))
  }

  /// The text after the last point of the path's last name, in lower case; `nil` without a point.
  public var fileEnding: String? {
    let name = splitPath.name
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    return String(name[name.utf8.index(after: point)...]).lowercased()
  }

  /// Returns whether the text ends in the bytes of another.
  public func endsIn(_ ending: String) -> Bool {
    utf8.reversed().starts(with: ending.utf8.reversed())
  }

  /// Returns whether the text begins with the bytes of another.
  public func beginsWith(_ beginning: String) -> Bool { utf8.starts(with: beginning.utf8) }
}
