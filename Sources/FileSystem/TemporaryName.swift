import Glibc

/// The names of the temporary files for one file: `.NAME.0123456789abcdef.tmp`.
struct TemporaryName {
  /// The longest name that usual file systems take, in bytes.
  private static let longest = 255
  private static let suffix = Array(".tmp".utf8)
  private static let digits = 16

  private let prefix: [UInt8]

  init(of fileName: String) {
    let room = Self.longest - Self.suffix.count - Self.digits - 2
    prefix = Array(".".utf8) + fileName.fileNameBytes.prefix(room) + Array(".".utf8)
  }

  /// Returns a new name.
  func make() -> String {
    String(fileName: prefix + Array(makeRandomName().utf8) + Self.suffix)
  }

  /// Returns whether a name is one of these, to the byte: two names that look alike are two.
  func matches(_ name: String) -> Bool {
    let bytes = name.fileNameBytes
    return bytes.count == prefix.count + Self.digits + Self.suffix.count
      && bytes.starts(with: prefix) && bytes.suffix(Self.suffix.count) == Self.suffix[...]
      && bytes.dropFirst(prefix.count).prefix(Self.digits).allSatisfy(Self.isDigit)
  }

  /// Removes the temporary files of writers that died; a living one has its own locked.
  func removeLeftovers(beside location: FileLocation) {
    for name in Folder.names(in: location.folder) where matches(name) {
      let path = location.inFolder(name)
      guard let file = try? OpenFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
        flock(file.descriptor, LOCK_EX | LOCK_NB) == 0, file.isStill(at: path)
      else { continue }
      _ = path.withFileName { unlink($0) }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
