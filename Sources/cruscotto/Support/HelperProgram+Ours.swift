import Helpers
import Text

// The helper programs of this one. What they are told and say stands at the head of their sources.
extension HelperProgram {
  /// Writes a workbook from lines, and says nothing.
  static var workbookWriter: HelperProgram {
    HelperProgram(
      "cruscotto-xlsx", at: places(of: "cruscotto-xlsx"),
      environment: Environment.settings("TMPDIR"), limits: HelperLimits(output: 0, memory: 8 << 30))
  }

  /// Where a helper may lie: beside this program, or where an installation puts it.
  private static func places(of name: String) -> [String] {
    let folder = Environment.executablePath.pathParts.dropLast()
    let installed = folder.dropLast() + ["libexec", "cruscotto"]
    return [Array(folder), Array(installed)].map { "/" + ($0 + [name]).joined(separator: "/") }
  }
}
