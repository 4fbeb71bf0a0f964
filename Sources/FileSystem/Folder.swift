import Glibc

/// Small things with folders.
package enum Folder {
  /// Returns the names in a folder; none when it cannot be read.
  package static func names(in path: String) -> [String] {
    guard let folder = path.withFileName({ opendir($0) }) else { return [] }
    defer { closedir(folder) }
    return names(of: folder)
  }

  /// Returns the names in an open folder.
  package static func names(in folder: borrowing OpenFile) -> [String] {
    let copy = openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { return [] }
    guard let stream = fdopendir(copy) else {
      close(copy)
      return []
    }
    defer { closedir(stream) }
    return names(of: stream)
  }

  private static func names(of folder: OpaquePointer) -> [String] {
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(fileName: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

/// Makes a new name that nobody can guess: 16 hexadecimal digits, random by the system's source.
package func makeRandomName() -> String {
  let digits = String(UInt64.random(in: 0...UInt64.max), radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
