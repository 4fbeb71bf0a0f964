import Helpers
import Text
import Wording

/// Writes a workbook by running the program made for it.
struct WorkbookWriter {
  let phrases: Phrases

  /// Longer than any workbook takes; whoever does not want to wait so long asks the program to end.
  private static let patience = Duration.seconds(600)

  /// Writes a workbook to a path.
  ///
  /// - Parameters:
  ///   - lines: The lines for the writer.
  ///   - path: A path where no file is yet.
  ///   - shownName: The name that the reader knows the file by.
  /// - Throws: Why there is no file.
  func write(
    _ lines: [TabbedLine], to path: String, named shownName: String
  ) throws(CommandFailure) {
    do throws(HelperFailure) {
      let cancellation = try? Cancellation(signals: HeldSignals.numbers)
      var writer = try HelperProgram.workbookWriter.start([path], cancellation: cancellation)
      writer.send(lines)
      _ = try writer.finish(by: .now + Self.patience)
    } catch {
      throw CommandFailure(
        .ioError, at: shownName, phrases.workbookFailed(phrases.words(of: error)))
    }
  }
}
