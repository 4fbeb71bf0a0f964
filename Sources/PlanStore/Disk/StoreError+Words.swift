import Glibc

extension StoreError: CustomStringConvertible {
  /// What went wrong and what to do, in English, safe to print on a terminal.
  public var description: String {
    switch self {
    case .missing(let path): "\(printable(path)): there is no such file; check the name"
    case .folder(let path): "\(printable(path)): this is a folder; name the file in it"
    case .notAFile(let path): "\(printable(path)): this is no file; name a plan's file"
    case .invalid(let problems): problems.description
    case .exists(let path):
      "\(printable(path)): the file is there already; choose another name, or remove it first"
    case .cannotCreate(let path, let error):
      "\(printable(path)): cannot be created: \(error); choose a folder that you may write"
    case .writeProtected(let path, let error):
      "\(printable(path)): may not be written: \(error); ask for the right to write, or copy it"
    case .locked(let path, let process):
      "\(printable(path)): \(process.map { "process \($0)" } ?? "another program") is writing it; "
        + "try again"
    case .noLocks(let path, let error):
      "\(printable(path)): its file system has no locks: \(error); copy the plan to another one"
    case .failed(let step, let path, let error):
      "\(printable(path)): \(step.words): \(error); \(error.remedy)"
    case .unknownSubjects(let codes):
      "the plan holds no \(codes.map(printable).joined(separator: ", ")) any more; load it again"
    case .unsound(let problems):
      "the plan would not be readable, so it was not written:\n\(problems)"
    }
  }
}

extension StoreError.Step {
  fileprivate var words: String {
    switch self {
    case .open: "cannot be opened"
    case .read: "cannot be read"
    case .lock: "cannot be locked"
    case .create: "cannot be written beside"
    case .write: "writing stopped, the file is as it was"
    case .sync: "the disk did not take it, the file is as it was"
    case .rename: "cannot be replaced, the file is as it was"
    case .link: "cannot be put in its place"
    case .syncFolder: "written, but the disk did not confirm it"
    }
  }
}

extension SystemError: CustomStringConvertible {
  public var description: String {
    switch code {
    case ENOSPC: "the disk is full"
    case EDQUOT: "the quota of the disk is used up"
    case EFBIG: "the file would be larger than allowed"
    case EROFS: "the file system is read-only"
    case EACCES, EPERM: "permission denied"
    case ENOENT: "no such file or folder"
    case ENOTDIR: "a part of the path is no folder"
    case EIO: "the device failed"
    case ENAMETOOLONG: "the name is too long"
    case ELOOP: "the links lead in a circle"
    default: String(cString: strerror(code))
    }
  }

  fileprivate var remedy: String {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: "make room and save again"
    case EACCES, EPERM, EROFS: "ask for the right to do so, and try again"
    default: "try again"
    }
  }
}
