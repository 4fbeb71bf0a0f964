import Glibc

/// A file that is open, and is closed when it goes out of use.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  /// Opens a file, not for the programs that this one starts.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(SystemError) {
    descriptor = try retried { open(path, flags | O_CLOEXEC, mode) }
  }

  deinit {
    close(descriptor)
  }

  /// What the system knows about the file.
  func status() throws(SystemError) -> stat {
    var status = stat()
    try retried { fstat(descriptor, &status) }
    return status
  }

  /// Reads to the end of the file, and adds zeros behind.
  func contents(padding: Int) throws(SystemError) -> [UInt8] {
    let expected = max(0, Int(try status().st_size))
    let (needed, isTooMuch) = expected.multipliedReportingOverflow(by: Memory.bytesPerFileByte)
    guard !isTooMuch, Memory.grants(needed) else { throw SystemError(code: ENOMEM) }
    var bytes = try upTo(expected + 1)
    while case let more = try upTo(1 << 16), !more.isEmpty { bytes += more }
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
  func write(_ bytes: [UInt8]) throws(SystemError) {
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
  func sync() throws(SystemError) {
    try retried { fsync(descriptor) }
  }
}

/// Calls the system again while a signal interrupts the call.
@discardableResult
func retried<Number: SignedInteger>(_ call: () -> Number) throws(SystemError) -> Number {
  while true {
    let result = call()
    if result >= 0 { return result }
    let code = errno
    if code != EINTR { throw SystemError(code: code) }
  }
}

extension SystemError: Error {}

extension stat {
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isRegular: Bool { st_mode & S_IFMT == S_IFREG }
}
