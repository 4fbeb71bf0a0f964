import Canvas
import Glibc
import PerformanceModel
import Testing
import Themes

@testable import Dashboard

/// Whole screens, kept as files that a person can read; `RECORD_FRAMES=1` writes them anew.
@Suite("Frames")
struct FramesTests {
  static let sizes = [(120, 40), (80, 24), (40, 10)]
  static let scenes: [Scene] = [
    Scene("overview"), Scene("browse", .down, .right, .down, .down),
    Scene("detail", .down, .right, .down, .down, .enter),
    Scene("entry", .right, .down, .down, .character("e"), .character("1")),
    Scene(
      "review", .character(":"), .character("4"), .character("."), .character("1"), .character(" "),
      .enter, .character("c")),
    Scene("explain", .character("s")), Scene("help", .right, .character("?")),
    Scene("search", .character("/"), .character("f"), .character("i"), .character("e")),
    Scene("no-match", .character("/"), .character("q"), .character("q")),
    Scene("worklist", .character("w")), Scene("palette", .character(":"), .character("2")),
    Scene("themes", .character("t")), Scene("history", .character("H")),
    Scene("information", .character("i")),
    Scene("empty", on: Sample.empty), Scene("fresh", on: Sample.fresh),
    Scene("english", language: .english), Scene("ascii", isUnicode: false),
  ]

  struct Scene: CustomTestStringConvertible, Sendable {
    let name: String
    let keys: [Key]
    let plan: Plan
    let language: Language
    let isUnicode: Bool

    init(
      _ name: String, _ keys: Key..., on plan: Plan = Sample.illustrated,
      language: Language = .italian, isUnicode: Bool = true
    ) {
      self.name = name
      self.keys = keys
      self.plan = plan
      self.language = language
      self.isUnicode = isUnicode
    }

    var testDescription: String { name }
  }

  @Test("a scene looks as it was accepted", arguments: scenes, sizes)
  func scene(scene: Scene, size: (Int, Int)) throws {
    var state = State.opened(
      on: scene.plan, columns: size.0, rows: size.1, language: scene.language,
      isUnicode: scene.isUnicode)
    state.press(scene.keys)
    let themes =
      scene.name == "overview" || scene.name == "browse" ? ["dark", "monochrome"] : ["dark"]
    for theme in themes {
      let name = "\(scene.name).\(size.0)x\(size.1).\(theme).screen"
      let drawn = text(of: state.view, in: try #require(ShippedTheme(rawValue: theme)).theme)
      let path = "\(Sample.sourceFolder)/Frames/\(name)"
      if getenv("RECORD_FRAMES") != nil { write(drawn, to: path) }
      let kept = String(decoding: Sample.bytes(of: path), as: UTF8.self)
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

  private func describe(_ look: Appearance) -> String {
    var words: [String] = []
    if let foreground = look.foreground { words.append("on text \(foreground)") }
    if let background = look.background { words.append("on ground \(background)") }
    if look.attributes.contains(.bold) { words.append("bold") }
    if look.attributes.contains(.dim) { words.append("dim") }
    if look.attributes.contains(.underline) { words.append("underlined") }
    if look.attributes.contains(.reverse) { words.append("reversed") }
    return words.joined(separator: ", ")
  }

  private func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
