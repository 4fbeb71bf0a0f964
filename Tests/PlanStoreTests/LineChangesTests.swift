import Testing

@testable import PlanStore

@Suite("Changes of lines")
struct LineChangesTests {
  private func isRight(_ first: [String], _ second: [String]) -> Bool {
    let lines = [first, second].map { $0.map { ArraySlice($0.utf8) } }
    let changes = LineChanges(from: lines[0], to: lines[1])
    let kept = lines[0].indices.filter { !changes.removed.contains($0) }.map { lines[0][$0] }
    let also = lines[1].indices.filter { !changes.inserted.contains($0) }.map { lines[1][$0] }
    return kept == also && changes.removed.isSubset(of: lines[0].indices)
      && changes.inserted.isSubset(of: lines[1].indices)
  }

  @Test(
    "what is left of two texts is the same, whatever their order",
    arguments: [
      ("", ""), ("", "ab"), ("abc", "abc"), ("a,b,c", "a,x,c"), ("abc", "cab"), ("a,b", "b,a,,"),
      ("aabbcc", "abcabc"), ("abcd", "wxyz"), ("a,b,c,d", "b,x,y,a,d,,"),
    ])
  func examples(first: String, second: String) {
    #expect(isRight(first.map { "\($0)" }, second.map { "\($0)" }))
    #expect(isRight(second.map { "\($0)" }, first.map { "\($0)" }))
  }

  @Test("lines that only one text has take no search, however many they are")
  func many() {
    let (first, second) = ((0..<20_000).map { "a\($0)" }, (0..<20_000).map { "b\($0)" })
    #expect(isRight(first + ["same"], ["same"] + second))
  }
}
