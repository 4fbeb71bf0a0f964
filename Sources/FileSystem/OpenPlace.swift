import Glibc

/// A path that leads to an open file of a process, such as `/dev/stdout`, `/dev/fd/3` or the path
/// that a shell makes of `>(…)`.
struct OpenPlace {
  /// The number of the file where it is one of this process.
  let descriptor: Int32?

  /// Follows a path, link by link; `nil` where it leads to no open file.
  init?(_ path: String) {
    var location = FileLocation(itself: path)
    for _ in 0..<FileLocation.mostLinks {
      if isOfProcesses(location.folder) {
        // What such a link shows is no path that could be followed.
        guard let number = Int32(location.fileName),
          let own = FileStatus.of("/proc/self/fd"), let folder = FileStatus.of(location.folder)
        else { return nil }
        descriptor = folder.isSame(own) ? number : nil
        return
      }
      guard let next = location.followed else { return nil }
      location = next
    }
    return nil
  }
}

/// Returns whether a folder is one in which the system shows its processes.
private func isOfProcesses(_ folder: String) -> Bool {
  FileStatus.of(folder).map { $0.st_dev == FileStatus.of("/proc")?.st_dev } ?? false
}
