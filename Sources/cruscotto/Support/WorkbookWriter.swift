import Glibc
import Text
import Wording

/// Writes a workbook by running the program made for it.
struct WorkbookWriter {
  let phrases: Phrases

  private static let name = "cruscotto-xlsx"

  /// The paths where the writer may be: beside this program, or where an installation puts it.
  private static var places: [String] {
    let folder = Environment.executablePath.pathParts.dropLast()
    let installed = folder.dropLast() + ["libexec", "cruscotto"]
    return [Array(folder), Array(installed)].map { "/" + ($0 + [name]).joined(separator: "/") }
  }

  /// Writes a workbook to a path.
  ///
  /// - Parameters:
  ///   - lines: The lines for the writer.
  ///   - path: A path where no file is yet.
  ///   - shownName: The name that the reader knows the file by.
  /// - Throws: Why there is no file.
  func write(_ lines: String, to path: String, named shownName: String) throws(CommandFailure) {
    guard let writer = Self.places.first(where: { Files.canRun($0) }) else {
      throw CommandFailure(.ioError, "\(shownName): \(phrases.noWorkbookWriter(Self.places))")
    }
    let (status, complaint) = try run(writer, path, input: lines)
    guard status == 0 else {
      let reason = complaint.split(separator: "\n").first.map(String.init) ?? "\(status)"
      throw CommandFailure(.ioError, "\(shownName): \(phrases.workbookFailed(reason))")
    }
  }

  private func run(
    _ writer: String, _ path: String, input: String
  ) throws(CommandFailure) -> (status: Int32, complaint: String) {
    guard let toWriter = ChildProgram.makePipe(), let fromWriter = ChildProgram.makePipe() else {
      throw CommandFailure(.ioError, String(cString: strerror(errno)))
    }
    let child = ChildProgram.start(
      [writer, path], input: toWriter.exit, complaints: fromWriter.entry, variables: ["TMPDIR"])
    close(toWriter.exit)
    close(fromWriter.entry)
    // Errors here show in the exit status of the child.
    if child > 0 { _ = Files.writeAll(Array(input.utf8), to: toWriter.entry) }
    close(toWriter.entry)
    let complaint = Files.rest(of: fromWriter.exit)
    close(fromWriter.exit)
    guard child > 0 else { return (-1, String(cString: strerror(-child))) }
    return (ChildProgram.wait(for: child), String(decoding: complaint, as: UTF8.self))
  }
}
