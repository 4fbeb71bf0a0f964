import Canvas
import PerformanceModel

extension State {
  /// Moves the selection or scrolls what is shown.
  mutating func move(_ command: Command) -> [Effect] {
    if dialog != nil {
      let choices = choiceCount
      dialog?.scroll(command, page: max(1, size.rows - 4), choices: choices)
      if choices == 0, let last = renderedScreen.lastTop { dialog?.limitTop(to: last) }
      if case .themes(let index, _) = dialog, themeNames.indices.contains(index) {
        return use(theme: themeNames[index])
      }
    } else if case .detail = route.kind {
      scrollDetail(command, page: Layout(size: size).body.rows - 1)
    } else if command == .scrollDetailUp || command == .scrollDetailDown {
      scrollDetail(command == .scrollDetailUp ? .moveUp : .moveDown, page: 1)
    } else {
      moveSelection(command)
    }
    return []
  }

  /// How many things the dialog lets the reader choose from.
  private var choiceCount: Int {
    switch dialog {
    case .palette(let palette): entries(of: palette).count
    case .filters: filterChoices.count
    case .offices: offices.count + 1
    case .themes: themeNames.count
    case .measurements(let code, _): measurementRows(of: code).count
    case .history: events.count
    case .conflicts: conflictSides.count
    case .explain(let subject, _, _): explanationLinks(of: subject).count
    case .help, .entry, .quickEntry, .discardEntry, .review, .prompt, .planInformation,
      nil:
      0
    }
  }

  /// Shows another theme at once.
  mutating func use(theme name: String) -> [Effect] {
    themeName = name
    return [.useTheme(name)]
  }

  private mutating func moveSelection(_ command: Command) {
    let rows = rows
    guard !rows.isEmpty else { return }
    let now = selectedIndex ?? route.index
    let page = max(1, listHeight - 1)
    let wanted =
      switch command {
      case .moveUp: now - 1
      case .moveDown: now + 1
      case .pageUp: now - page
      case .pageDown: now + page
      case .moveToFirst: 0
      case .moveToLast: rows.count - 1
      default: now
      }
    let index = min(max(0, wanted), rows.count - 1)
    route.selection = rows[index].id
    route.index = index
    route.detailTop = 0
  }

  private mutating func scrollDetail(_ command: Command, page: Int) {
    route.detailTop = scrolled(route.detailTop, command, page: page)
    let length = detailLength
    let height = (routeContext == .detail ? Layout(size: size).body : Layout(size: size).side)?.rows
    route.detailTop = min(route.detailTop, max(0, length - (height ?? 0)))
  }

  /// The day that `=` goes to: the one that the dashboard was opened for, and from there today.
  var dateToReturnTo: Day {
    guard let openedFor, asOf != openedFor else { return today }
    return openedFor
  }

  /// Says which day is shown, and where `=` goes from there.
  func noticeOfDate() -> Notice {
    let next = dateToReturnTo
    let way = next == today ? phrases.toTodayWay : phrases.toDateWay(next)
    return Notice(phrases.shownAsOf(asOf), way: next == asOf ? nil : way)
  }

  /// Steps the as-of date; stepping onto today follows the calendar again.
  mutating func stepDate(_ command: Command) {
    let day =
      switch command {
      case .monthBack: asOf.previousEnd { $0.endOfMonth }
      case .monthForward: asOf.nextEnd { $0.endOfMonth }
      case .quarterBack: asOf.previousEnd { $0.endOfQuarter }
      case .quarterForward: asOf.nextEnd { $0.endOfQuarter }
      case .yearBack: Day.last(ofYear: asOf.year - 1)
      case .yearForward: asOf.nextEnd { Day.last(ofYear: $0.year) }
      default: dateToReturnTo
      }
    show(asOf: day)
    notice = noticeOfDate()
  }
}

extension Day {
  /// The last end of a span before this day.
  fileprivate func previousEnd(_ end: (Day) -> Day) -> Day {
    var day = adding(days: -1)
    while end(day) != day { day = day.adding(days: -day.components.day) }
    return day
  }

  /// The first end of a span after this day.
  fileprivate func nextEnd(_ end: (Day) -> Day) -> Day {
    end(self) > self ? end(self) : end(adding(days: 1))
  }
}

/// Returns a scroll position after a command; never negative.
func scrolled(_ top: Int, _ command: Command, page: Int) -> Int {
  let wanted =
    switch command {
    case .moveUp, .scrollDetailUp: top - 1
    case .moveDown, .scrollDetailDown: top + 1
    case .pageUp: top - page
    case .pageDown: top + page
    case .moveToFirst: 0
    case .moveToLast: Int.max / 2
    default: top
    }
  return max(0, wanted)
}
