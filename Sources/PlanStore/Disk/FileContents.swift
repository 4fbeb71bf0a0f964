import FileSystem
import Glibc
import PerformanceModel

/// The bytes of a plan's file, and what the system says of it.
struct FileContents {
  let location: PlanLocation
  /// The file, with zeros behind.
  let padded: [UInt8]
  let fingerprint: Fingerprint
  /// The reason why the plan cannot be saved here; `nil` when it can.
  let obstacle: StoreError?

  /// Reads the file.
  init(of location: PlanLocation) throws(StoreError) {
    self.location = location
    let file = try openPlan(at: location)
    let status = try location.attempt(.read) { () throws(SystemError) in try file.status() }
    try location.checkIsFile(FileKind(status))
    padded = try paddedBytes(of: file, at: location)
    fingerprint = Fingerprint(status, bytes: padded.dropLast(JSONCursor.padding))
    obstacle = writingObstacle(for: file, at: location)
  }

  /// Returns the plan in the bytes; warns of events after the present moment, where that is given.
  func parsed(now: Timestamp? = nil) throws(StoreError) -> PlanContents {
    do throws(PlanProblems) {
      return try PlanFormat.read(padded: padded, file: location.name, now: now)
    } catch {
      throw .invalid(error)
    }
  }
}

extension FileContents {
  /// Returns the plan in the bytes, and whether it can be saved.
  func loaded(now: Timestamp? = nil) throws(StoreError) -> LoadedPlan {
    let parsed = try parsed(now: now)
    return LoadedPlan(
      plan: parsed.plan, warnings: parsed.warnings, version: parsed.version,
      obstacle: parsed.version > PlanFormat.version
        ? .newerVersion(location.name, parsed.version) : obstacle)
  }
}

extension PlanLocation {
  /// Refuses what is there and is no regular file.
  func checkIsFile(_ kind: FileKind) throws(StoreError) {
    switch kind {
    case .folder: throw .file(name, .folder)
    case .stream: throw .file(name, .notAFile)
    case .file, .missing: break
    }
  }
}

extension FileContents {
  /// Returns the two sides of a merge that was left undecided in the bytes; `nil` where none was.
  func undecided() throws(StoreError) -> UndecidedMerge? {
    do throws(PlanProblems) {
      return try UndecidedMerge(
        Array(padded.dropLast(JSONCursor.padding)), file: location.name)
    } catch {
      throw .invalid(error)
    }
  }
}

private func openPlan(at location: PlanLocation) throws(StoreError) -> OpenFile {
  do throws(SystemError) {
    return try OpenFile(location.path, O_RDONLY | O_NONBLOCK)  // A pipe must not hold us up.
  } catch {
    switch error.code {
    case ENOENT, ENOTDIR: throw .missing(location.name)
    case ENXIO: throw .file(location.name, .notAFile)
    default: throw .file(location.name, .failed(.open, error))
    }
  }
}

/// Reads a file to its end; one that no plan could fill is refused before memory is asked for.
private func paddedBytes(
  of file: borrowing OpenFile, at location: PlanLocation
) throws(StoreError) -> [UInt8] {
  do throws(SystemError) {
    return try file.contents(padding: JSONCursor.padding, most: PlanFormat.mostBytes)
  } catch {
    let fault: FileFault =
      error.code == EFBIG ? .tooLarge(PlanFormat.mostBytes) : .failed(.read, error)
    throw .file(location.name, fault)
  }
}

private func writingObstacle(
  for file: borrowing OpenFile, at location: PlanLocation
) -> StoreError? {
  if let code = location.replacingFault ?? location.folderFault {
    return .file(location.name, .writeProtected(SystemError(code: code)))
  }
  if location.hasTooLongName {
    return .file(location.name, .failed(.lock, SystemError(code: ENAMETOOLONG)))
  }
  if flock(file.descriptor, LOCK_SH | LOCK_NB) == 0 {
    flock(file.descriptor, LOCK_UN)
  } else if errno != EWOULDBLOCK {
    return .file(location.name, .noLocks(SystemError(code: errno)))
  }
  return nil
}
