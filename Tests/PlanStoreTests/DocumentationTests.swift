import FileSystem
import Glibc
import PerformanceModel
import TestSupport
import Testing

@testable import PlanStore

@Suite("Documentation")
struct DocumentationTests {
  private static let root = TestFile.project
  private static let schema = "\(root)/Documentation/plan.schema.json"

  private func text(_ path: String) throws -> String {
    let file = try OpenFile(path, O_RDONLY)
    return String(decoding: try file.contents(padding: 0), as: UTF8.self)
  }

  /// The example of the page, as a file.
  private func example() throws -> String {
    let page = try text("\(Self.root)/Documentation/file-format.md")
    let start = try #require(page.firstRange(of: "```json\n")).upperBound
    let end = try #require(page[start...].firstRange(of: "```\n")).lowerBound
    return String(page[start..<end])
  }

  @Test("the example is a plan in canonical form")
  func exampleLoads() throws {
    let example = try example()
    #expect(complaints(example.utf8) == [])
    #expect(String(decoding: PlanFormat.bytes(of: try read(example)), as: UTF8.self) == example)
  }

  @Test("every member and every word of the format is described, and in the schema")
  func complete() throws {
    let page = try text("\(Self.root)/Documentation/file-format.md")
    let schema = try text(Self.schema)
    for name in Self.memberNames + Self.words {
      #expect(page.contains("`\(name)`") || page.contains("`\"\(name)\"`"), "\(name)")
      #expect(schema.contains("\"\(name)\""), "\(name)")
    }
    for kind in Question.Kind.allCases { #expect(schema.contains("\"\(kind.rawValue)\"")) }
  }

  @Test("files fit the schema", .enabled(if: hasValidator))
  func schemaFits() throws {
    let folder = Scratch()
    folder.write(.full, as: "full.json")
    folder.write(Array(try example().utf8), as: "example.json")
    let samples = ["", ".dimostrazione"].map {
      "\(Self.root)/SampleData/piano_performance_2017-2019\($0).json"
    }
    let files = [folder.file("full.json"), folder.file("example.json")] + samples
    #expect(Child("python3", ["-c", Self.validator, Self.schema] + files).end() == [])
  }

  @Test("what the schema can see is refused by it too", .enabled(if: hasValidator))
  func schemaRefuses() throws {
    let folder = Scratch()
    let changes = [
      (#""value":76.5,"#, ""), (#""value":76.5"#, #""value":"76.5""#), ("200", "0"),
      ("\"version\":2", "\"version\":3"), (#""author":"Bianchi","#, ""), (#""about":"1.1.2","#, ""),
      ("percent", "per cent"), (#""id":"9"#, #""id":"9 "#), (#""value":80,"unit""#, #""unit""#),
    ]
    for (place, change) in changes.enumerated() {
      let text = try example().replacingFirst(change.0, with: change.1)
      folder.write(Array(text.utf8), as: "\(place).json")
    }
    let files = changes.indices.map { folder.file("\($0).json") }
    #expect(Child("python3", ["-c", Self.validator, Self.schema] + files).end() == files)
  }

  /// Prints the names of the files that do not fit a schema.
  private static let validator = """
    import json, sys, jsonschema
    validator = jsonschema.Draft202012Validator(json.load(open(sys.argv[1])))
    for name in sys.argv[2:]:
        if not validator.is_valid(json.load(open(name))): print(name)
    """

  private static let hasValidator =
    Child("python3", ["-c", "import jsonschema; print('yes')"]).end() == ["yes"]

  private static let memberNames = SchemaTests.records.flatMap(\.members).map(\.name)

  private static let words: [String] =
    names(ObjectiveKind.self) + names(Reading.self) + names(Measure.self) + names(Accumulation.self)
    + names(AchievementRule.self) + names(UnitName.self) + names(RulingName.self)
    + names(Comparator.self) + names(Language.self)

  private static func names<Name: CaseIterable & RawRepresentable<String>>(
    _ type: Name.Type
  ) -> [String] {
    type.allCases.map(\.rawValue)
  }
}
