import FileSystem
import Text

/// Files and folders that a word may name.
enum FileOffers {
  /// Returns whether only the shell knows which files a word names: `~`, variables and patterns are its own.
  static func areTheShells(_ typed: String, raw: String) -> Bool {
    typed.beginsWith("~") || raw.unicodeScalars.contains { "$`*?".unicodeScalars.contains($0) }
  }

  /// Returns the folders and files whose path begins with what is typed.
  ///
  /// - Parameters:
  ///   - typed: The beginning of a path.
  ///   - endings: The endings that names may have; any where there are none.
  /// - Returns: The paths, folders with a slash behind.
  static func all(_ typed: String, endings: [String]) -> [Offer] {
    let (folder, beginning) = typed.splitPath
    let names = Files.names(in: folder.isEmpty ? "." : folder).filter { name in
      // A name that is no UTF-8 is none that could be typed.
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
