import Canvas
import PerformanceModel

/// A piece of text in one role.
struct Span: Hashable, Sendable {
  var text: String
  var role: Role

  init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

extension [Span] {
  /// The width of all pieces together, in cells.
  var cellWidth: Int { reduce(0) { $0 + $1.text.cellWidth } }
}

extension Role {
  /// The role of a status.
  public init(_ status: Status) {
    self =
      switch status {
      case .achieved: .statusAchieved
      case .nearly: .statusNearly
      case .partial: .statusPartial
      case .missed: .statusMissed
      case .underWay: .statusUnderWay
      case .behind: .statusBehind
      case .overdue: .statusOverdue
      case .toMeasure: .statusToMeasure
      case .notDue: .statusNotDue
      case .notEvaluable: .statusNotEvaluable
      }
  }
}

/// Breaks pieces of text into lines between words, keeping their roles.
func wrapped(_ spans: [Span], width: Int) -> [[Span]] {
  guard spans.cellWidth > width else { return [spans] }
  let text = spans.reduce(into: "") { $0 += $1.text }
  return text.lineRanges(of: width).map { line in
    var start = 0
    return spans.compactMap { span in
      let end = start + span.text.utf8.count
      defer { start = end }
      let part = line.clamped(to: start..<end)
      return part.isEmpty ? nil : Span(String(text.part(part)), span.role)
    }
  }
}
