import Glibc
import PerformanceModel
import PlanStore

/// A folder of its own for one test, removed with all that is in it.
final class Scratch {
  let path: String

  init() {
    path = "/tmp/cruscotto-test-\(EventIdentifier.make())"
    mkdir(path, 0o755)
  }

  deinit {
    chmod(path, 0o755)
    empty(path)
    rmdir(path)
  }

  private func empty(_ folder: String) {
    for name in names(in: folder) {
      let path = "\(folder)/\(name)"
      if unlink(path) != 0 {
        chmod(path, 0o755)
        empty(path)
        rmdir(path)
      }
    }
  }

  /// The path of a file of the folder.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The names in the folder, hidden or not.
  func names(in folder: String? = nil) -> [String] {
    guard let stream = opendir(folder ?? path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Writes a plan's file without any care.
  @discardableResult
  func write(_ plan: Plan, as name: String = "plan.json") -> String {
    write(PlanFormat.bytes(of: plan), as: name)
  }

  @discardableResult
  func write(_ bytes: [UInt8], as name: String) -> String {
    if let stream = fopen(file(name), "w") {
      fwrite(bytes, 1, bytes.count, stream)
      fclose(stream)
    }
    return file(name)
  }

  func bytes(_ name: String = "plan.json") -> [UInt8] {
    guard let stream = fopen(file(name), "r") else { return [] }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(stream), byte != EOF { bytes.append(UInt8(byte)) }
    return bytes
  }

  /// The plan that a file of the folder holds.
  func plan(_ name: String = "plan.json") throws -> Plan {
    try PlanFile(file(name)).load().plan
  }
}
