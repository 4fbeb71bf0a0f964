import Faults
import Testing

@Suite("Files changed at random")
struct LoaderFuzzTests {
  @Test("they are refused, or are plans that come back the same", arguments: 1...3)
  func fuzz(seed: Int) throws {
    var fuzz = try LoaderFuzz(seed: seed)
    fuzz.run(200)
    #expect(fuzz.defects == [])
    #expect(fuzz.loaded > 0)
    #expect(fuzz.faults.count > 8)
  }
}
