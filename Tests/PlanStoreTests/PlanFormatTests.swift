import PerformanceModel
import Testing

@testable import PlanStore

@Suite("Plan format")
struct PlanFormatTests {
  @Test("every member of every record comes back")
  func roundTrip() throws {
    let bytes = PlanFormat.bytes(of: .full)
    let read = try PlanFormat.read(bytes, file: "p.json")
    #expect(read.plan.lines == Plan.full.lines)
    let isSame = read.plan == Plan.full
    #expect(isSame)
    #expect(read.warnings == [])
    #expect(PlanFormat.bytes(of: read.plan) == bytes)
  }

  @Test("the canonical layout is one record a line, commas on lines of their own")
  func layout() {
    var plan = Plan.small
    plan.apply(.measured(.of("1.1"), .sample("a2", .ratio(152, 200), at: 5)))
    plan.apply(.measured(.of("1.1"), .sample("a1", .value(.of("75.50")))))
    #expect(
      plan.lines == [
        #"{"#,
        #""format":"cruscotto-plan","#,
        #""version":2,"#,
        #""title":"Piano","#,
        #""organisation":"Camera","#,
        #""firstYear":2017,"#,
        #""lastYear":2019,"#,
        #""programmingYear":2017,"#,
        #""language":"it","#,
        #""thresholds":{"nearly":90,"partial":70},"#,
        #""areas":["#,
        #"{"code":"1","name":"Competitività"}"#,
        #"],"#,
        #""objectives":["#,
        #"{"code":"1.1","area":"1","kind":"strategic","title":"Visitare le imprese","weight":1,"sourceLine":7}"#,
        #"],"#,
        #""indicators":["#,
        #"{"code":"1.1","formula":"visite / imprese * 100","source":">= 76%","sourceLine":7,"reading":"written","target":{"comparator":">=","value":76,"unit":"percent","measure":"ratio","course":"level","rule":"valueOverTarget","from":"2017-01-01","to":"2017-12-31"},"weight":1}"#,
        #","#,
        #"{"code":"1.1#2","formula":"SI/NO","source":"entro il 31.10.2017","reading":"written","target":{"comparator":"done","unit":"none","measure":"milestone","course":"cumulative","rule":"done","from":"2017-01-01","to":"2017-12-31","dueDate":"2017-10-31"},"weight":1}"#,
        #"],"#,
        #""measurements":["#,
        #"{"id":"a1","indicator":"1.1","date":"2017-06-30","value":75.5,"author":"Rossi","recordedAt":"2018-01-01T00:00:00.000Z"}"#,
        #","#,
        #"{"id":"a2","indicator":"1.1","date":"2017-06-30","numerator":152,"denominator":200,"author":"Rossi","recordedAt":"2018-01-01T00:00:00.005Z"}"#,
        #"],"#,
        #""retractions":["#,
        #"],"#,
        #""decisions":["#,
        #"]"#,
        #"}"#,
        "",
      ])
  }

  @Test("adding an event adds lines and changes none", arguments: PlanEvent.samples.indices)
  func addingChangesNothingElse(place: Int) {
    let before = Plan.full.lines
    var now = Plan.full
    now.apply(PlanEvent.samples[place].again)
    let difference = now.lines.difference(from: before)
    #expect(difference.removals.isEmpty)
    #expect((1...2).contains(difference.insertions.count))
  }

  @Test("text is written as it is, apart from what is dangerous on a screen")
  func escapes() throws {
    var plan = Plan.small
    plan.header.title =
      "\"\\/\u{8}\u{C}\n\r\t\u{1B}[31m\u{7F}\u{9B}è😀\u{200F}\u{202E}\u{2066}\u{2028}\u{FEFF}"
    let written =
      #""title":"\"\\/\b\f\n\r\t\u001b[31m\u007f\u009bè😀\u200f\u202e\u2066\u2028\ufeff","#
    #expect(plan.lines[3] == written)
    #expect(try read(plan.lines.joined(separator: "\n")) == plan)
  }

  @Test("dangerous characters of unknown members are escaped too")
  func escapesUnknown() throws {
    let text = Plan.small.lines.joined(separator: "\n")
    let plan = try read(
      text.replacingFirst(
        "\"version\":2,", with: "\"version\":2,\"x\": [ \"\u{202E} \\\" è\" , 1.0 ],"))
    #expect(plan.unknownMembers == [UnknownMember(name: "x", json: "[\"\u{202E} \\\" è\",1.0]")])
    #expect(plan.lines.contains(#""x":["\u202e \" è",1.0],"#))
  }

  @Test(
    "figures are kept to the last digit",
    arguments: [
      "0.1", "123456789012345678901234567890", "-0.000000000000000000000000000001",
      "100000000000000000000", "9007199254740993",
    ])
  func figures(text: String) throws {
    var plan = Plan.small
    plan.apply(.measured(.of("1.1"), .sample("a", .value(.of(text)))))
    #expect(plan.lines.contains { $0.contains("\"value\":\(text),") })
    #expect(try read(plan.lines.joined()) == plan)
  }

  @Test(
    "any spelling of a number is read exactly",
    arguments: [("1e2", "100"), ("1.50", "1.5"), ("-0", "0"), ("12E-1", "1.2"), ("0.5e+1", "5")])
  func spellings(spelling: String, canonical: String) throws {
    var plan = Plan.small
    plan.apply(.measured(.of("1.1"), .sample("a", .value(77))))
    let text = plan.lines.joined(separator: "\n").replacingFirst(
      "\"value\":77", with: "\"value\":\(spelling)")
    #expect(try read(text).indicator(.of("1.1"))?.measurements[0].entry == .value(.of(canonical)))
  }

  @Test("any layout of valid JSON is read, whatever the order of its members")
  func layouts() throws {
    let canonical = String(decoding: PlanFormat.bytes(of: .full), as: UTF8.self)
    let body = canonical.dropFirst(2).dropLast(3)
    let lists = ["areas", "objectives", "indicators", "measurements", "retractions", "decisions"]
    let starts = lists.map { body.firstRange(of: "\"\($0)\":[")!.lowerBound } + [body.endIndex]
    let parts = zip(starts, starts.dropFirst()).map { part in
      var text = body[part.0..<part.1]
      while text.last == "\n" || text.last == "," { text.removeLast() }
      return String(text)
    }
    let header = body[..<starts[0]].split(separator: "\n").map { String($0.dropLast()) }
    let turned =
      "\u{FEFF}{" + (parts.reversed() + header.reversed()).joined(separator: " ,\r\n\t") + "}"
    #expect(try read(turned.spaced).lines == Plan.full.lines)
  }

  @Test("a member that is null counts as absent")
  func null() throws {
    let text = Plan.small.lines.joined().replacingFirst(
      "\"name\"", with: "\"shortName\":null,\"name\"")
    #expect(try read(text) == Plan.small)
  }

  @Test("names with escapes are known all the same")
  func escapedName() throws {
    let text = Plan.small.lines.joined().replacingFirst("\"title\"", with: #""ti\u0074le""#)
    #expect(try read(text) == Plan.small)
  }
}

extension PlanEvent {
  /// The same event once more, under another name and later.
  fileprivate var again: PlanEvent {
    let id = "z" + id
    switch self {
    case .measured(let code, let old):
      return .measured(
        code,
        Measurement(id: id, date: old.date, entry: old.entry, author: "N", recordedAt: .at(99)))
    case .retracted(let code, let old):
      return .retracted(
        code,
        Retraction(
          id: id, measurement: old.measurement, reason: "r", author: "N", recordedAt: .at(0)))
    case .decided(let code, let old):
      return .decided(code, Decision(id: id, ruling: old.ruling, author: "N", recordedAt: .at(0)))
    }
  }
}

extension String {
  /// The text with blanks around its signs, outside of texts.
  fileprivate var spaced: String {
    var result = ""
    var isInside = false
    var isEscaped = false
    for character in self {
      if character == "\"" && !isEscaped { isInside.toggle() }
      isEscaped = character == "\\" && !isEscaped
      result += !isInside && "{}[],:".contains(character) ? " \(character)\n\t" : String(character)
    }
    return result
  }

  func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return replacingCharacters(in: range, with: other)
  }

  private func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
