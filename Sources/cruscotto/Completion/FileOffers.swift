import FileSystem
import Text

/// Files and folders that a word may name.
enum FileOffers {
  /// Returns whether only the shell can tell which files a word names, as of `~`, variables and
  /// patterns.
  static func areTheShells(_ typed: String, raw: String) -> Bool {
    typed.beginsWith("~") || raw.unicodeScalars.contains { "$`*?".unicodeScalars.contains($0) }
  }

  /// Returns the folders and files whose path begins with what is typed.
  ///
  /// - Parameters:
  ///   - typed: The beginning of a path.
  ///   - endings: The endings that names may have; empty for any.
  /// - Returns: The paths, folders with a slash behind.
  static func all(_ typed: String, endings: [String]) -> [Offer] {
    let (folder, beginning) = typed.splitPath
    let names = Files.names(in: folder.isEmpty ? "." : folder).filter { name in
      // A name that is not UTF-8 cannot be typed.
      name.beginsWith(beginning) && (!name.beginsWith(".") || beginning.beginsWith("."))
        && name.fileNameBytes.elementsEqual(name.utf8)
    }
    return names.sorted().compactMap { name in
      switch Files.kind(of: folder + name) {
      case .folder: Offer(word: folder + name + "/")
      case .file, .stream:
        endings.isEmpty || endings.contains(name.fileEnding ?? "")
          ? Offer(word: folder + name) : nil
      case .missing: nil
      }
    }
  }
}
