extension State {
  /// Whether the overlay names an objective that can be opened.
  var hasObjectiveToOpen: Bool {
    switch overlay {
    case .explain(let subject, _, _): !explanationLinks(of: subject).isEmpty
    case .history: !plan.history.isEmpty
    default: false
    }
  }

  /// Whether the form has fields to go between.
  var hasSeveralFields: Bool {
    if case .prompt(let prompt) = overlay { prompt.fields.count > 1 } else { true }
  }
}
