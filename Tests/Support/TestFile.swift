import FileSystem
import Glibc

/// Files as tests read and write them: whole, and without any care.
public enum TestFile {
  /// The folder of the project.
  public static let project =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// The folder of the sample plan and its document.
  public static let samples = project + "/SampleData"

  /// Returns the bytes of a file; none where it cannot be read.
  public static func bytes(of path: String) -> [UInt8] {
    guard let file = path.withFileName({ fopen($0, "r") }) else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Returns the text of a file; an empty one where it cannot be read.
  public static func text(of path: String) -> String {
    String(decoding: bytes(of: path), as: UTF8.self)
  }

  /// Writes a file; returns false where that is not possible.
  @discardableResult
  public static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = path.withFileName({ fopen($0, "w") }) else { return false }
    defer { fclose(file) }
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}
