import PerformanceModel
import PlanImport
import Testing

@Suite("Encodings and line ends")
struct EncodingTests {
  private static let text = String(decoding: SampleDocument.bytes, as: UTF8.self)

  private func expectSamplePlan(
    _ bytes: [UInt8], _ encoding: TextEncoding, location: SourceLocation = #_sourceLocation
  ) {
    let result = DocumentReader().read(bytes, name: SampleDocument.name)
    #expect(result.encoding == encoding, sourceLocation: location)
    #expect(result.plan == SampleDocument.result.plan, sourceLocation: location)
  }

  @Test("UTF-8 with a byte order mark")
  func byteOrderMark() {
    expectSamplePlan([0xEF, 0xBB, 0xBF] + SampleDocument.bytes, .utf8)
  }

  @Test("line ends of Windows and of old Macs", arguments: ["\r\n", "\r"])
  func lineEnds(end: String) {
    let lines = EncodingTests.text.split(separator: "\n", omittingEmptySubsequences: false)
    expectSamplePlan(Array(lines.joined(separator: end).utf8), .utf8)
  }

  @Test("UTF-16 with its mark", arguments: [true, false])
  func utf16(isLittleEndian: Bool) {
    let units = [0xFEFF] + Array(EncodingTests.text.utf16)
    let bytes = units.flatMap { unit in
      isLittleEndian
        ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    expectSamplePlan(bytes, .utf16)
  }

  @Test("Windows-1252, which has no sign for at least")
  func windows1252() throws {
    let text =
      "PIANO 2024\nObiettivo;Formula;Target\nQualità «à la carte» – più di tutto;Importo €;10 €\n"
    let bytes = text.unicodeScalars.map { scalar -> UInt8 in
      switch scalar {
      case "€": 0x80
      case "–": 0x96
      default: UInt8(scalar.value)
      }
    }
    let result = DocumentReader().read(bytes, name: "piano.csv")
    #expect(result.encoding == .windows1252)
    let objective = try #require(result.plan?.objectives.first)
    #expect(objective.title == "Qualità «à la carte» – più di tutto")
    #expect(objective.indicators[0].target.criterionText == ">= 10 euro")
  }

  @Test("the sample as CSV with quoted fields", arguments: [";", ","])
  func quotedFields(separator: String) {
    let lines = EncodingTests.text.split(separator: "\n", omittingEmptySubsequences: false)
    let quoted = lines.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count > 1 else { return String(line) }
      return cells.map {
        "\""
          + $0.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\""
      }.joined(separator: separator)
    }
    expectSamplePlan(Array(quoted.joined(separator: "\n").utf8), .utf8)
  }

  @Test("the sample as tab-separated text from a spreadsheet, with fields quoted as a whole")
  func quotedTabs() {
    let lines = EncodingTests.text.split(separator: "\n", omittingEmptySubsequences: false)
    let quoted = lines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
        guard cell.contains("\"") else { return String(cell) }
        let doubled = cell.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"")
        return "\"\(doubled)\""
      }.joined(separator: "\t")
    }
    expectSamplePlan(Array(quoted.joined(separator: "\n").utf8), .utf8)
  }

  @Test("a few broken bytes in UTF-8 do not spoil the rest, and are said")
  func brokenBytes() throws {
    var bytes = SampleDocument.bytes
    let place = try #require(bytes.firstIndex(of: 0xC3))
    bytes.remove(at: place)
    let result = DocumentReader().read(bytes, name: SampleDocument.name)
    #expect(result.encoding == .utf8)
    #expect(result.readCount == 92)
    #expect(result.problems.map(\.kind) == [.brokenCharacters(count: 1)])
    #expect(result.problems.map(\.line) == [10])
    #expect(result.rows[1].title == SampleDocument.result.rows[1].title)
  }
}
