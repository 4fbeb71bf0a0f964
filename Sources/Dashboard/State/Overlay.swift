import PerformanceModel

/// What lies over the place shown and takes the keys.
enum Overlay: Hashable, Sendable {
  /// The keys of a context; `over` holds the overlay that comes back, if any.
  indirect case help(about: KeyContext, over: Overlay?, top: Int)
  case explain(Subject, top: Int)
  case entry(EntryForm)
  /// A question whether to leave an entry with its text.
  case discardEntry(EntryForm)
  case review(ReviewForm)
  case themes(selection: Int, before: String)
  case palette(Palette)
  case history(top: Int)
  case planInformation(top: Int)

  /// What a figure belongs to.
  enum Subject: Hashable, Sendable {
    case plan
    case area(Code)
    case objective(Code)
  }

  /// Scrolls or moves inside the overlay.
  mutating func scroll(_ command: Command, page: Int) {
    switch self {
    case .help(let context, let under, let top):
      self = .help(about: context, over: under, top: scrolled(top, command, page: page))
    case .explain(let subject, let top):
      self = .explain(subject, top: scrolled(top, command, page: page))
    case .history(let top): self = .history(top: scrolled(top, command, page: page))
    case .planInformation(let top):
      self = .planInformation(top: scrolled(top, command, page: page))
    case .palette(var palette):
      palette.selection = scrolled(palette.selection, command, page: page)
      self = .palette(palette)
    case .themes, .entry, .review, .discardEntry: break
    }
  }
}
