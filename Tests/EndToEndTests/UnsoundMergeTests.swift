import PseudoTerminal
import Testing

@Suite("Merges whose outcome would be no plan")
struct UnsoundMergeTests {
  /// Changes of both sides, each valid by itself: a text and its replacement.
  struct Sides: CustomTestStringConvertible {
    let testDescription: String
    var base: [(String, String)] = []
    let ours: [(String, String)]
    let theirs: [(String, String)]
    /// The choices of a person to repair the file.
    let choices: [String]
  }

  private static let area = (#""areas":[\#n"#, #""areas":[\#n{"code":"9","name":"Vuota"}\#n,\#n"#)
  private static let objective =
    #"{"code":"9.1","area":"9","kind":"strategic","title":"Nuovo","weight":1}"#
  private static let indicator =
    #"{"code":"9.1","formula":"a / b","source":">= 76%","reading":"written","target":"#
    + #"{"comparator":">=","value":76,"unit":"percent","measure":"ratio","course":"level","#
    + #""rule":"valueOverTarget","from":"2017-01-01","to":"2017-12-31"},"weight":1}"#
  private static let measurement =
    #"{"id":"new","date":"2017-12-31","value":1,"author":"A","#
    + #""recordedAt":"2018-01-02T00:00:00.000Z""#
  private static func event(_ list: String, _ record: String) -> (String, String) {
    ("\"\(list)\":[\n", "\"\(list)\":[\n\(record)}\n,\n")
  }

  @Test(
    "leave both sides to a person, and nothing that cannot be opened",
    arguments: [
      Sides(
        testDescription: "an objective added to an area that was removed", base: [area],
        ours: [(area.1, area.0)],
        theirs: [
          (#""objectives":[\#n"#, #""objectives":[\#n"# + objective + "\n,\n"),
          (#""indicators":[\#n"#, #""indicators":[\#n"# + indicator + "\n,\n"),
        ], choices: []),
      Sides(
        testDescription: "a year that the term leaves",
        ours: [(#""programmingYear":2017"#, #""programmingYear":2019"#)],
        theirs: [(#""lastYear":2019"#, #""lastYear":2018"#)], choices: ["1a", "2a"]),
    ])
  func sides(_ sides: Sides) throws {
    let desk = try Desk()
    let base = try write(sides.base, try original(desk), as: "base", desk)
    _ = try write(sides.theirs, base, as: "theirs", desk)
    let ours = "\(desk.folder)/ours"
    for favour in [[], ["--ours"], ["--theirs"]] {
      _ = try write(sides.ours, base, as: "ours", desk)
      let merge = try merge(favour, desk)
      #expect(merge.ending == .exited(1), "\(merge.errors)")
      #expect(merge.errors.contains("i due lati insieme non sono un piano"), "\(merge.errors)")
      #expect(try desk.run("status", ours).errors.contains("cruscotto settle"))
    }
    let settled = try desk.run(["settle", ours] + sides.choices)
    #expect(settled.ending == .exited(0), "\(settled.errors)")
    #expect(try desk.run("validate", ours).ending == .exited(0))
  }

  @Test(
    "one name for two events is a question, and either answer makes a plan",
    arguments: [
      event("measurements", measurement + #","indicator":"2.1""#),
      (
        "\"retractions\":[\n",
        #""retractions":[\#n{"id":"new","indicator":"1.1","measurement":"0000000000000001","#
          + #""reason":"x","author":"A","recordedAt":"2018-01-02T00:00:00.000Z"}\#n"#
      ),
    ])
  func oneName(of other: (String, String)) throws {
    let desk = try Desk()
    let base = try write([], try original(desk), as: "base", desk)
    _ = try write([other], base, as: "theirs", desk)
    let own = Self.event("measurements", Self.measurement + #","indicator":"2.2""#)
    for (favour, ending) in [([], 1), (["--ours"], 0), (["--theirs"], 0)] {
      _ = try write([own], base, as: "ours", desk)
      let merge = try merge(favour, desk)
      #expect(merge.ending == .exited(Int32(ending)), "\(favour): \(merge.errors)")
      let ours = "\(desk.folder)/ours"
      if ending == 1 {
        #expect(try desk.run("settle", ours, "1b").ending == .exited(0))
      }
      #expect(try desk.run("validate", ours).ending == .exited(0), "\(favour)")
    }
  }

  @Test("a removed record with events is a question, on whichever side it was removed")
  func removed() throws {
    let desk = try Desk()
    let whole = try write([], try original(desk), as: "base", desk)
    let less = whole.replacing(/\n,\n[^\n]*"2\.2[#".][^\n]*/, with: "")
    let event = "\"value\":14,\"author\""
    #expect(whole.contains(event) && !less.contains(event))
    for (ours, theirs, keeping) in [(less, whole, "--theirs"), (whole, less, "--ours")] {
      _ = try write([], theirs, as: "theirs", desk)
      for favour in [[], ["--ours"], ["--theirs"]] {
        _ = try write([], ours, as: "ours", desk)
        let merge = try merge(favour, desk)
        #expect(merge.ending == .exited(favour.isEmpty ? 1 : 0), "\(merge.errors)")
        let path = "\(desk.folder)/ours"
        let text = String(decoding: Desk.bytes(of: path), as: UTF8.self)
        #expect(text.contains(event) == (favour.isEmpty || favour == [keeping]))
        #expect(merge.errors.contains("MANCA") == !(favour.isEmpty || favour == [keeping]))
        guard favour.isEmpty else { continue }
        #expect(merge.errors.contains("obiettivo 2.2, solo su un lato"), "\(merge.errors)")
        let choices = keeping == "--ours" ? ["1a", "2a"] : ["1b", "2b"]
        let settled = try desk.run(["settle", path] + choices)
        #expect(settled.ending == .exited(0), "\(settled.errors)")
        #expect(Desk.bytes(of: path) == Array(whole.utf8))
      }
    }
  }

  private func original(_ desk: Desk) throws -> String {
    String(decoding: Desk.bytes(of: try desk.copy()), as: UTF8.self)
  }

  private func write(
    _ changes: [(String, String)], _ text: String, as name: String, _ desk: Desk
  ) throws -> String {
    let changed = changes.reduce(text) { $0.replacing($1.0, with: $1.1, maxReplacements: 1) }
    #expect(changed != text || changes.isEmpty, "\(name): nothing was changed")
    try desk.write(Array(changed.utf8), to: "\(desk.folder)/\(name)")
    let valid = try desk.run("validate", "\(desk.folder)/\(name)")
    #expect(valid.ending == .exited(0), "\(name): \(valid.errors)")
    return changed
  }

  private func merge(_ favour: [String], _ desk: Desk) throws -> Outcome {
    try desk.run(
      ["merge-file", "base", "ours", "theirs"].enumerated().map { place, word in
        place == 0 ? word : "\(desk.folder)/\(word)"
      } + favour)
  }
}
