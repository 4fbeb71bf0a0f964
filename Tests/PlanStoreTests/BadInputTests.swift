import PerformanceModel
import Testing

@testable import PlanStore

/// A change to the small plan's file, and the exact words that it provokes.
struct BadInput: CustomTestStringConvertible, Sendable {
  let name: String
  /// The text of the plan to replace, once, and its replacement.
  let old: String
  let new: String
  let complaints: [String]

  var testDescription: String { name }

  init(_ name: String, _ old: String, _ new: String, _ complaints: String...) {
    self.name = name
    self.old = old
    self.new = new
    self.complaints = complaints
  }
}

@Suite("Bad input")
struct BadInputTests {
  private static let small: String = {
    var plan = Plan.small
    plan.apply(.measured(.of("1.1"), .sample("a1", .ratio(152, 200), at: 1)))
    plan.apply(.measured(.of("1.1"), .sample("a2", .value(77), at: 2, replaces: "a1")))
    plan.apply(
      .retracted(
        .of("1.1"),
        Retraction(
          id: "b1", measurement: "a1", reason: "errore", author: "Rossi", recordedAt: .at(3))))
    plan.apply(.decided(.of("1.1"), .sample("c1", .weight(2), at: 4)))
    return plan.lines.joined(separator: "\n")
  }()

  @Test("the sample is valid")
  func sound() { #expect(complaints(Self.small.utf8) == []) }

  @Test(
    "every problem is told with its place, its member and what to do", arguments: [BadInput].all)
  func words(input: BadInput) {
    let text = Self.small.replacingFirst(input.old, with: input.new)
    #expect(text != Self.small)
    #expect(complaints(text.utf8) == input.complaints)
  }

  @Test("what is not a plan's file says so")
  func otherFiles() {
    #expect(
      complaints([]) == [
        "p.json:1:1: the file is empty; cruscotto restore restores a backup"
      ]
    )
    #expect(complaints(" \n".utf8) == complaints([]))
    #expect(
      complaints("hello".utf8) == [
        "p.json:1:1: 'h' is found where a value is expected; "
          + "fix the text, or restore a backup with cruscotto restore"
      ])
    let other = [
      "p.json:1:1: this JSON file is not a cruscotto plan; "
        + "give a plan file, or create one with cruscotto import"
    ]
    for text in ["{}", "[1]", "12", #"{"format":"x","version":1}"#, #"{"format":1}"#] {
      #expect(complaints(text.utf8) == other)
    }
    #expect(
      complaints(Array("{\"a\":\"è".utf8) + [0xC3, 0x28]) == [
        "p.json:1:8: a: the byte 0xC3 is not UTF-8 text; save the file as UTF-8"
      ])
  }

  @Test("all problems are told in one run, in the order of the file")
  func all() {
    let text = Self.small.replacingFirst("\"title\":\"Piano\"", with: "\"title\":1")
      .replacingFirst("152", with: "true").replacingFirst("\"errore\"", with: "[]")
    #expect(
      complaints(text.utf8).map { $0.prefix(30) } == [
        "p.json:4:9: title: a number is", "p.json:23:62: measurements[0].",
        "p.json:28:58: retractions[0].r",
      ])
  }

  @Test("beyond a number of problems the rest are only counted")
  func countless() {
    let records = Array(repeating: "{}", count: 3000).joined(separator: ",")
    let text = Self.small.replacingFirst(
      "\"retractions\":[", with: "\"x\":0,\"decisions\":[\(records)],\"y\":[")
    let lines = complaints(text.utf8)
    #expect(lines.count == 1001)
    #expect(lines.last?.hasPrefix("and ") == true)
  }

  @Test("a file that lost its end is refused, wherever it breaks off")
  func truncation() {
    let bytes = Array(Self.small.utf8)
    for count in 0..<(bytes.count - 1) {
      let result = Result { try PlanFormat.read(Array(bytes[..<count]), file: "p.json") }
      guard case .failure = result else {
        Issue.record("\(count) bytes were taken for a plan")
        return
      }
    }
  }

  @Test("a flipped bit is refused or leaves a file that can be saved", arguments: 0..<8)
  func flippedBits(bit: Int) throws {
    var bytes = PlanFormat.bytes(of: .full)
    for place in stride(from: bit, to: bytes.count, by: 16) {
      bytes[place] ^= 1 << UInt8(bit)
      if let plan = try? PlanFormat.read(bytes, file: "p.json").plan {
        let again = try PlanFormat.read(PlanFormat.bytes(of: plan), file: "p.json").plan
        let isSame = again == plan
        #expect(isSame)
      }
      bytes[place] ^= 1 << UInt8(bit)
    }
  }

  @Test("JSON that is too deep is refused and not followed")
  func depth() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(
      complaints(#"{"format":"cruscotto-plan","version":1,"x":\#(deep)"#.utf8) == [
        "p.json:1:108: x\(String(repeating: "[0]", count: 63)): "
          + "more than 64 lists and objects are nested; "
          + "fix the text, or restore a backup with cruscotto restore"
      ])
  }
}

