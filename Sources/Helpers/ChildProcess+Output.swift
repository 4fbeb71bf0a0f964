import FileSystem
import Glibc

extension ChildProcess {
  /// Runs a program that is not ours to its end.
  ///
  /// - Parameters:
  ///   - words: Its name, looked for in `PATH`, and its arguments.
  ///   - environment: Its variables, as `NAME=value`.
  /// - Returns: How it ended, and what it wrote to standard output.
  /// - Throws: Why the system does not start it.
  package static func output(
    of words: [String], environment: [String]
  ) throws(SystemError) -> (ending: Ending, bytes: [UInt8]) {
    var pipe = try Pipe()
    let streams = Streams(output: pipe.entry)
    let child = try ChildProcess(words, streams, environment: environment, isApart: false)
    pipe.closeEntry()
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let exit = pipe.exit
    while case let count = Glibc.read(exit, &buffer, buffer.count), count != 0 {
      if count > 0 { bytes += buffer[..<count] } else if errno != EINTR { break }
    }
    return (child.wait(), bytes)
  }
}
