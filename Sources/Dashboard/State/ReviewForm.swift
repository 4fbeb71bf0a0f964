import PerformanceModel

/// What a person decides about the reading of a target, while it is typed.
struct ReviewForm: Hashable, Sendable {
  /// The indicator whose target was read.
  let code: Code
  /// The target as it should be; empty to confirm what was read.
  var criterion = TextEditor()
  var note = TextEditor()
  var focus = Field.criterion
  /// Why the criterion cannot be read.
  var fault: String?

  enum Field: CaseIterable, Hashable, Sendable {
    case criterion
    case note
  }

  /// The editor of the field in focus.
  var focused: TextEditor {
    get { focus == .criterion ? criterion : note }
    set { if focus == .criterion { criterion = newValue } else { note = newValue } }
  }
}
