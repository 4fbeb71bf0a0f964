extension State {
  /// Whether what a command is about is there.
  func has(_ matter: KeyBinding.Matter) -> Bool {
    switch matter {
    case .nothing: true
    case .row: route.selection != nil && !rows.isEmpty
    case .objective: currentObjective != nil
    case .conflict: !plan.contests.isEmpty
    case .figure: isFigureSelected || currentObjective != nil
    }
  }

  /// Whether the row under the cursor is one of a mean.
  private var isFigureSelected: Bool {
    switch route.selection {
    case .area, .plan: !rows.isEmpty
    case .need, .conflicts, .due, .recent, .objective, .heading, nil: false
    }
  }

  /// Whether the dialog names an objective that can be opened.
  var hasObjectiveToOpen: Bool {
    switch dialog {
    case .explain(let subject, _, _): !explanationLinks(of: subject).isEmpty
    case .history: !events.isEmpty
    default: false
    }
  }

  /// Whether the form has fields to go between.
  var hasSeveralFields: Bool {
    if case .prompt(let prompt) = dialog { prompt.fields.count > 1 } else { true }
  }
}
