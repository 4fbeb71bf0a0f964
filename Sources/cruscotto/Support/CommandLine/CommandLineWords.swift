import FileSystem
import Glibc

/// The words that the program was called with.
enum CommandLineWords {
  /// The options that name a file, which need not be there.
  private static let optionsOfFiles = ["-o", "--output", "--from", "--template"]

  /// Returns the words behind the program's name.
  ///
  /// The name of a file may have any bytes; anything else must be text.
  static func all() throws(CommandFailure) -> [String] {
    let words = CommandLine.unsafeArgv
    var all: [String] = []
    for place in 1..<max(1, Int(CommandLine.argc)) {
      guard let word = words[place] else { break }
      let name = String(fileName: word)
      guard String(validatingCString: word) == name || isFile(name, after: all.last) else {
        throw CommandFailure(.usage, "\(String(cString: word)): \(Manual.phrases.notFileNorText)")
      }
      all.append(name)
    }
    return all
  }

  private static func isFile(_ name: String, after option: String?) -> Bool {
    option.map(optionsOfFiles.contains) == true || FileStatus.ofLink(name) != nil
  }
}
