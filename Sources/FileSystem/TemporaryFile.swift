import Glibc

/// The one way to put a file in the place of another, or where none is: a file of its own beside
/// it, which gets the name once it is whole.
///
/// The order is what makes it safe: the disk holds the new file before it gets the name, and it
/// holds the name before anybody is told. A crash at any moment leaves the old file or the new one.
/// A file that does not get the name is removed: at once, or by the next writer where its own was
/// killed.
package struct TemporaryFile: ~Copyable {
  package let file: OpenFile
  private let location: FileLocation
  private let path: String
  private var isThere = true

  /// Creates an empty file beside a place.
  ///
  /// - Parameters:
  ///   - location: The place that the file shall get.
  ///   - mode: Who may do what with it, apart from what the mask of this process takes away.
  /// - Throws: Why there is none.
  package init(beside location: FileLocation, mode: mode_t) throws(FileFailure) {
    let name = TemporaryName(of: location.fileName)
    name.removeLeftovers(beside: location)
    var path = ""
    file = try FileFailure.during(.create) { () throws(SystemError) in
      try claimedFile(&path, mode: mode) { location.inFolder(name.make()) }
    }
    self.location = location
    self.path = path
  }

  deinit {
    if isThere { _ = path.withFileName { unlink($0) } }
  }

  /// Writes bytes behind those that the file holds.
  package func write(_ bytes: [UInt8]) throws(FileFailure) {
    try FileFailure.during(.write) { () throws(SystemError) in try file.write(bytes) }
  }

  /// Gives the file the attributes of another, if there was one, and waits until the disk holds it.
  package func complete(with attributes: FileAttributes?) throws(FileFailure) {
    attributes?.apply(to: file)
    try FileFailure.during(.sync) { () throws(SystemError) in try file.sync() }
  }

  /// Gives the file its name, which a file that had it loses, and waits until the disk holds it.
  package consuming func replace() throws(FileFailure) {
    try rename()
    try location.syncFolder()
  }

  /// Gives the file its name at once, without waiting for the disk: for what nobody would miss.
  package consuming func replaceAtLeisure() throws(FileFailure) {
    try rename()
  }

  /// Gives the file its name, which no other file may have, and waits until the disk holds it.
  package consuming func create() throws(FileFailure) {
    do throws(SystemError) {
      // Unlike a renaming, a second name fails where another file has it.
      try retried { path.withFileName { path in location.path.withFileName { link(path, $0) } } }
    } catch {
      guard error.meansNoSecondNames, FileStatus.ofLink(location.path) == nil else {
        throw FileFailure(step: .link, error: error)
      }
      try rename()
    }
    try location.syncFolder()
  }

  private mutating func rename() throws(FileFailure) {
    _ = try FileFailure.during(.rename) { () throws(SystemError) in
      try retried {
        path.withFileName { path in location.path.withFileName { Glibc.rename(path, $0) } }
      }
    }
    isThere = false
  }
}

extension SystemError {
  /// True if the file system gives no file a second name, or not this one.
  package var meansNoSecondNames: Bool {
    [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK, EXDEV].contains(code)
  }
}

/// Makes a file that is locked while it is open, so that nobody takes it for a dead writer's.
private func claimedFile(
  _ path: inout String, mode: mode_t, _ makePath: () -> String
) throws(SystemError) -> OpenFile {
  while true {
    path = makePath()
    let file = try OpenFile(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
    if isClaimed(file), file.isStill(at: path) { return file }
    // Somebody took it for one before it was locked. A new name is not yet known to anybody.
    _ = path.withFileName { unlink($0) }
  }
}

/// Locks a new file; where there are no locks, nobody can take it for a dead writer's.
private func isClaimed(_ file: borrowing OpenFile) -> Bool {
  let descriptor = file.descriptor
  do throws(SystemError) {
    try retried { flock(descriptor, LOCK_EX | LOCK_NB) }
    return true
  } catch {
    return error.code != EWOULDBLOCK
  }
}
