/// Where a key is pressed; each context has its own keys.
public enum KeyContext: CaseIterable, Hashable, Sendable {
  case overview
  case list
  case detail
  /// While the text of the filter is typed.
  case typing
  case entry
  /// A measurement typed on one line.
  case quickEntry
  case question
  case review
  /// A short form: who answers for an objective, a date, a reason.
  case prompt
  case help
  case explain
  case filters
  case offices
  case themes
  case palette
  case measurements
  case history
  case conflicts
  case information
}

extension Set<KeyContext> {
  /// The routes, where nothing lies over them.
  static let routes: Self = [.overview, .list, .detail]
  /// The routes that show several rows to choose from.
  static let lists: Self = [.overview, .list]
  /// Overlays that only show something.
  static let readings: Self = [.help, .explain, .information]
  /// Overlays with a selection that moves.
  static let choices: Self = [.themes, .filters, .offices, .measurements, .history, .conflicts]
  /// Where letters are text, so that they cannot be keys of commands.
  static let textFields: Self = [.typing, .entry, .quickEntry, .review, .prompt, .palette]
}

extension State {
  /// Where the next key goes.
  public var keyContext: KeyContext {
    switch dialog {
    case .help: .help
    case .explain: .explain
    case .entry: .entry
    case .quickEntry: .quickEntry
    case .discardEntry: .question
    case .review: .review
    case .prompt: .prompt
    case .filters: .filters
    case .offices: .offices
    case .themes: .themes
    case .palette: .palette
    case .measurements: .measurements
    case .history: .history
    case .conflicts: .conflicts
    case .planInformation: .information
    case nil: isTypingFilter ? .typing : routeContext
    }
  }

  /// The context of the route shown, whatever lies over it.
  var routeContext: KeyContext {
    switch route.kind {
    case .overview: .overview
    case .browse, .worklist: .list
    case .detail: .detail
    }
  }
}
