import FileSystem
import Glibc

/// The state of a file when it was read, to tell later changes.
struct Fingerprint: Hashable, Sendable {
  /// The system's facts about the file, which change whenever it is written.
  struct Status: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
    let size: Int
    let modified: [Int]
    let changed: [Int]

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      inode = UInt64(status.st_ino)
      size = Int(status.st_size)
      modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
      changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    }
  }

  let status: Status
  /// The digest of the bytes, comparable within this process.
  let digest: UInt64

  /// Notes what an open file is, and the digest of its bytes.
  init(_ status: stat, bytes: ArraySlice<UInt8>) {
    self.status = Status(status)
    digest = bytes.withUnsafeBytes { Digest.of($0) }
  }

  /// Notes what the file at a place is, which is known to hold some bytes.
  init(of bytes: [UInt8], at location: PlanLocation) throws(StoreError) {
    guard let status = FileStatus.of(location.path) else {
      throw .file(location.name, .failed(.read, SystemError(code: errno)))
    }
    self.init(status, bytes: bytes[...])
  }

  /// Returns whether the file at a place seems to be the same, by what the system says about it.
  func isStill(_ location: PlanLocation) -> Bool {
    FileStatus.of(location.path).map(Status.init) == status
  }
}
