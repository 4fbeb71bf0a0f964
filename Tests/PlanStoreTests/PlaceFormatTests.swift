import PerformanceModel
import Testing

@testable import PlanStore

@Suite("Places in the plan's file")
struct PlaceFormatTests {
  private static let places: [(place: SourcePlace, json: String)] = [
    (.line(7), #""sourceLine":7"#),
    (.cell(sheet: "Area 1", row: 7, column: 6), #""sourcePlace":{"sheet":"Area 1","cell":"F7"}"#),
    (
      .page(3, table: 2, row: 4, column: 5),
      #""sourcePlace":{"page":3,"table":2,"row":4,"column":5}"#
    ),
    (.table(2, row: 4, column: 5), #""sourcePlace":{"table":2,"row":4,"column":5}"#),
  ]

  @Test("every place is written and read back, of an area, an objective and an indicator")
  func roundTrip() throws {
    for (place, json) in PlaceFormatTests.places {
      var plan = Plan.small
      plan.areas[0].place = place
      plan.objectives[0].place = place
      plan.objectives[0].indicators[0].source.place = place
      let bytes = PlanFormat.bytes(of: plan)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.split(separator: "\n").count { $0.contains(json) } == 3, "\(json)")
      #expect(try PlanFormat.read(bytes, file: "p.json").plan == plan)
    }
  }

  @Test(
    "a place that is none is refused with what is wrong",
    arguments: [
      (#"{"sheet":"A"}"#, "cell"),
      (#"{"sheet":"A","cell":"7F"}"#, "is not a cell"),
      (#"{"table":1,"row":2}"#, "column"),
      (#"{"table":0,"row":2,"column":1}"#, "is not between"),
      (#"{}"#, "table"),
    ])
  func wrong(json: String, fault: String) {
    let text = String(decoding: PlanFormat.bytes(of: .small), as: UTF8.self)
      .replacingFirst("\"sourceLine\":7", with: "\"sourcePlace\":\(json)")
    let complaints = complaints(text.utf8)
    #expect(complaints.contains { $0.contains(fault) }, "\(complaints)")
  }

  @Test("a line beside a place is refused, and unknown members of a place are kept")
  func others() throws {
    let text = String(decoding: PlanFormat.bytes(of: .small), as: UTF8.self)
    let place = #""sourcePlace":{"table":1,"row":2,"column":3,"angle":90}"#
    let both = text.replacingFirst("\"sourceLine\":7", with: "\"sourceLine\":7,\(place)")
    #expect(complaints(both.utf8).contains { $0.contains("sourceLine") })
    let alone = text.replacingFirst("\"sourceLine\":7", with: place)
    let plan = try PlanFormat.read(Array(alone.utf8), file: "p.json").plan
    #expect(String(decoding: PlanFormat.bytes(of: plan), as: UTF8.self).contains(place))
  }
}
