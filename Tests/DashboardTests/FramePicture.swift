import Canvas

/// A screen as a picture (SVG), in the colours that a terminal would show.
struct FramePicture {
  let frame: Frame
  let theme: Theme
  /// The terminal's own colours.
  let paper: Paper

  /// The colours of a terminal where a program asks for none.
  struct Paper: Hashable, Sendable {
    let text: String
    let ground: String

    static let dark = Paper(text: "#d8d8d8", ground: "#101418")
    static let light = Paper(text: "#1c1c1c", ground: "#fbfaf6")
  }

  private static let cell = (width: 8.4, height: 18)

  /// The colour behind everything: that of the theme, or else the terminal's.
  private var ground: String {
    theme.appearance(of: CellStyle(.text), in: .many).background.map(hex) ?? paper.ground
  }

  /// The text of the picture.
  var svg: String {
    let width = Double(frame.size.columns) * Self.cell.width + 16
    let height = frame.size.rows * Self.cell.height + 16
    let rows = frame.rows.indices.map { row in runs(of: frame.rows[row]).map { text(of: $0, row) } }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(number(width)) \(height)" width="\(number(width))" height="\(height)" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">
      <rect width="100%" height="100%" rx="6" fill="\(ground)"/>
      \(rows.joined().filter { !$0.isEmpty }.joined(separator: "\n"))
      </svg>

      """
  }

  private struct Run {
    let column: Int
    let cells: ArraySlice<Cell>
  }

  /// The pieces of a row that look alike.
  private func runs(of cells: [Cell]) -> [Run] {
    var runs: [Run] = []
    var start = 0
    while start < cells.count {
      let style = cells[start].style
      let end = cells[start...].firstIndex { $0.style != style } ?? cells.count
      runs.append(Run(column: start, cells: cells[start..<end]))
      start = end
    }
    return runs
  }

  private func text(of run: Run, _ row: Int) -> String {
    guard let style = run.cells.first?.style else { return "" }
    let look = theme.appearance(of: style, in: .many)
    var colours = (
      text: look.foreground.map(hex) ?? paper.text, ground: look.background.map(hex)
    )
    if look.attributes.contains(.reverse) {
      colours = (text: colours.ground ?? paper.ground, ground: colours.text)
    }
    let x = 8 + Double(run.column) * Self.cell.width
    let y = 8 + row * Self.cell.height
    var parts: [String] = []
    if let ground = colours.ground, ground != self.ground {
      parts.append(
        "<rect x=\"\(number(x))\" y=\"\(y)\" width=\"\(number(Double(run.cells.count) * Self.cell.width))\" height=\"\(Self.cell.height)\" fill=\"\(ground)\"/>"
      )
    }
    var scalars = String.UnicodeScalarView()
    for cell in run.cells where !cell.isContinuation {
      scalars.append(cell.base)
      scalars.append(contentsOf: cell.marks)
    }
    let words = String(scalars)
    guard words.contains(where: { $0 != " " }) else { return parts.joined(separator: "\n") }
    var attributes = ""
    if look.attributes.contains(.bold) { attributes += " font-weight=\"bold\"" }
    if look.attributes.contains(.underline) { attributes += " text-decoration=\"underline\"" }
    parts.append(
      "<text x=\"\(number(x))\" y=\"\(y + 14)\" fill=\"\(colours.text)\" textLength=\"\(number(Double(run.cells.count) * Self.cell.width))\"\(attributes)>\(escaped(words))</text>"
    )
    return parts.joined(separator: "\n")
  }

  private func hex(_ colour: UInt8) -> String {
    let (red, green, blue) = Colour.components(of: colour)
    return "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// A number with one decimal, as coordinates are written.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
