import Testing

@Suite("The version")
struct VersionTests {
  @Test("--version names the release that the changelogs name, and where it comes from")
  func release() throws {
    let words = try Desk().run("--version").output
    let parts = try #require(words.wholeMatch(of: /cruscotto ([0-9.]+) \((.+)\)\n/))
    let (release, origin) = (String(parts.1), String(parts.2))
    #expect(try firstLine(of: "CHANGELOG.md", after: "## ").hasPrefix(release))
    #expect(try firstLine(of: "debian/changelog", after: "cruscotto (").hasPrefix("\(release))"))
    #expect(
      origin == "unknown"
        || origin.wholeMatch(of: /[0-9a-f]{7,40}\+?, \d{4}-\d\d-\d\d/) != nil)
  }

  /// Returns the text after some words on the first line that begins with them.
  private func firstLine(of file: String, after start: String) throws -> String {
    let text = String(decoding: Desk.bytes(of: "\(Desk.sampleFolder)/../\(file)"), as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix(start) }
    return String(try #require(line).dropFirst(start.count))
  }
}
