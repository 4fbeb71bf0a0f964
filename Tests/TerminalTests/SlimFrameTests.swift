import Testing

@testable import Terminal

@Suite("Bytes of a frame")
struct SlimFrameTests {
  @Test(
    "what changes nothing is left out, and nothing else",
    arguments: [
      ("a\u{1B}(B\u{1B}[mb", "a\u{1B}[mb"),
      ("\u{1B}[39m\u{1B}(B\u{1B}[mb", "\u{1B}[mb"),
      ("\u{1B}[39m\u{1B}[0;1mb", "\u{1B}[0;1mb"),
      ("\u{1B}[39m\u{1B}[0mb", "\u{1B}[0mb"),
      ("\u{1B}[39mb\u{1B}[m", "\u{1B}[39mb\u{1B}[m"),
      ("\u{1B}[39m\u{1B}[1mb", "\u{1B}[39m\u{1B}[1mb"),
      ("\u{1B}[39;49m\u{1B}[mb", "\u{1B}[39;49m\u{1B}[mb"),
      ("plain [39m (B", "plain [39m (B"),
      ("\u{1B}", "\u{1B}"),
      ("", ""),
    ])
  func slimming(frame: String, expected: String) {
    #expect(String(decoding: SlimFrame.bytes(of: Array(frame.utf8)), as: UTF8.self) == expected)
  }
}
