import PerformanceModel
import PlanImport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("The page on how documents are read")
struct DocumentPageTests {
  /// A document of the page with what the line behind it says.
  struct Example: CustomTestStringConvertible {
    let heading: String
    let document: String
    let outcome: String

    var testDescription: String { heading }
  }

  private static let page: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Documentation/reading-of-documents.md")
    return (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }()

  static let examples: [Example] = {
    var examples: [Example] = []
    var heading = ""
    var document: [String] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```" {
        if !isInside { document = [] }
        isInside.toggle()
      } else if isInside {
        document.append(String(line))
      } else if line.hasPrefix("### ") {
        heading = String(line.dropFirst(4))
      } else if line.hasPrefix("→ ") {
        examples.append(
          Example(
            heading: heading, document: document.joined(separator: "\n") + "\n",
            outcome: String(line.dropFirst(2))))
      }
    }
    return examples
  }()

  @Test("every example is read as the page says", arguments: examples)
  func example(_ example: Example) {
    let options = ImportOptions(programmingYear: 2025)
    let result = DocumentReader(options: options).read(Array(example.document.utf8), name: "x")
    let kinds = result.problems.map { String("\($0.kind)".prefix { $0 != "(" }) }
    let said = kinds.isEmpty ? "" : "; \(kinds.joined(separator: " "))"
    let outcome =
      result.plan.map { plan in
        "objectives \(plan.objectives.count), areas \(plan.areas.count), "
          + "left out \(result.reportedCount)"
      } ?? "refused"
    #expect(outcome + said == example.outcome)
  }

  @Test("the page has examples, and names every use of a line")
  func completeness() {
    #expect(DocumentPageTests.examples.count > 12)
    #expect(DocumentPageTests.page.split(separator: "\n").count { $0.hasPrefix("| ") } >= 14)
  }
}
