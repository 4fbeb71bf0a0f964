import PerformanceModel

/// The one or two fields of a short form.
struct ShortFields: Hashable, Sendable {
  var all: [Field]
  var focus = 0
  /// The reason why the form cannot be submitted as it is.
  var fault: String?

  struct Field: Hashable, Sendable {
    let kind: Kind
    var editor: TextEditor
    /// The text of the field when the form was opened.
    let initial: String
    /// A person has typed in the field.
    var isTouched = false
    /// A person refused the known name that the text begins.
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

  /// Creates fields with their proposed texts.
  init(_ fields: KeyValuePairs<Field.Kind, String>) {
    all = fields.map { Field($0.key, $0.value) }
  }

  /// The field that takes the keys.
  var focused: Field {
    get { all[focus] }
    set { all[focus] = newValue }
  }

  /// Returns the text of a field, trimmed; `nil` when it is empty.
  func text(of kind: Field.Kind) -> String? {
    let text = all.first { $0.kind == kind }?.editor.text.trimmed ?? ""
    return text.isEmpty ? nil : text
  }
}

extension ShortFields.Field {
  /// Returns the known name that the typed text begins.
  ///
  /// `nil` without one, where the text is a known name itself, and where a person refused it.
  func completion(in session: PlanSession) -> String? {
    let text = editor.text
    guard isTouched, !isKeptAsTyped, !text.isEmpty, editor.cursor == text.count else { return nil }
    let key = text.searchKey
    let names = kind.knownNames(in: session)
    guard !names.contains(where: { $0.searchKey == key }) else { return nil }
    return names.first { $0.count > text.count && $0.searchKey.hasPrefix(key) }
  }
}

extension ShortFields.Field.Kind {
  /// Returns the names that the plan already has for such a field.
  func knownNames(in session: PlanSession) -> [String] {
    switch self {
    case .office: session.offices.map(\.name)
    case .person: Set(session.plan.objectives.compactMap(\.assignmentInForce.person)).sorted()
    case .date, .reason: []
    }
  }
}
