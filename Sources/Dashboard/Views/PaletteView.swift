import Canvas
import PerformanceModel
import Wording

extension State {
  /// Draws the choice of themes; the one selected is in use already.
  func drawThemes(_ selection: Int, on screen: inout RenderedScreen) {
    let width = min(60, max(20, size.columns - 4))
    let sample = Status.allCases.map {
      // One piece, so that a name is not parted from its sign.
      Span(
        "\(symbols.sign(of: $0)) \(phrases.name(of: $0))".replacing(" ", with: Phrases.noBreakSpace)
          + "  ", Role($0))
    }
    var rows: [(line: [Span], choice: Int?)] = themeNames.enumerated().map { index, name in
      (line: themeLine(name, width: width - 2), choice: index)
    }
    if hasColours {
      rows += [([], nil)] + wrapped(sample, width: width - 2).map { ($0, nil) }
    } else {
      // First, since it tells why a choice shows no effect.
      let note = wrapped([Span(phrases.noColours, .warning)], width: width - 2)
      rows = note.map { ($0, nil) } + [([], nil)] + rows
    }
    drawChoices(
      phrases.themesTitle, rows, selection: selection, width: width, context: .themes, on: &screen)
  }

  /// What a theme is called, and the name that the command line and the configuration know it by.
  private func themeLine(_ name: String, width: Int) -> [Span] {
    guard let titles = themeTitles[name] else { return [Span(name)] }
    let title = phrases.say(titles.italian, titles.english)
    let column = themeTitles.values.map { phrases.say($0.italian, $0.english).cellWidth }.max() ?? 0
    guard title != name, column + 2 + name.cellWidth <= width else {
      return [Span(title.fitted(to: width, ellipsis: symbols.ellipsis))]
    }
    return [Span(title.rightPadded(to: column + 2)), Span(name, .dim)]
  }

  /// Draws the search for any command or objective.
  func drawPalette(_ palette: Palette, on screen: inout RenderedScreen) {
    let entries = entries(of: palette)
    let width = min(76, max(20, size.columns - 4))
    let height = max(1, min(size.rows - 5, 16))
    let selection = min(palette.selection, max(0, entries.count - 1))
    let top = max(0, selection - height + 1)
    let count = phrases.shown(entries.count, of: commandAndObjectiveCount)
    let (text, cursor) = palette.query.visible(width: width - count.cellWidth - 4)
    var lines = [
      [
        Span(": ", .hintKey), Span(text.rightPadded(to: width - count.cellWidth - 3)),
        Span(count, .dim),
      ], [],
    ]
    lines += entries.dropFirst(top).prefix(height).map { entry in
      let keys = entry.keys.isEmpty ? "" : "  \(entry.keys)"
      let words = entry.words.fitted(
        to: width - keys.cellWidth - 2, ellipsis: symbols.ellipsis)
      return [
        Span("  \(words.rightPadded(to: width - keys.cellWidth - 2))"), Span(keys, .hintKey),
      ]
    }
    if entries.isEmpty { lines.append([Span("  \(phrases.paletteEmpty)", .dim)]) }
    while lines.count < height + 2 { lines.append([]) }
    let inside = drawBox(
      DialogBox(title: phrases.paletteTitle, lines: lines, width: width), context: .palette,
      on: &screen
    ).inside
    screen.frame.cursor = Position(column: inside.column + 2 + cursor, row: inside.row)
    for offset in 0..<min(height, entries.count - top) {
      let region = Region(
        column: inside.column, row: inside.row + 2 + offset, columns: inside.columns, rows: 1)
      screen.offer(
        region, .choice(top + offset),
        isSelected: top + offset == selection && offset + 2 < inside.rows,
        sign: symbols.selection)
    }
  }

  private var commandAndObjectiveCount: Int { entries(of: Palette()).count }
}
