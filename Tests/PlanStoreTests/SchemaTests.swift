import FileSystem
import Glibc
import PerformanceModel
import Testing
import Wording

@testable import PlanStore

/// Compares the JSON schema of the documentation with the records that the program reads and writes.
@Suite("Schema")
struct SchemaTests {
  /// A sort of record without its type.
  struct Record: Sendable {
    let name: String
    let members: [(name: String, json: String)]
    let required: [String]

    init(_ schema: Schema) {
      name = schema.name
      members = schema.members.map { ($0.name, $0.kind.json) }
      required = schema.members.filter { $0.presence == .required }.map(\.name)
    }
  }

  static let records = [
    Record(FileHeader.schema), Record(Thresholds.schema), Record(Area.schema),
    Record(Objective.schema), Record(Indicator.schema), Record(PlaceForm.schema),
    Record(QuestionForm.schema), Record(RatioLabels.schema), Record(TargetForm.schema),
    Record(Baseline.schema), Record(TermTargetForm.schema), Record(MeasurementForm.schema),
    Record(RetractionForm.schema), Record(DecisionForm.schema),
  ]

  private static let document: RecordMembers? = {
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    let file = try? OpenFile("\(root)/Documentation/plan.schema.json", O_RDONLY)
    let bytes = try? file?.contents(padding: 0)
    return bytes.flatMap { RecordMembers(String(decoding: $0, as: UTF8.self)) }
  }()

  private func described(_ record: Record) throws -> RecordMembers {
    let document = try #require(Self.document)
    if record.name == "plan" { return document }
    return try #require(document.inner("$defs")?.inner(record.name))
  }

  @Test("the JSON schema has the members of every record, in their order", arguments: records)
  func members(record: Record) throws {
    let described = try described(record)
    let properties = try #require(described.inner("properties"))
    #expect(properties.names == record.members.map(\.name))
    for member in record.members {
      let property = properties.inner(member.name)
      let expected = try #require(RecordMembers("{\(member.json)}"))
      for name in expected.names {
        #expect(property?[name] == expected[name], "\(record.name).\(member.name)")
      }
    }
  }

  @Test("every name is short enough to be compared where it stands", arguments: records)
  func short(record: Record) {
    #expect(record.members.allSatisfy { $0.name.utf8.count < JSONCursor.padding })
    #expect(record.members.count <= UInt64.bitWidth)
  }

  @Test("the JSON schema has the words for units")
  func units() throws {
    let units = Self.document?.inner("$defs")?.inner("unit")
    #expect(units?["enum"].map { "\"enum\":\($0)" } == WordKind<UnitName>.words)
  }

  @Test("the JSON schema requires what every record has", arguments: records)
  func required(record: Record) throws {
    let names = record.required.map { "\"\($0)\"" }.joined(separator: ",")
    #expect(try described(record)["required"] ?? "[]" == "[\(names)]")
  }

  @Test("every member has a name in words, other than the file's", arguments: records)
  func words(record: Record) {
    for member in record.members {
      let name = Phrases(.italian).name(ofMember: member.name)
      #expect(!name.isEmpty && (name != member.name || Self.sameInItalian.contains(name)))
    }
  }

  /// Names of the file that are Italian words as well.
  private static let sameInItalian: Set = ["area", "formula", "target"]

  @Test("a record that is read and written again stays the same to the byte")
  func events() throws {
    for event in PlanEvent.samples {
      let bytes = EventCodec.encode(event)
      #expect(try EventCodec.decode(bytes, as: EventCodec.Kind(event)) == event)
      #expect(Plan.full.lines.contains(String(decoding: bytes, as: UTF8.self)))
    }
  }

  @Test(
    "what is no record of an event is refused with its place",
    arguments: [
      ("", "e:1:1: the file is empty; cruscotto restore restores a backup"),
      ("[]", "e:1:1: a list is found where an object is expected; write an object"),
      (
        #"{"id":"a","indicator":"1.1","date":"2017-06-30","author":"R","recordedAt":"2018-01-01T00:00:00.000Z"}"#,
        "e:1:1: the measurement has no value; add value, numerator and denominator, or done"
      ),
    ])
  func noEvent(text: String, words: String) {
    let error = #expect(throws: PlanProblems.self) {
      try EventCodec.decode(Array(text.utf8), as: .measurements, file: "e")
    }
    #expect(error?.description == words)
  }

  @Test("the words behind a record are refused")
  func behind() {
    let bytes = EventCodec.encode(.measured(.of("1.1"), .sample("a")))
    #expect(throws: PlanProblems.self) {
      try EventCodec.decode(bytes + bytes, as: .measurements)
    }
    #expect(throws: PlanProblems.self) { try EventCodec.decode(bytes, as: .decisions) }
  }
}

extension RecordMembers {
  /// Returns the members of an object in the object.
  fileprivate func inner(_ name: String) -> RecordMembers? {
    self[name].flatMap { RecordMembers($0) }
  }
}
