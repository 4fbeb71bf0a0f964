import Canvas
import PerformanceModel
import Wording

extension KeyContext { static let palette = KeyContext("palette", .text) }

extension Opening { static let palette = Opening("showPalette") { _ in PaletteDialog() } }

/// The search for any command or objective by name.
struct PaletteDialog: ChoiceDialog, Hashable {
  typealias View = PaletteView
  static let context = KeyContext.palette

  var query = TextEditor()
  var selection = 0

  /// A destination of the palette.
  enum Entry: Hashable, Sendable {
    case command(Command)
    case objective(Code)
  }

  func count(in state: State) -> Int { entries(in: state).count }

  /// Returns the entries for the text typed, the best first.
  func entries(in state: State) -> [(entry: Entry, words: String, keys: String)] {
    PaletteView(state: state, dialog: self).entries(for: query.text)
  }

  func type(_ key: Key, in state: inout State) -> Bool {
    var query = query
    guard query.handle(key) else { return false }
    state.dialog = PaletteDialog(query: query)
    return true
  }

  func click(_ index: Int, in state: inout State, at moment: Moment) -> [Effect] {
    select(index, in: &state)
    return state.perform(.answer(.confirm), at: moment)
  }

  func confirm(in state: inout State, at moment: Moment) -> [Effect] {
    state.dialog = nil
    let entries = entries(in: state)
    guard entries.indices.contains(selection) else {
      state.dialog = self
      return []
    }
    switch entries[selection].entry {
    case .command(let command): return state.perform(command, at: moment)
    case .objective(let code):
      state.navigation.push(.detail(code))
      return []
    }
  }
}

struct PaletteView: DialogView {
  let state: State
  let dialog: PaletteDialog

  /// Returns the entries for a query, the best first.
  func entries(for query: String) -> [(entry: PaletteDialog.Entry, words: String, keys: String)] {
    let commands = commandEntries
    let objectives = plan.objectives.map { objective in
      (
        entry: PaletteDialog.Entry.objective(objective.code),
        words: "\(objective.code) \(objective.title)", keys: ""
      )
    }
    guard !query.isEmpty else { return commands + objectives }
    return (commands + objectives).enumerated()
      .compactMap { offset, entry in
        fuzzyScore(of: query, in: entry.words).map { (entry, $0, offset) }
      }
      .sorted { ($1.1, $0.2) < ($0.1, $1.2) }
      .map(\.0)
  }

  private var commandEntries: [(entry: PaletteDialog.Entry, words: String, keys: String)] {
    var seen: Set<Command> = []
    return keys.bindings(in: route.kind.context).compactMap { binding in
      guard !binding.command.isOnlyForKeys, binding.isAvailable(state),
        seen.insert(binding.command).inserted
      else { return nil }
      let keys = binding.keys.prefix(2).map { $0.name(in: phrases, symbols) }
      return (
        .command(binding.command), binding.help(phrases), keys.joined(separator: " ")
      )
    }
  }

  /// Draws the search for any command or objective.
  func draw(on screen: inout RenderedScreen) {
    let entries = entries(for: dialog.query.text)
    let width = min(76, max(20, size.columns - 4))
    let height = max(1, min(size.rows - 5, 16))
    let selection = min(dialog.selection, max(0, entries.count - 1))
    let top = max(0, selection - height + 1)
    let count = phrases.shown(entries.count, of: commandAndObjectiveCount)
    let (text, cursor) = dialog.query.visible(width: width - count.cellWidth - 4)
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
    let inside = drawBox(phrases.paletteTitle, lines, width: width, on: &screen).inside
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

  private var commandAndObjectiveCount: Int { entries(for: "").count }
}

extension Command {
  /// The command makes sense only on a key.
  fileprivate var isOnlyForKeys: Bool {
    switch self {
    case .move: true
    case .show(let opening): opening == .palette
    case .go, .arrange, .date, .edit, .choose, .answer, .record, .run: false
    }
  }
}

/// Returns how well a text matches the letters of a query in their order; `nil` for no match.
///
/// Letters at the beginning of words and next to each other count more.
func fuzzyScore(of query: String, in text: String) -> Int? {
  let letters = Array(query.searchKey.filter { $0 != " " })
  let key = Array(text.searchKey)
  var score = 0
  var scattered = 0
  var index = 0
  var previous = -2
  for letter in letters {
    guard let found = key[index...].firstIndex(of: letter) else { return nil }
    let isWordStart = found == 0 || !(key[found - 1].isLetter || key[found - 1].isNumber)
    score += found == previous + 1 ? 5 : isWordStart ? 3 : 0
    if found != previous + 1, !isWordStart { scattered += 1 }
    score -= min(found - index, 3)
    previous = found
    index = found + 1
  }
  if text.searchKey.contains(query.searchKey) { return score + 1000 }
  // Letters scattered over a long text are not a match that a reader would see.
  return score >= letters.count && scattered * 4 <= letters.count ? score : nil
}
