import PerformanceModel

/// What lies over the route shown and takes the keys.
enum Dialog: Hashable, Sendable {
  /// The keys of a context; `over` holds the dialog that comes back, if any.
  indirect case help(about: KeyContext, over: Dialog?, top: Int)
  /// How a figure came about; `link` is the place of the objective selected among those named.
  case explain(Subject, top: Int, link: Int)
  case entry(EntryForm)
  case quickEntry(QuickEntry)
  /// A question whether to leave an entry with its text.
  case discardEntry(EntryForm)
  case review(ReviewForm)
  case prompt(Prompt)
  /// What the lists leave out, to be chosen.
  case filters(selection: Int)
  /// The offices that answer for objectives; one is chosen to see its objectives alone.
  case offices(selection: Int)
  case themes(selection: Int, before: String)
  case palette(Palette)
  /// All that was measured for an objective, with a selection to be corrected or retracted.
  case measurements(of: Code, selection: Int)
  case history(selection: Int)
  /// The sides of what people said differently; one is chosen to hold.
  case conflicts(selection: Int)
  case planInformation(top: Int)

  /// What a figure belongs to.
  enum Subject: Hashable, Sendable {
    case plan
    case area(Code)
    case objective(Code)
  }

  /// Brings back what was scrolled past the end.
  mutating func limitTop(to last: Int) {
    switch self {
    case .help(let context, let under, let top):
      self = .help(about: context, over: under, top: min(top, last))
    case .explain(let subject, let top, let link):
      self = .explain(subject, top: min(top, last), link: link)
    case .planInformation(let top): self = .planInformation(top: min(top, last))
    case .entry, .quickEntry, .discardEntry, .review, .prompt, .filters, .offices, .themes,
      .palette, .measurements, .history, .conflicts:
      break
    }
  }

  /// Scrolls or moves inside the dialog; a selection stays among a number of choices.
  mutating func scroll(_ command: Command, page: Int, choices: Int) {
    let last = max(0, choices - 1)
    func moved(_ selection: Int) -> Int { min(scrolled(selection, command, page: page), last) }
    switch self {
    case .help(let context, let under, let top):
      self = .help(about: context, over: under, top: scrolled(top, command, page: page))
    case .explain(let subject, let top, let link):
      self =
        choices > 0
        ? .explain(subject, top: 0, link: moved(link))
        : .explain(subject, top: scrolled(top, command, page: page), link: 0)
    case .planInformation(let top):
      self = .planInformation(top: scrolled(top, command, page: page))
    case .history(let selection): self = .history(selection: moved(selection))
    case .conflicts(let selection): self = .conflicts(selection: moved(selection))
    case .palette(var palette):
      palette.selection = moved(palette.selection)
      self = .palette(palette)
    case .filters(let selection): self = .filters(selection: moved(selection))
    case .offices(let selection): self = .offices(selection: moved(selection))
    case .themes(let selection, let before):
      self = .themes(selection: moved(selection), before: before)
    case .measurements(let code, let selection):
      self = .measurements(of: code, selection: moved(selection))
    case .entry, .quickEntry, .review, .prompt, .discardEntry: break
    }
  }
}
