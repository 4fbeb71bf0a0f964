import PerformanceModel
import PlanImport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("The page on the reading of the sample plan")
struct DocumentationTests {
  private static let rows: [[String]] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Documentation/reading-of-the-sample-plan.md")
    let text = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("`") }.map {
      $0.split(separator: "|").map { $0.trimmingSpaces }
    }
  }()

  @Test("every row of its table is read as the page says")
  func table() throws {
    for row in DocumentationTests.rows {
      let code = try #require(Code(row[2].filter { $0 != "`" }))
      let indicator = try #require(SampleDocument.plan().indicator(code))
      #expect(Int(row[1]) == indicator.source.place?.line)
      let number = SampleDocument.result.rows.firstIndex { $0.line == indicator.source.place?.line }
      #expect(Int(row[0]) == number.map { $0 + 1 })
      #expect(row[3] == "″" || row[3] == indicator.source.text)
      #expect(row[5] == "\(indicator.target.measure), \(indicator.target.course)")
      #expect(row[6] == "\(indicator.reading)")
      let kind = row[8].split(separator: "`").first.map(String.init)
      #expect(kind == indicator.question.map { "\($0.kind)" } ?? "–")
    }
  }

  @Test("every reading that is not plainly written, or asks, is in its table")
  func completeness() throws {
    let codes = DocumentationTests.rows.map { $0[2].filter { $0 != "`" } }
    for indicator in try SampleDocument.plan().objectives.flatMap(\.indicators)
    where indicator.reading != .written || indicator.question != nil {
      #expect(codes.contains(indicator.code.text))
    }
  }
}
