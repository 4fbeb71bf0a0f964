import PerformanceModel
import PlanImport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Documents in the styles of many bodies, each beside what it must be read as (`NAME.read`);
/// `RECORD_DOCUMENTS=1` writes that anew.
@Suite("Documents, whoever wrote them")
struct DocumentsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Documents")

  static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return all.filter { !$0.hasSuffix(".read") }.sorted()
  }()

  @Test("every document is read as the file beside it says", arguments: names)
  func document(_ name: String) throws {
    let bytes = Array(try Data(contentsOf: DocumentsTests.folder.appending(path: name)))
    let options = ImportOptions(programmingYear: 2025, userLanguage: .italian)
    let result = DocumentReader(options: options).read(bytes, name: name)
    let read = result.description(year: 2025)
    let file = DocumentsTests.folder.appending(path: "\(name).read")
    if ProcessInfo.processInfo.environment["RECORD_DOCUMENTS"] != nil {
      try Data(read.utf8).write(to: file)
    }
    #expect(read == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  @Test("there are documents, each with what it is read as")
  func completeness() {
    #expect(DocumentsTests.names.count > 60)
  }
}

extension ImportResult {
  /// All that a person would look at: areas, objectives, indicators, what is said, and the lines.
  fileprivate func description(year: Int) -> String {
    let areas = plan.map { plan in
      plan.areas.map { area in
        "AREA \(area.name)\n"
          + plan.objectives.filter { $0.area == area.code }.map { $0.description(year: year) }
          .joined()
      }.joined()
    }
    let said = problems.map { problem in
      "said \(problem.line):\(problem.column ?? 0) \(problem.what(in: .english))\n"
    }
    let uses = LineUse.allCases.compactMap { use in lines[use].map { "\(use) \($0)" } }
    return "\(plan.map { "TITLE \($0.header.title)\n" } ?? "REFUSED\n")\(areas ?? "")"
      + said.joined() + "lines \(lineCount): \(uses.joined(separator: ", "))\n"
  }
}

extension Objective {
  fileprivate func description(year: Int) -> String {
    let parts = [
      title, weight == 1 ? nil : "weight \(weight.text(in: .english))", assignment.office,
      assignment.person, remark.map { "[\($0)]" },
    ]
    let asked = indicators.map { indicator in
      "    \(indicator.formula) | \(indicator.summary(year: year))"
        + (indicator.weight == 1 ? "" : " | weight \(indicator.weight.text(in: .english))") + "\n"
    }
    return "  \(parts.compactMap { $0 }.joined(separator: "; "))\n\(asked.joined())"
  }
}
