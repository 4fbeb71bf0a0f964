import Canvas
import PerformanceModel
import Wording

/// Everything that the dashboard knows; views draw it, only ``update(_:at:)`` changes it.
public struct State: Sendable {
  var session: PlanSession
  var navigation: Navigation
  /// The dialog over the route shown, which takes the keys.
  var dialog: (any Dialog)?
  var shell: Shell

  /// Creates the state of a dashboard that has just been opened.
  public init(plan: Plan, context: Context, size: Size) {
    session = PlanSession(plan, context)
    navigation = Navigation(
      routes: [Route(.overview, selection: plan.areas.first.map { .area($0.code) })])
    shell = Shell(context, size: size)
    clampSelectionAndScroll()
    if notice == nil { notice = conflictNotice(before: 0) }
  }
}

extension State {
  var plan: Plan { session.plan }
  var result: PlanResult { session.derived.result }
  var asOf: Day { session.asOf }
  var phrases: Phrases { shell.phrases }
  var size: Size { shell.size }
  var rows: [ListRow] { navigation.rows }

  var route: Route {
    get { navigation.route }
    set { navigation.route = newValue }
  }

  var notice: Notice? {
    get { shell.notice }
    set { shell.notice = newValue }
  }

  /// The objective that commands act on: the one selected, or the one whose detail is shown.
  var currentObjective: Int? {
    switch route.kind {
    case .detail(let code): plan.objectiveIndex(of: code)
    case .overview:
      switch route.selection {
      case .due(let code), .recent(let code, _): plan.objectiveIndex(of: code)
      case .area, .plan, .need, .conflicts, .objective, .heading, nil: nil
      }
    case .browse, .worklist: navigation.selectedRow?.objective
    }
  }
}
