import FileSystem
import Glibc

/// The files that the program keeps for its user, in folders that nobody else may write.
enum OwnFiles {
  /// The result of reading such a file.
  enum Contents {
    case missing
    case bytes([UInt8])
    /// Somebody else may have written it; nothing of it was read.
    case untrusted(Distrust)
  }

  /// The reason why a file may not be what its user wrote.
  enum Distrust {
    case notAFile
    /// A file or folder of another user.
    case foreign(String)
    /// A file or folder that others may write.
    case open(String)
    /// More than so many bytes.
    case tooLarge(Int)
  }

  /// The most bytes that such a file may have.
  private static let mostBytes = 4 << 20

  /// Reads a file; a link is followed, since nobody else could have put it there.
  static func read(_ path: String) -> Contents {
    // A pipe must not hold us up.
    let descriptor = path.withFileName { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { return .missing }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .missing }
    guard status.st_mode & S_IFMT == S_IFREG else { return .untrusted(.notAFile) }
    if let distrust = distrust(of: folder(of: path)) ?? distrust(of: path, status) {
      return .untrusted(distrust)
    }
    let bytes = Files.rest(of: descriptor, upTo: mostBytes + 1)
    return bytes.count > mostBytes ? .untrusted(.tooLarge(mostBytes)) : .bytes(bytes)
  }

  /// Writes a note whose loss would do no harm.
  ///
  /// It never writes through a link, into a file with a second name, or where others may write.
  static func note(_ text: String, at path: String) {
    Files.makeFolder(of: path)
    guard distrust(of: folder(of: path)) == nil else { return }
    do throws(FileFailure) {
      let note = try TemporaryFile(beside: FileLocation(itself: path), mode: 0o600)
      try note.write(Array(text.utf8))
      try note.replaceAtLeisure()
    } catch {
      return  // The note stays as it was.
    }
  }

  /// Returns why others may have put files into a folder; `nil` where they cannot, or it does not
  /// exist.
  private static func distrust(of folder: String) -> Distrust? {
    FileStatus.of(folder).flatMap { distrust(of: folder, $0) }
  }

  private static func distrust(of path: String, _ status: stat) -> Distrust? {
    guard status.st_uid == geteuid() || status.st_uid == 0 else { return .foreign(path) }
    // Many systems give every user an own group, and new folders to that group.
    let isFolderOfOwnGroup = status.st_mode & S_IFMT == S_IFDIR && status.st_gid == getegid()
    let others = isFolderOfOwnGroup ? S_IWOTH : S_IWGRP | S_IWOTH
    return status.st_mode & others == 0 ? nil : .open(path)
  }

  private static func folder(of path: String) -> String {
    FileLocation(itself: path).folder
  }
}
