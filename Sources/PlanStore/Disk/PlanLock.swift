import FileSystem
import Glibc

/// The right to write a plan, held through a lock on a file of its own beside it.
///
/// The plan's file itself cannot carry the lock: saving replaces it, and a lock on the old one
/// protects nobody. The system drops the lock when its holder dies, so none can be stale.
struct PlanLock: ~Copyable {
  private let file: OpenFile
  private let path: String

  /// Does something while no other program may write the plan.
  ///
  /// - Parameters:
  ///   - location: The plan.
  ///   - patience: How many milliseconds to wait for another writer.
  ///   - body: What to do.
  /// - Returns: What it returns.
  /// - Throws: What it throws, or why there is no right to write.
  static func holding<Value>(
    _ location: PlanLocation, patience: Int, _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    let lock = try PlanLock(location, patience: patience)
    do throws(StoreError) {
      let value = try body()
      lock.release()
      return value
    } catch {
      lock.release()
      throw error
    }
  }

  private init(_ location: PlanLocation, patience: Int) throws(StoreError) {
    path = location.lockPath
    file = try lockedFile(of: location, deadline: milliseconds() + patience)
    let signature = Array("\(getpid())\n".utf8)
    ftruncate(file.descriptor, 0)
    _ = pwrite(file.descriptor, signature, signature.count, 0)
  }

  /// Removes the file while it is locked: whoever waits on it sees that, and makes another.
  private consuming func release() {
    _ = path.withFileName { unlink($0) }
  }
}

private func lockedFile(
  of location: PlanLocation, deadline: Int
) throws(StoreError) -> OpenFile {
  while true {
    let file = try openLockFile(of: location)
    let code = flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno
    switch code {
    case 0: if file.isStill(at: location.lockPath) { return file }
    case EINTR: break
    case EWOULDBLOCK:
      if milliseconds() >= deadline { throw .locked(location.name, by: holder(of: file)) }
      poll(nil, 0, 2)
    default: throw .file(location.name, .noLocks(SystemError(code: code)))
    }
  }
}

private func openLockFile(of location: PlanLocation) throws(StoreError) -> OpenFile {
  do throws(SystemError) {
    let file = try OpenFile(location.lockPath, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o666)
    fchmod(file.descriptor, 0o666)  // Whoever may write the plan may wait for it.
    return file
  } catch {
    switch error.code {
    case EACCES, EPERM, EROFS: throw .file(location.name, .writeProtected(error))
    case ENOENT, ENOTDIR: throw .file(location.name, .cannotCreate(error))
    default: throw .file(location.name, .failed(.lock, error))
    }
  }
}

private func holder(of file: borrowing OpenFile) -> Int32? {
  var bytes = [UInt8](repeating: 0, count: 16)
  let count = pread(file.descriptor, &bytes, bytes.count, 0)
  guard count > 0 else { return nil }
  return Int32(String(decoding: bytes[..<count].prefix { $0 > 0x20 }, as: UTF8.self))
}

private func milliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
