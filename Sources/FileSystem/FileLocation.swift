import Glibc

/// Where a file really lies; there need be none.
package struct FileLocation: Hashable, Sendable {
  /// The folder, as a path that is never empty.
  package let folder: String
  package let fileName: String

  static let mostLinks = 40

  /// Finds the place past all links; a link to a file that is not there leads to where it would be.
  package init(_ path: String) throws(SystemError) {
    var location = FileLocation(itself: path)
    for _ in 0..<Self.mostLinks {
      guard let next = location.followed else {
        self = location
        return
      }
      location = next
    }
    throw SystemError(code: ELOOP)
  }

  /// Takes the place as it is named; a link there is a file like any other.
  package init(itself path: String) {
    // By bytes: a mark behind a "/" would be one character with it.
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      (folder, fileName) = (".", path)
      return
    }
    let part = String(decoding: path.utf8[..<slash], as: UTF8.self)
    folder = part.isEmpty ? "/" : part
    fileName = String(decoding: path.utf8[slash...].dropFirst(), as: UTF8.self)
  }

  package var path: String { inFolder(fileName) }

  /// Returns the path of a file in the same folder.
  package func inFolder(_ name: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
  }

  /// Where the link at the place leads; `nil` where there is none.
  var followed: FileLocation? {
    guard let target = linkTarget(of: path) else { return nil }
    return FileLocation(itself: target.utf8.first == UInt8(ascii: "/") ? target : inFolder(target))
  }

  /// Waits until the disk holds the names in the folder.
  package func syncFolder() throws(FileFailure) {
    do throws(SystemError) {
      try OpenFile(folder, O_RDONLY | O_DIRECTORY).sync()
    } catch {
      // A file system that cannot sync a folder says EINVAL, and does not need it.
      if error.code != EINVAL { throw FileFailure(step: .syncFolder, error: error) }
    }
  }
}

/// Returns what a link says; `nil` where there is none.
package func linkTarget(of path: String) -> String? {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let length = path.withFileName { readlink($0, &buffer, buffer.count) }
  guard length > 0 else { return nil }
  return String(fileName: buffer[..<length].map { UInt8(bitPattern: $0) })
}
