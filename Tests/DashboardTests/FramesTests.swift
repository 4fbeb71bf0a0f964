import Canvas
import Glibc
import PerformanceModel
import TestSupport
import Testing
import Themes

@testable import Dashboard

/// Whole screens, kept as files that a person can read; `RECORD_FRAMES=1` writes them again.
@Suite("Frames")
struct FramesTests {
  static let sizes = [(200, 50), (120, 40), (80, 24), (40, 10)]
  static let scenes: [Scene] = [
    Scene("overview"), Scene("overview-midyear", asOf: "2017-06-30"),
    Scene("browse", .down, .right, .down, .down),
    Scene("browse-midyear", .down, .right, .down, .down, asOf: "2017-10-31"),
    Scene("detail", .down, .right, .down, .down, .enter),
    Scene("entry", .right, .down, .down, .character("e"), .character("1")),
    Scene("act-entry", typing: ":1.P6 \re"),
    Scene("cause", .right, .down, .down, typing: "e152\t200\r"),
    Scene("quick-entry", .right, .down, .down, typing: "152/200"),
    Scene("measurements", .right, .down, .down, .character("v"), .down),
    Scene("retract", .right, .down, .down, .character("v"), .character("x")),
    Scene("assign", .right, .down, .down, typing: "aint"),
    Scene("date", typing: "d30/6/"), Scene("offices", typing: "@"),
    Scene("mine", .character("@"), .down, .down, .down, .enter),
    Scene("filters", .right, .character("f"), .character(" "), .down, .character(" ")),
    Scene("sorted", typing: "pooo"),
    Scene("review", typing: ":4.1 \rc"),
    Scene("explain", .character("s")), Scene("explain-objective", typing: ":2.2 \rs"),
    Scene("help", .right, .character("?")),
    Scene("search", typing: "/fie"), Scene("no-match", typing: "/qq"),
    Scene("filtered", .down, .down, .right, typing: "f \r"),
    Scene("worklist", .character("w")), Scene("palette", typing: ":2"),
    Scene(
      "themes", .character("t"),
      after: .themesNamed(
        Dictionary(
          uniqueKeysWithValues: ShippedTheme.allCases.map { ($0.rawValue, $0.theme.title) }))),
    Scene("negative", .right, .down, .down, typing: "e-5\t190\r"),
    Scene("quick-doubt", .right, .down, .down, typing: "170\r"),
    Scene("refused", .right, .down, .down, typing: "e1.70.0\t0\r"),
    Scene("new-office", .right, .down, .down, typing: "aaltri\r"),
    Scene("history", .character("H"), .down),
    Scene("information", .character("i")),
    Scene("conflicts", .character("D"), on: Sample.contested),
    Scene("empty", on: Sample.empty), Scene("fresh", on: Sample.fresh),
    Scene("fresh-detail", .right, .right, on: Sample.fresh),
    Scene("long-texts", .right, on: Sample.longTexts),
    Scene("long-detail", .right, .right, on: Sample.longTexts),
    Scene("save-failed", after: .saveFailed(reason: "disco pieno")),
    Scene("unreadable", after: .fileIs(.unreadable(reason: "piano.json:3: manca una virgola"))),
    Scene("missing", after: .fileIs(.missing)),
    Scene("moved", after: .fileIs(.nameMoved(shown: "/piani/2017.json"))),
    Scene("english", language: .english),
    Scene("english-detail", .down, .right, .down, .down, .enter, language: .english),
    Scene("ascii", isUnicode: false),
    Scene("ascii-detail", .down, .right, .down, .down, .enter, isUnicode: false),
  ]

  struct Scene: CustomTestStringConvertible, Sendable {
    let name: String
    let keys: [Key]
    let message: Message?
    let plan: Plan
    let asOf: Day
    let language: Language
    let isUnicode: Bool

    init(
      _ name: String, _ keys: Key..., typing text: String = "", after message: Message? = nil,
      on plan: Plan = Sample.illustrated, asOf: String? = nil, language: Language = .italian,
      isUnicode: Bool = true
    ) {
      self.name = name
      self.keys =
        keys
        + text.map { character in
          switch character {
          case "\r": .enter
          case "\t": .tab
          default: .character(character)
          }
        }
      self.message = message
      self.plan = plan
      self.asOf = asOf.flatMap { Day(iso: $0) } ?? Sample.day
      self.language = language
      self.isUnicode = isUnicode
    }

    var testDescription: String { name }

    func drawn(columns: Int, rows: Int) -> State {
      var state = State.opened(
        on: plan, columns: columns, rows: rows, asOf: asOf, language: language,
        isUnicode: isUnicode)
      state.press(keys)
      if let message { _ = state.update(message, at: Sample.moment) }
      return state
    }
  }

  @Test("a scene looks as it was accepted", arguments: scenes, sizes)
  func scene(scene: Scene, size: (Int, Int)) throws {
    let state = scene.drawn(columns: size.0, rows: size.1)
    let themes =
      scene.name == "overview" || scene.name == "browse" ? ["dark", "monochrome"] : ["dark"]
    for theme in themes {
      let name = "\(scene.name).\(size.0)x\(size.1).\(theme).screen"
      let drawn = text(of: state.view, in: try #require(ShippedTheme(rawValue: theme)).theme)
      let path = "\(TestFile.project)/Tests/DashboardTests/Frames/\(name)"
      if getenv("RECORD_FRAMES") != nil { TestFile.write(Array(drawn.utf8), to: path) }
      let kept = TestFile.text(of: path)
      #expect(drawn == kept, "\(name) differs from the kept screen; see make frames")
    }
  }

  /// The screen as text, then every run of cells that does not look like plain text.
  private func text(of frame: Frame, in theme: Theme) -> String {
    var text = frame.lines.joined(separator: "\n") + "\n---\n"
    for (row, cells) in frame.rows.enumerated() {
      var start = 0
      while start < cells.count {
        let style = cells[start].style
        let end = cells[start...].firstIndex { $0.style != style } ?? cells.count
        let isVisible = cells[start..<end].contains { $0.base != " " } || style.isSelected
        let look = describe(theme.appearance(of: style, in: .many))
        if isVisible, !look.isEmpty { text += "\(row):\(start)-\(end - 1) \(look)\n" }
        start = end
      }
    }
    return text
  }

  private func describe(_ look: ResolvedStyle) -> String {
    var words: [String] = []
    if let foreground = look.foreground { words.append("on text \(foreground)") }
    if let background = look.background { words.append("on ground \(background)") }
    if look.attributes.contains(.bold) { words.append("bold") }
    if look.attributes.contains(.dim) { words.append("dim") }
    if look.attributes.contains(.underline) { words.append("underlined") }
    if look.attributes.contains(.reverse) { words.append("reversed") }
    return words.joined(separator: ", ")
  }
}
