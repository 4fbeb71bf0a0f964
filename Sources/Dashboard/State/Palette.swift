import PerformanceModel

/// The search for any command or objective by name.
struct Palette: Hashable, Sendable {
  var query = TextEditor()
  var selection = 0

  /// What the palette can lead to.
  enum Entry: Hashable, Sendable {
    case command(Command)
    case objective(Code)
  }
}

extension State {
  /// What the palette offers for a query, the best first.
  func entries(of palette: Palette) -> [(entry: Palette.Entry, words: String, keys: String)] {
    let commands = commandEntries
    let objectives = plan.objectives.map { objective in
      (
        entry: Palette.Entry.objective(objective.code),
        words: "\(objective.code) \(objective.title)", keys: ""
      )
    }
    let query = palette.query.text
    guard !query.isEmpty else { return commands + objectives }
    return (commands + objectives).enumerated()
      .compactMap { offset, entry in
        fuzzyScore(of: query, in: entry.words).map { (entry, $0, offset) }
      }
      .sorted { ($1.1, $0.2) < ($0.1, $1.2) }
      .map(\.0)
  }

  private var commandEntries: [(entry: Palette.Entry, words: String, keys: String)] {
    var seen: Set<Command> = []
    return keys.bindings(in: routeContext).compactMap { binding in
      guard !Command.notInPalette.contains(binding.command), binding.isAvailable(self),
        seen.insert(binding.command).inserted
      else { return nil }
      let keys = binding.keys.prefix(2).map { $0.name(in: phrases, symbols) }
      return (
        .command(binding.command), binding.help(phrases), keys.joined(separator: " ")
      )
    }
  }
}

extension Command {
  /// Commands that make sense under a finger only.
  fileprivate static let notInPalette: Set<Command> = [
    .moveUp, .moveDown, .pageUp, .pageDown, .moveToFirst, .moveToLast, .scrollDetailUp,
    .scrollDetailDown, .showPalette,
  ]
}

/// Returns how well the letters of a query stand in a text, in their order; `nil` when they do not.
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
  // Letters scattered over a long text are no match that a reader would see.
  return score >= letters.count && scattered * 4 <= letters.count ? score : nil
}
