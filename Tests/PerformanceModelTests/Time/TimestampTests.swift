import PerformanceModel
import Testing

@Suite("Timestamp")
struct TimestampTests {
  @Test(
    "moments come back",
    arguments: [
      ("1970-01-01T00:00:00.000Z", 0), ("1970-01-01T00:00:00.001Z", 1),
      ("1969-12-31T23:59:59.999Z", -1), ("1969-12-31T00:00:00.000Z", -86_400_000),
      ("2017-12-31T09:30:00.125Z", 1_514_712_600_125),
      ("2020-02-29T23:59:59.000Z", 1_583_020_799_000),
    ])
  func roundTrip(text: String, milliseconds: Int) {
    #expect(Timestamp(milliseconds: milliseconds).iso == text)
    #expect(Timestamp(iso: text)?.milliseconds == milliseconds)
    #expect(Timestamp(milliseconds: milliseconds).day.iso == text.prefix(10))
  }

  @Test("thousandths may be left out")
  func withoutThousandths() {
    #expect(Timestamp(iso: "2017-12-31T09:30:00Z") == "2017-12-31T09:30:00.000Z")
  }

  @Test(
    "what is no moment",
    arguments: [
      "", "Z", "T", "2017-12-31", "2017-12-31T09:30:00", "2017-12-31T09:30Z",
      "2017-12-31T24:00:00Z", "2017-12-31T09:60:00Z", "2017-12-31T09:30:60Z",
      "2017-12-31T9:30:00Z", "2017-12-31T09:30:00.1Z", "2017-12-31T09:30:00.1234Z",
      "2017-12-31T09:30:00.Z", "2017-12-31T09:30:00.125.1Z", "2017-02-29T09:30:00Z",
      "2017-12-31T09:30:00+01:00", "2017-12-31 09:30:00Z", "2017-12-31T-9:30:00Z",
    ])
  func wrong(text: String) { #expect(Timestamp(iso: text) == nil) }

  @Test("an earlier moment is less")
  func order() {
    let moment: Timestamp = "2017-12-31T09:30:00Z"
    #expect(moment < "2017-12-31T09:30:00.001Z")
    #expect(!(moment < moment))
  }
}
