import FileSystem
import Glibc

/// Where a plan's file really lies, past all links, and what lies beside it.
struct PlanLocation: Hashable, Sendable {
  /// The file as it was named, for messages.
  let name: String
  let file: FileLocation

  /// Finds the place; a link to a file that is not there yet leads to where it would be.
  init(_ name: String) throws(StoreError) {
    self.name = name
    do throws(SystemError) {
      file = try FileLocation(name)
    } catch {
      throw .file(name, .failed(.open, error))
    }
  }

  var path: String { file.path }
  var folder: String { file.folder }
  var lockPath: String { file.inFolder(".\(file.fileName).lock") }
  var backupFolder: String { file.inFolder(".\(file.fileName).backups") }

  /// True if the names of the files beside, which hold that of the file, would be longer than usual
  /// file systems allow.
  var hasTooLongName: Bool { file.fileName.fileNameBytes.count > 255 - 22 }

  /// Something has the name.
  var isTaken: Bool { FileStatus.ofLink(path) != nil }

  /// Returns why this process may not use the file so (`W_OK`, `F_OK`); `nil` when it may.
  func fault(for mode: Int32) -> Int32? {
    path.withFileName { faccessat(AT_FDCWD, $0, mode, AT_EACCESS) == 0 ? nil : errno }
  }

  /// The fault that keeps this process from replacing the file; `nil` when it may, as far as
  /// the file itself tells.
  var replacingFault: Int32? {
    fault(for: W_OK) ?? (isOthersInSharedFolder ? EPERM : nil)
  }

  /// All may write the folder, but only owners may replace their files in it, as in `/tmp`.
  private var isOthersInSharedFolder: Bool {
    let user = geteuid()
    guard user != 0, let around = FileStatus.of(folder), around.st_mode & S_ISVTX != 0,
      around.st_uid != user, let file = FileStatus.ofLink(path)
    else { return false }
    return file.st_uid != user
  }

  /// The fault that keeps this process from writing the folder; `nil` when it may.
  var folderFault: Int32? {
    folder.withFileName { faccessat(AT_FDCWD, $0, W_OK, AT_EACCESS) == 0 ? nil : errno }
  }

  /// Does something to the file; a failure says during which step.
  func attempt<Value: ~Copyable>(
    _ step: FileFailure.Step, _ body: () throws(SystemError) -> Value
  ) throws(StoreError) -> Value {
    do throws(FileFailure) {
      return try FileFailure.during(step, body)
    } catch {
      throw StoreError(error, at: name)
    }
  }

  /// Waits until the disk holds the names in the folder.
  func syncFolder() throws(StoreError) {
    do throws(FileFailure) {
      try file.syncFolder()
    } catch {
      throw StoreError(error, at: name)
    }
  }
}
