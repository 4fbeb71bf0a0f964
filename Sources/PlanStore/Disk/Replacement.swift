import Glibc

/// Puts bytes in the place of a file so that the disk holds the old or the new ones at any moment.
///
/// The order is what makes it safe: the new file is whole on the disk before it gets the name, and
/// the name is on the disk before anybody is told. To be used under a ``PlanLock``.
struct Replacement {
  let location: PlanLocation
  let bytes: [UInt8]

  /// Replaces the file, whose mode, owner and extended attributes the new one gets.
  ///
  /// - Parameter reason: Why; the file as it was is kept as a backup, unless there is no reason.
  /// - Returns: The backup; `nil` where none could be kept and none had to be.
  /// - Throws: Which step failed.
  @discardableResult
  func replace(because reason: Backup.Reason?) throws(StoreError) -> Backup? {
    let attributes = try attempt(.open, on: location) { () throws(SystemError) in
      try FileAttributes(of: OpenFile(location.path, O_RDONLY))
    }
    let temporary = try temporaryFile(with: attributes)
    var backup: Backup?
    do throws(StoreError) {
      backup = try reason.map { reason throws(StoreError) in
        try Backups(of: location).keepCurrent(because: reason)
      }
    } catch {
      // A backup that cannot be kept stops nobody who just saves.
      if reason != .saved {
        unlink(temporary)
        throw error
      }
    }
    do throws(SystemError) {
      try retried { rename(temporary, location.path) }
    } catch {
      unlink(temporary)
      throw .failed(.rename, location.name, error)
    }
    try location.syncFolder()
    return backup
  }

  /// Puts a new file where there is none.
  ///
  /// - Parameter attributes: What it shall have besides its bytes; `nil` for what is usual.
  /// - Throws: Which step failed.
  func create(with attributes: FileAttributes? = nil) throws(StoreError) {
    let temporary = try temporaryFile(with: attributes)
    defer { unlink(temporary) }
    do throws(SystemError) {
      try retried { link(temporary, location.path) }
    } catch {
      throw error.code == EEXIST
        ? .exists(location.name) : .failed(.link, location.name, error)
    }
    try location.syncFolder()
  }

  /// Writes the bytes to a file of their own beside the plan, and waits until the disk holds them.
  private func temporaryFile(with attributes: FileAttributes?) throws(StoreError) -> String {
    removeLeftovers()
    let path = location.inFolder(
      location.temporaryPrefix + EventIdentifier.make() + PlanLocation.temporarySuffix)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    var step = StoreError.Step.create
    do throws(SystemError) {
      let file = try OpenFile(path, flags, mode: attributes == nil ? 0o666 : 0o600)
      step = .write
      try file.write(bytes)
      attributes?.apply(to: file)
      step = .sync
      try file.sync()
    } catch {
      if step != .create { unlink(path) }
      throw .failed(step, location.name, error)
    }
    return path
  }

  /// Removes the temporary files of writers that died; a living one would hold the lock.
  private func removeLeftovers() {
    for name in namesInFolder(location.folder)
    where name.hasPrefix(location.temporaryPrefix) && name.hasSuffix(PlanLocation.temporarySuffix) {
      unlink(location.inFolder(name))
    }
  }
}

extension PlanLocation {
  /// Waits until the disk holds the names in the folder.
  func syncFolder() throws(StoreError) {
    do throws(SystemError) {
      let folder = try OpenFile(folder, O_RDONLY | O_DIRECTORY)
      try folder.sync()
    } catch {
      // A file system that cannot sync a folder says EINVAL, and does not need it.
      if error.code != EINVAL { throw .failed(.syncFolder, name, error) }
    }
  }
}

/// Does something to a plan's file; a failure says during which step.
func attempt<Value: ~Copyable>(
  _ step: StoreError.Step, on location: PlanLocation, _ body: () throws(SystemError) -> Value
) throws(StoreError) -> Value {
  do throws(SystemError) {
    return try body()
  } catch {
    throw .failed(step, location.name, error)
  }
}

/// Returns the names in a folder; none when it cannot be read.
func namesInFolder(_ path: String) -> [String] {
  guard let folder = opendir(path) else { return [] }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    names.append(
      withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      })
  }
  return names
}
