import Glibc

/// Where a plan's file really lies, past all links, and what lies beside it.
struct PlanLocation: Hashable, Sendable {
  /// The file as it was named, for messages.
  let name: String
  let folder: String
  let fileName: String

  /// Finds the place; a link to a file that is not there yet leads to where it would be.
  init(_ name: String) throws(StoreError) {
    var path = name
    for _ in 0..<40 {
      guard let target = linkTarget(of: path) else {
        self.init(name: name, path: path)
        return
      }
      path = target.hasPrefix("/") ? target : folderPart(of: path) + target
    }
    throw .failed(.open, name, SystemError(code: ELOOP))
  }

  private init(name: String, path: String) {
    self.name = name
    let part = folderPart(of: path)
    folder = part.isEmpty ? "." : part
    fileName = String(path.utf8.dropFirst(part.utf8.count)) ?? path
  }

  var path: String { inFolder(fileName) }
  var lockPath: String { inFolder(".\(fileName).lock") }
  var backupFolder: String { inFolder(".\(fileName).backups") }
  /// How the names of temporary files begin; random digits and ``temporarySuffix`` follow.
  var temporaryPrefix: String { ".\(fileName)." }
  static let temporarySuffix = ".tmp"

  /// Whether the names of the files beside, which hold that of the file, would be longer than usual
  /// file systems allow.
  var hasTooLongName: Bool { fileName.utf8.count > 255 - 22 }

  /// Whether anything has the name.
  var isTaken: Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Returns why this process may not use the file so (`W_OK`, `F_OK`); `nil` when it may.
  func fault(for mode: Int32) -> Int32? {
    faccessat(AT_FDCWD, path, mode, AT_EACCESS) == 0 ? nil : errno
  }

  /// Why this process may not write the folder; `nil` when it may.
  var folderFault: Int32? {
    faccessat(AT_FDCWD, folder, W_OK, AT_EACCESS) == 0 ? nil : errno
  }

  func inFolder(_ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}

/// Returns a path up to its last `/`, that included.
private func folderPart(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
}

private func linkTarget(of path: String) -> String? {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let length = readlink(path, &buffer, buffer.count)
  guard length > 0 else { return nil }
  return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
