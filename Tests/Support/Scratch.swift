import FileSystem
import Glibc

/// A folder of its own for one test, removed with all that is in it.
public final class Scratch {
  public let path = "/tmp/cruscotto-test-\(makeRandomName())"

  public init() {
    mkdir(path, 0o755)
  }

  deinit {
    Self.remove(path)
  }

  private static func remove(_ path: String) {
    if path.withFileName({ unlink($0) }) == 0 { return }
    _ = path.withFileName { chmod($0, 0o755) }
    for name in Folder.names(in: path) { remove("\(path)/\(name)") }
    _ = path.withFileName { rmdir($0) }
  }

  /// The path of a file of the folder.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The names in the folder or in one below it, hidden or not.
  public func names(in folder: String? = nil) -> [String] {
    Folder.names(in: folder ?? path).sorted()
  }

  /// Writes a file of the folder; returns its path.
  @discardableResult
  public func write(_ bytes: [UInt8], as name: String) -> String {
    TestFile.write(bytes, to: file(name))
    return file(name)
  }

  /// Writes a file of the folder; returns its path.
  @discardableResult
  public func write(_ text: String, as name: String) -> String {
    write(Array(text.utf8), as: name)
  }

  /// The bytes of a file of the folder.
  public func bytes(_ name: String = "plan.json") -> [UInt8] { TestFile.bytes(of: file(name)) }

  /// The text of a file of the folder.
  public func text(_ name: String) -> String { TestFile.text(of: file(name)) }
}
