import Glibc
import Text

/// Notices that one file was written or replaced.
///
/// The folder is watched, since a file that is replaced by a rename is another file afterwards.
@MainActor
final class FileWatch {
  /// Readable when something happened in the folder.
  let descriptor: Int32
  private let name: [UInt8]

  /// Watches the file at a path, which must exist; `nil` where the system does not allow it.
  init?(path: String) {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    let full = String(cString: resolved)
    let (folder, name) = full.splitPath
    self.name = Array(name.utf8)
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let events = UInt32(IN_MOVED_TO | IN_CLOSE_WRITE)
    guard inotify_add_watch(descriptor, folder, events) >= 0 else { return nil }
  }

  isolated deinit {
    close(descriptor)
  }

  /// Returns whether the file changed since the last call; other files of the folder do not count.
  func takeChange() -> Bool {
    var hasChanged = false
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        guard count > 0 else { return }
        // An overflow means that events were lost: the file may be among them.
        if names(in: UnsafeRawBufferPointer(rebasing: buffer[..<count])).contains(where: isOurs) {
          hasChanged = true
        }
      }
    }
    return hasChanged
  }

  private func isOurs(_ name: [UInt8]?) -> Bool {
    name == nil || name == self.name
  }

  /// The names in a block of events; `nil` stands for an overflow of the queue.
  private func names(in block: UnsafeRawBufferPointer) -> [[UInt8]?] {
    var names: [[UInt8]?] = []
    let header = MemoryLayout<inotify_event>.size
    var offset = 0
    while offset + header <= block.count {
      let event = block.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
      let end = offset + header + Int(event.len)
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
        names.append(nil)
      } else if end <= block.count {
        names.append(Array(block[(offset + header)..<end].prefix { $0 != 0 }))
      }
      offset = end
    }
    return names
  }
}
