/// Where a key is pressed; each context has its own keys.
public enum KeyContext: CaseIterable, Hashable, Sendable {
  case overview
  case list
  case detail
  /// While the text of the filter is typed.
  case typing
  case entry
  case question
  case review
  case help
  case explain
  case themes
  case palette
  case history
  case information
}

extension Set<KeyContext> {
  /// The places, where nothing lies over the view.
  static let places: Self = [.overview, .list, .detail]
  /// The places that show several rows to choose from.
  static let lists: Self = [.overview, .list]
  /// Overlays that only show something.
  static let readings: Self = [.help, .explain, .history, .information]
}

extension State {
  /// Where the next key goes.
  public var keyContext: KeyContext {
    switch overlay {
    case .help: .help
    case .explain: .explain
    case .entry: .entry
    case .discardEntry: .question
    case .review: .review
    case .themes: .themes
    case .palette: .palette
    case .history: .history
    case .planInformation: .information
    case nil: isTypingFilter ? .typing : placeContext
    }
  }

  /// The context of the place shown, whatever lies over it.
  var placeContext: KeyContext {
    switch place.kind {
    case .overview: .overview
    case .browse, .worklist: .list
    case .detail: .detail
    }
  }
}
