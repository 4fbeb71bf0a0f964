import PerformanceModel

/// A question in the file: its kind, and its words in the order of the kind.
struct QuestionForm: FileRecord {
  private var kind: Question.Kind?
  private var details: [String]

  init(_ question: Question? = nil) {
    kind = question?.kind
    details = question?.details ?? []
  }

  var meaning: Question? { kind.flatMap { Question($0, details: details) } }

  static let schema = Schema("question", of: Self.self)
  static var blank: QuestionForm { QuestionForm() }

  static func members<V: MemberVisitor>(_ form: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("kind", &form.kind, .word(), .required)
    try visit("details", &form.details, .texts, unless: [])
  }

  /// Reports more words than the kind has.
  static func isSound(_ walk: inout RecordWalk<Self>, _ reader: inout RecordReader) -> Bool {
    guard let kind = walk.value.kind, walk.value.meaning == nil else { return true }
    reader.log.add(.tooManyDetails(kind), at: reader.offset(of: "details", in: walk.start))
    return false
  }
}

extension Question: JSONEncodable {
  func write(to json: inout JSONWriter) { json.object(QuestionForm(self)) }
}
