import Canvas
import PerformanceModel
import Wording

/// All that the dashboard knows; views are drawn from it, keys change it.
public struct State: Sendable {
  public internal(set) var plan: Plan
  public internal(set) var result: PlanResult
  public internal(set) var size: Size
  public internal(set) var saving: SavingState
  public internal(set) var themeName: String
  /// Whether the file, as it is now, cannot be read: what is shown is what was read before.
  var isFileUnreadable = false
  var asOf: Day
  /// The day that the dashboard was opened for; `nil` where that is today, whichever it is.
  let openedFor: Day?
  var today: Day
  var phrases: Phrases
  var symbols: Symbols
  var author: String
  var themeNames: [String]
  /// What the themes are called, by their names; known once their list was opened.
  var themeTitles: [String: Theme.Title] = [:]
  /// Whether the terminal shows colours.
  let hasColours: Bool
  var fileName: String
  /// The way that the reader came; the last route is shown.
  var routes: [Route]
  var dialog: Dialog?
  var notice: Notice?
  var filter = Filter()
  /// Whether keys go into the text of the filter.
  var isTypingFilter = false
  /// Whether the search was opened from a place that Esc comes back to.
  var isSearchFromAbove = false
  /// Whether the reader was warned that leaving loses what is not saved.
  var isLeaving = false
  /// The order that the reader chose; `nil` for the list's own.
  var chosenOrder: SortOrder?
  /// Whether the order is turned round.
  var isReversed = false
  var folded: Set<RowID> = []
  /// The office whose objectives alone are shown.
  var office: String?
  /// The rows of the list shown; made anew when what they follow from has changed.
  var rowList: RowList?
  /// All events, the latest first, while their list is shown.
  var eventList: (judgement: Int, events: [PlanEvent])?
  /// What the text of the filter is looked for in, while there is one.
  var searchIndex: SearchIndex?
  /// Counts how often the plan was judged: with every change of it, its date or its day.
  var judgement = 0
  /// Counts how often anything has changed that can be searched for.
  var texts = 0
  var digest = Digest()
  /// The places of the objectives under each other one, by its code.
  var children: [Code: [Int]] = [:]
  /// Where the plan stood at the end of the quarter before, for the change since then.
  var earlier: PlanResult?
  /// The means of the objectives shown: all, or those of one office.
  var means = Means()
  var undoable: [Change] = []
  var redoable: [Change] = []
  var identifiers: IdentifierSource
  var isMouseOn = true
  /// The keys in force.
  var keys: KeyTable
  /// The office that the reader chose last, also while all are shown.
  var ownOffice: String?
  /// Events that no disk has confirmed yet, the oldest first.
  var unsaved: [PlanEvent] = []

  /// Creates the state of a dashboard that has just been opened.
  public init(plan: Plan, context: Context, size: Size) {
    self.plan = plan
    self.size = size
    asOf = context.asOf ?? context.today
    openedFor = context.asOf == context.today ? nil : context.asOf
    today = context.today
    result = PlanResult(asOf: asOf, objectives: [], areas: [], total: RollUp(of: []))
    phrases = Phrases(context.language, isUnicode: context.isUnicode)
    symbols = Symbols(isUnicode: context.isUnicode)
    author = context.author
    themeName = context.themeName
    themeNames = context.themeNames
    hasColours = context.hasColours
    fileName = context.fileName
    saving = context.isReadOnly ? .readOnly : .saved
    identifiers = IdentifierSource(seed: context.seed)
    keys = context.keys
    isMouseOn = context.isMouseOn
    ownOffice = context.office
    office = context.showsOwnOfficeOnly ? context.office : nil
    routes = [Route(.overview, selection: plan.areas.first.map { .area($0.code) })]
    notice =
      context.obstacle.map { Notice(phrases.cannotSaveHere($0), .warning) }
      ?? context.warning.map { Notice($0, .warning) }
    if let office, !offices.contains(where: { $0.name == office }) { self.office = nil }
    refresh()
    clampSelectionAndScroll()
    if notice == nil { notice = conflictNotice(before: 0) }
  }

  /// What the dashboard is told about the world when it opens.
  public struct Context: Sendable {
    public var today: Day
    /// A fixed as-of date; `nil` for today.
    public var asOf: Day?
    public var language: Language
    public var isUnicode: Bool
    public var isReadOnly: Bool
    /// Why nothing can be saved, where that is not the reader's own choice.
    public var obstacle: String?
    public var author: String
    public var themeName: String
    public var themeNames: [String]
    /// Whether the terminal shows colours, and the reader wants them.
    public var hasColours = true
    public var fileName: String
    /// A random number, from which names of events are made.
    public var seed: UInt64
    /// The keys in force.
    public var keys = KeyTable.shipped
    public var isMouseOn = true
    /// The office that the reader chose last.
    public var office: String?
    /// Whether only the objectives of that office are shown at first.
    public var showsOwnOfficeOnly = false
    /// What the reader is to know at once, as of a mistake in the configuration.
    public var warning: String?

    /// Creates a context.
    public init(
      today: Day, asOf: Day? = nil, language: Language, isUnicode: Bool = true,
      isReadOnly: Bool = false, obstacle: String? = nil, author: String, themeName: String,
      themeNames: [String],
      fileName: String, seed: UInt64
    ) {
      self.today = today
      self.asOf = asOf
      self.language = language
      self.isUnicode = isUnicode
      self.isReadOnly = isReadOnly
      self.obstacle = obstacle
      self.author = author
      self.themeName = themeName
      self.themeNames = themeNames
      self.fileName = fileName
      self.seed = seed
    }
  }

  /// Judges the plan anew, as of the date shown.
  mutating func refresh() {
    result = plan.result(asOf: asOf)
    earlier = plan.result(asOf: asOf.endOfQuarterBefore)
    judgement += 1
    means = meansShown()
    digest = digested()
    children = plan.objectives.indices.reduce(into: [:]) { children, index in
      if let parent = plan.objectives[index].parent { children[parent, default: []].append(index) }
    }
  }

  /// Judges anew only what events are about, and brings everything above it up to date.
  mutating func refresh(after events: [PlanEvent]) {
    let changed = events.map { $0.code.flatMap { plan.objectiveIndex(of: $0) } }
    guard !changed.contains(nil), events.allSatisfy({ $0.code != nil }) else { return refresh() }
    let places = Set(changed.compactMap { $0 })
    let isAssigned = events.contains(where: \.isAssignment)
    var counts = digest.counts.merging(needs(of: places)) { $0 - $1 }
    for index in places {
      result.update(index, of: plan)
      earlier?.update(index, of: plan)
    }
    counts = counts.merging(needs(of: places)) { $0 + $1 }.filter { $0.value > 0 }
    judgement += 1
    if isAssigned { texts += 1 }
    means = meansShown()
    // An objective assigned to another office may no longer be one of those shown.
    digest = digested(after: events, counts: isAssigned ? nil : counts)
  }

  /// Whether nothing can be recorded.
  var isReadOnly: Bool { saving == .readOnly }

  /// The order of the list shown.
  var order: SortOrder { chosenOrder ?? route.kind.ownOrder }

  /// The route shown.
  var route: Route {
    get { routes.last ?? Route(.overview) }
    set {
      if routes.isEmpty { routes = [newValue] } else { routes[routes.count - 1] = newValue }
    }
  }
}
