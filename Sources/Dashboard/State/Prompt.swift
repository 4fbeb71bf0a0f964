import PerformanceModel

/// A short form of one or two fields.
struct Prompt: Hashable, Sendable {
  let purpose: Purpose
  var fields: [Field]
  var focus = 0
  /// Why the form cannot be taken as it stands.
  var fault: String?
  /// A new office that the reader was asked about; the next attempt takes it.
  var officeAsked: String?

  /// What the form is for.
  enum Purpose: Hashable, Sendable {
    /// To say who answers for objectives.
    case assign([Code])
    /// To choose the day whose situation is shown.
    case asOf
    /// To withdraw a measurement of an indicator, with a reason.
    case retract(Code, measurement: String)
    /// To let one side of a contest hold, with a reason.
    case settle(ConflictSide)
  }

  struct Field: Hashable, Sendable {
    let kind: Kind
    var editor: TextEditor
    /// What stood in the field when the form was opened.
    let initial: String
    /// Whether a person has typed in it.
    var isTouched = false
    /// Whether a person refused the known name that the text begins.
    var isKeptAsTyped = false

    init(_ kind: Kind, _ text: String) {
      self.kind = kind
      editor = TextEditor(text, isProposal: true)
      initial = text
    }

    enum Kind: Hashable, Sendable {
      case office, person, date, reason
    }
  }

  /// Creates a form from its fields and what is proposed in them.
  init(_ purpose: Purpose, _ fields: KeyValuePairs<Field.Kind, String>) {
    self.purpose = purpose
    self.fields = fields.map { Field($0.key, $0.value) }
  }

  /// Returns the text of a field, trimmed; `nil` when it is empty.
  func text(of kind: Field.Kind) -> String? {
    let text = fields.first { $0.kind == kind }?.editor.text.trimmed ?? ""
    return text.isEmpty ? nil : text
  }
}
