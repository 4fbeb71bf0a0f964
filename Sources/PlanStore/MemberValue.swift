import PerformanceModel

/// A value of a member, as its JSON text says it.
package enum MemberValue {
  case text(String)
  case figure(Figure)
  case day(Day)
  case target(Target)
  case truth(Bool)
  case other

  /// Reads the text of a member.
  package init(_ json: String) {
    if let text = RecordReader.value(of: json, .text) {
      self = Day(iso: text).map { .day($0) } ?? .text(text)
    } else if let figure = RecordReader.value(of: json, .figure) {
      self = .figure(figure)
    } else if let truth = RecordReader.value(of: json, .truth) {
      self = .truth(truth)
    } else {
      self = RecordReader.value(of: json, .record(TargetForm.self)).map { .target($0) } ?? .other
    }
  }
}
