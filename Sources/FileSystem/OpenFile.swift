import Glibc

/// A file that is open, and is closed when it goes out of use.
package struct OpenFile: ~Copyable {
  package let descriptor: Int32

  /// Opens a file, not for the programs that this one starts.
  package init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(SystemError) {
    descriptor = try retried { path.withFileName { open($0, flags | O_CLOEXEC, mode) } }
  }

  /// Opens a folder itself, not what a link leads to.
  package init(folder path: String) throws(SystemError) {
    try self.init(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }

  /// Opens for writing what is no file that could be replaced: a pipe, a device, or an open file of
  /// a process, of which this one goes on writing its own.
  package init(stream path: String) throws(SystemError) {
    if let own = OpenPlace(path)?.descriptor {
      self.init(descriptor: try retried { fcntl(own, F_DUPFD_CLOEXEC, 0) })
    } else {
      try self.init(path, O_WRONLY | O_NOCTTY)
    }
  }

  /// Makes a file without a name in a folder, which is gone once it is closed.
  package init(namelessIn folder: String) throws(SystemError) {
    let path = FileLocation(itself: folder + "/.cruscotto-" + makeRandomName()).path
    try self.init(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    _ = path.withFileName { unlink($0) }
  }

  /// Makes a file in an open folder that only this user may read and write.
  package init(creating name: String, in folder: borrowing OpenFile) throws(SystemError) {
    let (flags, folder) = (O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, folder.descriptor)
    self.init(
      descriptor: try retried { name.withFileName { openat(folder, $0, flags, 0o600) } })
  }

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// The system's record of the file.
  package func status() throws(SystemError) -> stat {
    var status = stat()
    try retried { fstat(descriptor, &status) }
    return status
  }

  /// A path that leads this process, and those that it starts, to the file while it is open.
  package var pathWhileOpen: String { "/proc/\(getpid())/fd/\(descriptor)" }

  /// Returns whether a path leads to the file, by no link.
  package func isStill(at path: String) -> Bool {
    guard let named = FileStatus.ofLink(path), let held = try? status() else { return false }
    return held.isSame(named)
  }

  /// Removes a file of an open folder, if it is there.
  package func remove(_ name: String) {
    _ = name.withFileName { unlinkat(descriptor, $0, 0) }
  }

  /// Reads to the end of the file, and adds zeros behind.
  ///
  /// - Parameters:
  ///   - padding: The number of zeros.
  ///   - most: How many bytes the file may have; one that grows while it is read ends there, too.
  /// - Returns: The bytes, and the zeros.
  /// - Throws: The system's error; `EFBIG` for a larger file.
  package func contents(padding: Int, most: Int = .max) throws(SystemError) -> [UInt8] {
    let expected = max(0, Int(try status().st_size))
    guard expected <= most else { throw SystemError(code: EFBIG) }
    let (needed, isTooMuch) = expected.multipliedReportingOverflow(by: Memory.bytesPerFileByte)
    guard !isTooMuch, Memory.grants(needed) else { throw SystemError(code: ENOMEM) }
    var bytes = try upTo(expected + 1)
    while case let more = try upTo(1 << 16), !more.isEmpty {
      bytes += more
      guard bytes.count <= most else { throw SystemError(code: EFBIG) }
    }
    bytes.append(contentsOf: repeatElement(0, count: padding))
    return bytes
  }

  /// Reads bytes until there are no more, or a number of them.
  private func upTo(_ limit: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: limit + 64) { buffer, count in
      do throws(SystemError) {
        while count < limit {
          let start = count
          let got = try retried {
            read(descriptor, buffer.baseAddress.map { $0 + start }, limit - start)
          }
          if got == 0 { break }
          count += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all bytes, however many calls that takes.
  package func write(_ bytes: [UInt8]) throws(SystemError) {
    var count = 0
    while count < bytes.count {
      let start = count
      count += try retried {
        bytes.withUnsafeBytes {
          Glibc.write(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start)
        }
      }
    }
  }

  /// Waits until the disk holds what was written.
  package func sync() throws(SystemError) {
    try retried { fsync(descriptor) }
  }
}
