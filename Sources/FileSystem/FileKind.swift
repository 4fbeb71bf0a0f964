import Glibc

/// The kind of thing that a path leads to, with links followed.
package enum FileKind: Hashable, Sendable {
  case missing
  case folder
  case file
  /// A pipe, a device, a socket, or an open file of a process: can be written into, not replaced.
  case stream

  /// Finds out what a path leads to.
  package init(of path: String) {
    guard let status = FileStatus.of(path) else {
      self = .missing
      return
    }
    self.init(status)
    if self == .file, OpenPlace(path) != nil { self = .stream }
  }

  package init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFREG: self = .file
    case _: self = .stream
    }
  }
}

/// The system's record of the file at a path.
package enum FileStatus {
  /// Returns it, links followed; `nil` where nothing is.
  package static func of(_ path: String) -> stat? {
    var status = stat()
    return path.withFileName { stat($0, &status) } == 0 ? status : nil
  }

  /// Returns it of a link itself; `nil` where nothing is.
  package static func ofLink(_ path: String) -> stat? {
    var status = stat()
    return path.withFileName { lstat($0, &status) } == 0 ? status : nil
  }
}

extension stat {
  /// Returns true if two paths led to one file.
  package func isSame(_ other: stat) -> Bool {
    st_ino == other.st_ino && st_dev == other.st_dev
  }
}
