import Canvas
import Dashboard
import PerformanceModel
import Wording

/// The signs of all statuses as a theme paints them, on a terminal that has colours.
struct ThemePreview {
  let theme: Theme
  let isUnicode: Bool
  let depth: ColourDepth

  /// The number of colours that the environment gives the terminal.
  static var depth: ColourDepth {
    guard Console.isTerminal, Environment.variable("NO_COLOR") == nil,
      let type = Environment.variable("TERM"), type != "dumb"
    else { return .none }
    return type.contains("256") || Environment.variable("COLORTERM") != nil ? .many : .eight
  }

  var text: String {
    Status.allCases.map { status in
      let appearance = theme.appearance(of: CellStyle(Role(status)), in: depth)
      return "\u{1B}[\(codes(of: appearance).joined(separator: ";"))m"
        + "\(status.sign(isUnicode: isUnicode))\u{1B}[0m"
    }.joined(separator: " ")
  }

  private func codes(of appearance: ResolvedStyle) -> [String] {
    let attributes: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.underline, "4"), (.reverse, "7"),
    ]
    let emphasis = attributes.filter { appearance.attributes.contains($0.0) }.map(\.1)
    let foreground = appearance.foreground.map { depth == .many ? "38;5;\($0)" : "\(30 + $0)" }
    let background = appearance.background.map { depth == .many ? "48;5;\($0)" : "\(40 + $0)" }
    return ["0"] + emphasis + [foreground, background].compactMap { $0 }
  }
}
