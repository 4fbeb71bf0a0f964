import PerformanceModel
import Wording

/// A plan in use: the part shown, the changes made, and those not yet on the disk.
struct PlanSession: Sendable {
  var plan: Plan
  var derived: Derived
  var asOf: Day
  var today: Day
  /// The day that the dashboard was opened for; `nil` to follow the calendar.
  let openedFor: Day?
  /// The office whose objectives alone are shown.
  var office: String?
  /// The office that the reader chose last, also while all are shown.
  var ownOffice: String?
  /// The author of what is recorded.
  var author: String
  var identifiers: IdentifierSource
  var undoable: [Change] = []
  var redoable: [Change] = []
  /// Events that no disk has confirmed yet, the oldest first.
  var unsaved: [PlanEvent] = []
  var saving: SavingState
  var fileCondition = FileCondition.inOrder

  init(_ plan: Plan, _ context: State.Context) {
    self.plan = plan
    asOf = context.asOf ?? context.today
    today = context.today
    openedFor = context.asOf == context.today ? nil : context.asOf
    derived = Derived(
      result: PlanResult(asOf: asOf, objectives: [], areas: [], total: RollUp(of: [])))
    ownOffice = context.office
    author = context.author
    identifiers = IdentifierSource(seed: context.seed)
    saving = context.isReadOnly ? .readOnly : .saved
    if context.showsOwnOfficeOnly, offices.contains(where: { $0.name == context.office }) {
      office = context.office
    }
    refresh()
  }

  /// Nothing can be recorded.
  var isReadOnly: Bool { saving == .readOnly }

  /// The offices that answer for objectives, by name.
  var offices: [OfficeCount] {
    plan.offices.sorted { ($0.name.searchKey, $0.name) < ($1.name.searchKey, $1.name) }
  }

  /// Returns the objectives below an area or a heading; none for other rows.
  ///
  /// Where one office is shown alone, only its objectives.
  func members(of id: RowID) -> [Int] {
    plan.objectives.indices.filter { index in
      let objective = plan.objectives[index]
      return switch id {
      case .area(let code): objective.area == code && isMine(index)
      case .heading(let area, let kind):
        objective.area == area && objective.kind == kind && isMine(index)
      case .plan, .need, .conflicts, .due, .recent, .objective: false
      }
    }
  }
}

extension PlanSession {
  /// Shows the plan as of another day.
  mutating func show(asOf day: Day) {
    asOf = day
    refresh()
  }

  /// Follows the calendar: a dashboard that shows today goes on showing today.
  mutating func advance(to day: Day) {
    guard day != today else { return }
    let followsToday = asOf == today
    today = day
    if followsToday { show(asOf: day) }
  }

  /// The day that `=` goes to: the one that the dashboard was opened for, or today if that is
  /// shown.
  var dateToReturnTo: Day {
    guard let openedFor, asOf != openedFor else { return today }
    return openedFor
  }

  /// The reader of days as they are typed in a language.
  func days(_ language: Language) -> DayReader {
    DayReader(today: today, programmingYear: plan.header.programmingYear, language: language)
  }

  /// The reader of measurements as they are typed in a language.
  func measurementReader(_ language: Language) -> MeasurementReader {
    MeasurementReader(language: language, days: days(language), proposedDay: proposedDate)
  }

  /// The date that the entry form proposes: today, the end of the plan's year or the day shown.
  ///
  /// The earliest of them, since a later figure would not be seen.
  var proposedDate: Day {
    min(asOf, today, .last(ofYear: plan.header.programmingYear))
  }
}
