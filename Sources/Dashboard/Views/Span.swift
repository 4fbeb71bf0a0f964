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
  /// How many cells the pieces fill together.
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
  var lines: [[Span]] = [[]]
  var used = 0
  for span in spans {
    for (index, word) in span.text.split(separator: " ", omittingEmptySubsequences: false)
      .enumerated()
    {
      let blank = index > 0 ? " " : ""
      let needed = blank.count + word.cellWidth
      if used + needed > width, used > 0, !word.isEmpty {
        lines.append([])
        used = 0
        lines[lines.count - 1].append(Span(String(word), span.role))
        used = word.cellWidth
      } else if used + needed <= width || !word.isEmpty {
        lines[lines.count - 1].append(Span(blank + word, span.role))
        used += needed
      }
    }
  }
  return lines.flatMap { $0.cellWidth > width ? broken($0, width: width) : [$0] }
}

/// Breaks a line that a single long word overfills.
private func broken(_ line: [Span], width: Int) -> [[Span]] {
  guard let role = line.first?.role else { return [line] }
  return line.map(\.text).joined().wrapped(to: width).map { [Span($0, role)] }
}
