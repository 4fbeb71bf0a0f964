import FileSystem
import PlanStore

/// The calls that git makes, by the lines of its configuration.
enum GitWords {
  /// Returns the words with `--` before the names that git puts behind those of its configuration: a file
  /// may be called like an option.
  static func separated(_ words: [String]) -> [String] {
    guard let place = placeOfNames(in: words) else { return words }
    return words[..<place] + ["--"] + words[place...]
  }

  /// Returns how a command ends that failed before it could do anything.
  ///
  /// Git takes a merge that ends with a status below 128 as done, with conflicts left in the file.
  static func status(_ status: Int32) -> Int32 {
    let isMerge = CommandLine.arguments.dropFirst().first == MergeFile.configuration.commandName
    return isMerge ? ExitStatus.notMerged.rawValue : status
  }

  private static func placeOfNames(in words: [String]) -> Int? {
    switch words.first {
    case Difference.configuration.commandName where words.dropFirst().first == "--git":
      isOfDifference(words.dropFirst(2)) ? 2 : nil
    case MergeFile.configuration.commandName
    where words.count > 4 && MergeTarget.isOfGit(words[words.count - 3]):
      words.count - 4
    case _: nil
    }
  }

  /// Returns whether git asks for a difference with these words: a name, then for each side a file, the
  /// name of its contents and its mode, and two words more where it was renamed; or a name alone.
  private static func isOfDifference(_ words: ArraySlice<String>) -> Bool {
    let words = Array(words)
    switch words.count {
    case 1: return FileStatus.ofLink(words[0]) != nil
    case 7, 9: return [words[3], words[6]].allSatisfy { $0 == "." || isMode($0) }
    case _: return false
    }
  }

  private static func isMode(_ word: String) -> Bool {
    word.utf8.count == 6 && word.utf8.allSatisfy { (0x30...0x37).contains($0) }
  }
}
