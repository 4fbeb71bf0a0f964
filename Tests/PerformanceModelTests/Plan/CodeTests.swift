import PerformanceModel
import TestSupport
import Testing

@Suite("Code")
struct CodeTests {
  /// In the order in which a plan shows them.
  static let sorted = [
    "1", "1.1", "1.1#2", "1.1.1", "1.1.1#2", "1.1.1#10", "1.1.2", "1.1.10", "1.2", "1.2.1", "1.9",
    "1.10", "1.P1", "1.P2", "1.P2#2", "1.P10", "1.E1", "1.E2", "1.H1", "1.H2", "1.X1", "2", "2.9",
    "2.10", "10",
  ]

  static let wrong = [
    "", ".", "1.", ".1", "1..2", "a", "1.p4", "1.P", "1.PPP4", "1.4P", "1#", "#2", "1#a", "1#2#3",
    "1.-2", "1. 2", " 1", "1.²", "1.１", "1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17.18",
  ]

  @Test("codes sort by their numbers, an objective before what is below it", arguments: 1...7)
  func sorting(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let codes = try Self.sorted.shuffled(using: &generator).map { try #require(Code($0)) }
    #expect(codes.sorted().map(\.text) == Self.sorted)
  }

  @Test("of two codes one is less, or they are the same")
  func total() throws {
    let texts =
      Self.sorted + ["1.01", "1.1.01", "1.Y1", "1.99999999999999999999", "1.99999999999999999998"]
    let codes = try texts.map { try #require(Code($0)) }
    for left in codes {
      for right in codes {
        #expect([left < right, left == right, right < left].filter(\.self).count == 1)
      }
    }
  }

  @Test("texts that are not codes", arguments: wrong)
  func refused(text: String) { #expect(Code(text) == nil) }

  @Test("codes are made from numbers and letters")
  func making() {
    #expect(Code.area(1).text == "1")
    #expect(Code.area(1).child(2).text == "1.2")
    #expect(Code.area(1).child(4, letter: "P").text == "1.P4")
    #expect(Code.area(2).child(3).indicator(1).text == "2.3")
    #expect(Code.area(2).child(3).indicator(2).text == "2.3#2")
    #expect(("2.3#2" as Code).objective == "2.3")
    #expect(("2.3" as Code).objective == "2.3")
    #expect("\("2.3#2" as Code)" == "2.3#2")
  }
}
