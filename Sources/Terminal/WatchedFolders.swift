import CNcurses
import FileSystem
import Glibc

/// The folders and links on the way to a file, watched for any change of the way or of the file.
struct WatchedFolders {
  /// The relevant names in a folder, by the number that the system gave its watch.
  private(set) var names: [Int32: Set<[UInt8]>] = [:]
  /// The system granted every watch.
  private(set) var isGranted = true
  /// The file is where other machines may change it without notice here.
  private(set) var isRemote = false
  private let descriptor: Int32

  init(_ paths: [String], on descriptor: Int32) {
    self.descriptor = descriptor
    for path in paths { follow(path) }
  }

  /// Follows a path, component by component, through links as well.
  private mutating func follow(_ path: String) {
    var folder = "/"
    var rest = Self.components(of: path)
    var links = 0
    while !rest.isEmpty {
      let name = rest.removeFirst()
      let full = folder == "/" ? "/" + name : "\(folder)/\(name)"
      let status = FileStatus.ofLink(full)
      if let status, status.st_mode & S_IFMT == S_IFLNK {
        guard links < 40, let target = linkTarget(of: full) else { return }
        links += 1
        watch(full, for: IN_DELETE_SELF | IN_MOVE_SELF | IN_ATTRIB)
        rest = Self.components(of: target) + rest
        if target.utf8.first == UInt8(ascii: "/") { folder = "/" }
      } else if name == ".." {
        folder = Self.parent(of: folder)
      } else if let status, !rest.isEmpty, status.st_mode & S_IFMT == S_IFDIR {
        watch(full, for: IN_DELETE_SELF | IN_MOVE_SELF)
        folder = full
      } else {
        let events =
          IN_MOVED_TO | IN_MOVED_FROM | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_ATTRIB
        watch(folder, for: events, of: name)
        if isOnRemoteFileSystem(folder) { isRemote = true }
        return
      }
    }
  }

  private mutating func watch(_ path: String, for events: Int32, of name: String? = nil) {
    let mask = UInt32(events | Int32(IN_DONT_FOLLOW) | Int32(IN_MASK_ADD))
    let number = path.withFileName { inotify_add_watch(descriptor, $0, mask) }
    guard number >= 0 else {
      isGranted = false
      return
    }
    names[number, default: []].formUnion(name.map { [$0.fileNameBytes] } ?? [])
  }

  /// Ends the watches that another set does not have.
  func end(except others: WatchedFolders) {
    for number in names.keys where others.names[number] == nil {
      inotify_rm_watch(descriptor, number)
    }
  }

  private static func components(of path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
      .filter { $0 != "." }
  }

  private static func parent(of folder: String) -> String {
    "/" + components(of: folder).dropLast().joined(separator: "/")
  }
}

/// Returns whether a folder is on a file system that other machines may change without notice here.
private func isOnRemoteFileSystem(_ folder: String) -> Bool {
  var status = statfs()
  guard folder.withFileName({ statfs($0, &status) }) == 0 else { return false }
  return remoteFileSystems.contains(UInt32(truncatingIfNeeded: Int(status.f_type)))
}

/// The numbers by which the system calls such file systems (`statfs(2)`): NFS, SMB, CIFS, SMB2, FUSE, 9P,
/// AFS, Coda, Ceph, Lustre, GFS2, OCFS2, GPFS and the shared folders of VirtualBox and VMware.
private let remoteFileSystems: Set<UInt32> = [
  0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0x5346_414F, 0x6B41_4653,
  0x7375_7245, 0x00C3_6400, 0x0BD0_0BD0, 0x0116_1970, 0x7461_636F, 0x4750_4653, 0x786F_4256,
  0xBACB_ACBC,
]
