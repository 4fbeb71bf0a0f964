import FileSystem
import Glibc

/// A folder of its own for one test, removed with all that is in it.
final class Scratch {
  let path = "/tmp/cruscotto-test-\(makeRandomName())"

  init() {
    mkdir(path, 0o755)
  }

  deinit {
    for name in Folder.names(in: path) {
      _ = file(name).withFileName { unlink($0) }
      _ = file(name).withFileName { rmdir($0) }
    }
    rmdir(path)
  }

  /// The path of a file of the folder.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The names in the folder, hidden or not.
  var names: [String] { Folder.names(in: path).sorted() }

  @discardableResult
  func write(_ text: String, as name: String) throws -> String {
    let file = try OpenFile(file(name), O_WRONLY | O_CREAT | O_TRUNC, mode: 0o644)
    try file.write(Array(text.utf8))
    return self.file(name)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try OpenFile(file(name), O_RDONLY).contents(padding: 0), as: UTF8.self)
  }
}
