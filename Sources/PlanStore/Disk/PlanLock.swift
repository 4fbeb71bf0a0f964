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
    // Where somebody else took the name away, it may be another's lock by now.
    if file.isStill(at: path) { _ = path.withFileName { unlink($0) } }
  }
}

private func lockedFile(
  of location: PlanLocation, deadline: Int
) throws(StoreError) -> OpenFile {
  while true {
    guard let file = try lockFile(of: location, deadline: deadline) else { continue }
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

/// Opens the lock; `nil` where that is to be tried again: another user may have made it just now, and not
/// yet opened it to all.
private func lockFile(
  of location: PlanLocation, deadline: Int
) throws(StoreError) -> OpenFile? {
  do throws(StoreError) {
    return try openLockFile(of: location)
  } catch {
    guard case .file(_, .writeProtected) = error, FileStatus.ofLink(location.lockPath) != nil,
      milliseconds() < deadline
    else { throw error }
    poll(nil, 0, 2)
    return nil
  }
}

private func openLockFile(of location: PlanLocation) throws(StoreError) -> OpenFile {
  do throws(SystemError) {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let file = try OpenFile(location.lockPath, flags, mode: 0o666)
    guard try isLock(file) else { throw SystemError(code: EEXIST) }
    fchmod(file.descriptor, 0o666)  // Whoever may write the plan may wait for it.
    return file
  } catch {
    switch error.code {
    case EACCES, EPERM, EROFS: throw .file(location.name, .writeProtected(error))
    case ENOENT, ENOTDIR: throw .file(location.name, .cannotCreate(error))
    case EEXIST, ELOOP, ENXIO, EISDIR: throw .file(location.name, .foreignLock(location.lockPath))
    default: throw .file(location.name, .failed(.lock, error))
    }
  }
}

/// Returns whether a file of the lock's name is a lock: empty, or with the number of a process.
///
/// Any other, or one that has another name besides, is somebody's own, and would be emptied and removed.
private func isLock(_ file: borrowing OpenFile) throws(SystemError) -> Bool {
  let status = try file.status()
  guard FileKind(status) == .file, status.st_nlink <= 1, status.st_size <= longestLock else {
    return false
  }
  // After a power cut there may be zeros in the place of digits.
  return contents(of: file).allSatisfy { [0, 0x0A].contains($0) || (0x30...0x39).contains($0) }
}

/// The number of the process that holds a lock, where it has written that.
private func holder(of file: borrowing OpenFile) -> Int32? {
  Int32(String(decoding: contents(of: file).prefix { $0 > 0x20 }, as: UTF8.self))
}

/// More bytes than any number of a process has.
private let longestLock = 64

/// The bytes of a lock.
private func contents(of file: borrowing OpenFile) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: longestLock)
  let count = pread(file.descriptor, &bytes, bytes.count, 0)
  return Array(bytes.prefix(max(0, count)))
}

private func milliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
