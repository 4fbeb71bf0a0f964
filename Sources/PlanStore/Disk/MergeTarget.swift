import FileSystem
import Glibc
import PerformanceModel

/// The right to write the outcome of a merge over one of its sides.
public struct MergeTarget {
  private let location: PlanLocation
  private let isInUse: Bool

  /// Does something with a side of a merge while no other program may write it.
  ///
  /// A file that git made for its merge alone, as it does in the folder of the work tree, is nobody
  /// else's: no lock is taken and no backup kept.
  ///
  /// - Parameters:
  ///   - path: The side.
  ///   - patience: How many milliseconds to wait for another writer.
  ///   - merge: Reads the sides, and writes the outcome.
  /// - Throws: What it throws, or why there is no right to write.
  public static func hold(
    _ path: String, patience: Int = 3000, _ merge: (MergeTarget) throws -> Void
  ) throws {
    let location = try PlanLocation(path)
    let target = MergeTarget(location: location, isInUse: !isOfGit(location.path))
    guard target.isInUse else { return try merge(target) }
    let outcome = try PlanLock.holding(location, patience: patience) {
      Result { try merge(target) }
    }
    try outcome.get()
  }

  /// Puts the outcome of a merge in the place of the file, if it can be read back.
  ///
  /// - Parameter plan: The outcome.
  /// - Returns: What became of the file as it was.
  /// - Throws: Why nothing was written.
  public func write(_ plan: Plan) throws(StoreError) -> KeptBackup {
    try put(location.soundBytes(of: plan))
  }

  /// Puts the text of an undecided merge in the place of the file, if both its sides can be read.
  ///
  /// - Parameter text: The text.
  /// - Returns: What became of the file as it was.
  /// - Throws: Why nothing was written.
  public func write(undecided text: [UInt8]) throws(StoreError) -> KeptBackup {
    do throws(PlanProblems) {
      guard try UndecidedMerge(text, file: location.name) != nil else {
        throw PlanProblems(list: [], omitted: 0)
      }
    } catch {
      throw .unsound(error)
    }
    return try put(text)
  }

  private func put(_ bytes: [UInt8]) throws(StoreError) -> KeptBackup {
    if let code = location.replacingFault {
      throw .file(location.name, .writeProtected(SystemError(code: code)))
    }
    return try PlanReplacement(location: location, bytes: bytes)
      .replace(because: isInUse ? .saved : nil)
  }
}

extension MergeTarget {
  /// Git made the file for a merge: it is called `.merge_file_` and six letters or digits.
  public static func isOfGit(_ path: String) -> Bool {
    let name = FileLocation(itself: path).fileName.utf8
    let beginning = ".merge_file_".utf8
    return name.starts(with: beginning) && name.count == beginning.count + 6
      && name.dropFirst(beginning.count).allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
      }
  }
}
