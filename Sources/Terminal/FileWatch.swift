import Glibc
import Text

/// Notices that a file was written, replaced, removed or restored, or that its name leads
/// elsewhere.
///
/// Folders are watched, since a file that is replaced by a rename is another file afterwards.
@MainActor
final class FileWatch {
  /// Readable when something happened.
  let descriptor: Int32
  private let paths: [String]
  private var folders: WatchedFolders

  /// The system reports every change; otherwise the file must be looked at from time to time.
  var isComplete: Bool { folders.isGranted && !folders.isRemote }
  /// The system granted every watch.
  var isGranted: Bool { folders.isGranted }

  /// Watches the files of some absolute paths, which need not exist; `nil` where the system refuses
  /// a watch.
  init?(paths: [String]) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    self.paths = paths
    folders = WatchedFolders(paths, on: descriptor)
  }

  isolated deinit {
    close(descriptor)
  }

  /// Returns whether something changed since the last call; other files of the folders do not count.
  func takeChange() -> Bool {
    var hasChanged = false
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        guard count > 0 else { return }
        if concerns(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { hasChanged = true }
      }
    }
    if hasChanged { follow() }
    return hasChanged
  }

  /// Follows the paths again, which may lead through other folders now.
  private func follow() {
    let before = folders
    folders = WatchedFolders(paths, on: descriptor)
    before.end(except: folders)
  }

  /// Returns whether one of a block of events concerns the files.
  private func concerns(_ block: UnsafeRawBufferPointer) -> Bool {
    let header = MemoryLayout<inotify_event>.size
    var offset = 0
    var isFound = false
    while offset + header <= block.count {
      let event = block.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
      let end = min(block.count, offset + header + Int(event.len))
      let name = Array(block[(offset + header)..<end].prefix { $0 != 0 })
      if concerns(event, name) { isFound = true }
      offset = end
    }
    return isFound
  }

  private func concerns(_ event: inotify_event, _ name: [UInt8]) -> Bool {
    // An overflow means that events were lost: any of them may have been ours.
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return true }
    guard let names = folders.names[event.wd] else { return false }
    // Without a name it is about the folder or link itself.
    return name.isEmpty || names.contains(name)
  }
}