extension [BadInput] {
  fileprivate static var all: [BadInput] {
    let mend = "fix the text, or restore a backup with cruscotto restore"
    return [
      BadInput(
        "no version's number", "\"version\":2", "\"version\":0",
        "p.json:3:11: version: '0' is not a version of the format; write a number from 1 to 2"),
      BadInput(
        "newer version with something new", "\"version\":2,", "\"version\":3,\"language\":\"de\",",
        "p.json:3:11: version: the file has version '3' of the format, and this program knows 2; "
          + "open it with a newer cruscotto"),
      BadInput(
        "no version", "\"version\":2,", "",
        "p.json:1:1: the version of the format is missing; add \"version\": 2"),
      BadInput(
        "missing member", "\"name\":\"Competitività\"", "\"x\":1",
        "p.json:12:1: areas[0]: the member 'name' is missing; add it"),
      BadInput(
        "duplicate member", "\"title\":\"Piano\",", "\"title\":\"Piano\",\"title\":\"B\",",
        "p.json:4:17: title: the member 'title' appears twice; remove one of the two"),
      BadInput(
        "value is a text", "\"value\":77", "\"value\":\"77\"",
        "p.json:25:58: measurements[1].value: a text is found where a number is expected; write a number"
      ),
      BadInput(
        "number too long", "\"value\":77", "\"value\":1234567890123456789012345678901",
        "p.json:25:58: measurements[1].value: "
          + "the number '1234567890123456789012345678901' is too long; use at most 30 digits"),
      BadInput(
        "power too large", "\"value\":77", "\"value\":1e99",
        "p.json:25:58: measurements[1].value: the number '1e99' is too long; use at most 30 digits"),
      BadInput(
        "needless 0", "\"value\":77", "\"value\":077",
        "p.json:25:58: measurements[1].value: a number begins with a needless 0; \(mend)"),
      BadInput(
        "Infinity", "\"value\":77", "\"value\":Infinity",
        "p.json:25:58: measurements[1].value: 'I' is found where a value is expected; \(mend)"),
      BadInput(
        "denominator 0", "\"denominator\":200", "\"denominator\":0",
        "p.json:23:80: measurements[0].denominator: the denominator is 0; "
          + "write the whole that the numerator is a part of"),
      BadInput(
        "no denominator", "\"denominator\":200,", "",
        "p.json:23:1: measurements[0]: the member 'denominator' is missing; add it"),
      BadInput(
        "no figure", "\"value\":77,", "",
        "p.json:25:1: measurements[1]: the measurement has no value; "
          + "add value, numerator and denominator, or done"),
      BadInput(
        "two figures", "\"value\":77,", "\"value\":77,\"done\":true,",
        "p.json:25:1: measurements[1]: the member 'done' is not allowed beside another value; "
          + "remove it"),
      BadInput(
        "bad day", "2017-06-30", "2017-06-31",
        "p.json:23:37: measurements[0].date: '2017-06-31' is not a date; write it as 2017-12-31"),
      BadInput(
        "bad moment", "00:00:00.001Z", "00:00:00.001+01:00",
        "p.json:23:114: measurements[0].recordedAt: '2018-01-01T00:00:00.001+01:00' is not a timestamp; "
          + "write it as 2017-12-31T09:30:00.125Z"),
      BadInput(
        "bad code", "\"code\":\"1.1\"", "\"code\":\"1.\"",
        "p.json:15:9: objectives[0].code: '1.' is not a code; write it as 1.2.3, 1.P4 or 2.3#2",
        "p.json:18:9: indicators[0].code: there is no objective '1.1'; "
          + "name an objective of this file",
        "p.json:20:9: indicators[1].code: there is no objective '1.1'; "
          + "name an objective of this file",
        "p.json:31:20: decisions[0].about: there is no objective '1.1'; "
          + "name an objective of this file"),
      BadInput(
        "bad id", "\"id\":\"b1\"", "\"id\":\"b 1\"",
        "p.json:28:7: retractions[0].id: 'b 1' cannot be an id; "
          + "use 1 to 64 letters, digits, '-', '_' and '.'"),
      BadInput(
        "duplicate id", "\"id\":\"b1\"", "\"id\":\"a2\"",
        "p.json:28:7: retractions[0].id: an event 'a2' is already on line 25; "
          + "remove one of the two, or give it an id of its own"),
      BadInput(
        "duplicate code", "\"code\":\"1.1#2\"", "\"code\":\"1.1\"",
        "p.json:20:9: indicators[1].code: an indicator '1.1' is already on line 18; "
          + "give it a code of its own"),
      BadInput(
        "no such area", "\"area\":\"1\"", "\"area\":\"2\"",
        "p.json:15:22: objectives[0].area: there is no area '2'; name an area of this file"),
      BadInput(
        "no such parent", "\"area\":\"1\",", "\"area\":\"1\",\"parent\":\"1.9\",",
        "p.json:15:35: objectives[0].parent: there is no objective '1.9'; "
          + "name an objective of this file"),
      BadInput(
        "no such indicator", "\"a1\",\"indicator\":\"1.1\"", "\"a1\",\"indicator\":\"7.7\"",
        "p.json:23:24: measurements[0].indicator: there is no indicator '7.7'; "
          + "name an indicator of this file"),
      BadInput(
        "no such measurement", "\"measurement\":\"a1\"", "\"measurement\":\"zz\"",
        "p.json:28:44: retractions[0].measurement: there is no measurement 'zz'; "
          + "name a measurement of this file"),
      BadInput(
        "replaces nothing", "\"replaces\":\"a1\"", "\"replaces\":\"zz\"",
        "p.json:25:129: measurements[1].replaces: there is no measurement 'zz'; "
          + "name a measurement of this file"),
      BadInput(
        "replaces itself", "\"replaces\":\"a1\"", "\"replaces\":\"a2\"",
        "p.json:25:129: measurements[1].replaces: the measurement 'a2' replaces itself; "
          + "remove 'replaces' from one of them"),
      BadInput(
        "measurement of another indicator", "\"id\":\"b1\",\"indicator\":\"1.1\"",
        "\"id\":\"b1\",\"indicator\":\"1.1#2\"",
        "p.json:28:46: retractions[0].measurement: the measurement 'a1' is another indicator's; "
          + "name a measurement of the same indicator"),
      BadInput(
        "decision without subject", "\"about\":\"1.1\",", "",
        "p.json:31:1: decisions[0]: a decision about weight must be about an objective; "
          + "name the objective in 'about'"),
      BadInput(
        "weight below 0", "\"title\":\"Visitare le imprese\",\"weight\":1",
        "\"title\":\"Visitare le imprese\",\"weight\":-1",
        "p.json:15:84: objectives[0].weight: -1 is not between 0 and 1000000; "
          + "write a number from 0 to 1000000"),
      BadInput(
        "unknown word", "\"unit\":\"percent\"", "\"unit\":\"per cent\"",
        "p.json:18:149: indicators[0].target.unit: the word 'per cent' is not allowed here; "
          + "write one of percent, days, euro, points, counted, none"),
      BadInput(
        "years turned round", "\"lastYear\":2019", "\"lastYear\":2016",
        "p.json:7:12: lastYear: the end is before the start; swap the two"),
      BadInput(
        "year outside", "\"programmingYear\":2017", "\"programmingYear\":2020",
        "p.json:8:19: programmingYear: the year 2020 is not one of 2017 to 2019; "
          + "write one of the years of the plan"),
      BadInput(
        "half a character", "\"Piano\"", "\"\\ud800x\"",
        "p.json:4:10: title: '\\ud800' is half of a character; \(mend)"),
      BadInput(
        "bad escape", "\"Piano\"", "\"\\x\"",
        "p.json:4:10: title: '\\x' is not a JSON escape; \(mend)"),
      BadInput(
        "raw control character", "\"Piano\"", "\"Pia\u{1B}no\"",
        "p.json:4:13: title: a text holds the control character 0x1B; \(mend)"),
      BadInput(
        "missing comma", "}\n,\n{\"id\":\"a2\"", "}\n{\"id\":\"a2\"",
        "p.json:24:1: measurements: '{' is found where ',' or ']' is expected; \(mend)"),
      BadInput(
        "text behind the end", "]\n}\n", "]\n}\n}",
        "p.json:34:1: '}' is found where the end of the file is expected; \(mend)"),
      BadInput(
        "undecided merge", "{\"id\":\"a1\"", "<<<<<<< HEAD\n{\"id\":\"a1\"",
        "p.json:23:1: measurements[0]: git left a merge undecided here; "
          + "cruscotto settle shows both sides and lets you choose"),
      BadInput(
        "dangerous text in a message", "2017-06-30", "2017\u{202E}\\u001b[31m",
        "p.json:23:37: measurements[0].date: '2017\\u{202E}\\u{1B}[31m' is not a date; "
          + "write it as 2017-12-31"),
      BadInput(
        "entry that fits no measure", "\"value\":77", "\"done\":true",
        "p.json:25:1: measurements[1]: the entry does not fit the measure 'ratio'; "
          + "check the value"),
    ]
  }
}
