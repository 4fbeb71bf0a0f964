import PerformanceModel
import Wording

/// The order of a list.
public enum SortOrder: CaseIterable, Hashable, Sendable {
  /// The worst status first, those of one status by due date: the own order of a worklist.
  case urgency
  case code
  case status
  case achievement
  case dueDate
  case lastChange
}

extension SortOrder {
  /// The rows show the date that they are sorted by.
  var showsDate: Bool { self == .dueDate || self == .lastChange }

  /// The highest value comes first, unless the order is reversed.
  var isDescending: Bool { self == .lastChange }
}

extension Route.Kind {
  /// The order of the list until the reader chooses another; codes do not show what is urgent.
  var ownOrder: SortOrder {
    if case .worklist = self { .urgency } else { .code }
  }

  /// The orders that the reader can choose from, the list's own first.
  var orders: [SortOrder] {
    SortOrder.allCases.filter { $0 != .urgency || ownOrder == .urgency }
  }
}

extension Phrases {
  /// The heading of the column with the date that the rows are sorted by.
  func heading(of order: SortOrder) -> String {
    order == .lastChange ? say("Modifica", "Changed") : dueLabel
  }

  /// Returns the name of an order of rows, with what comes first.
  func name(of order: SortOrder, isReversed: Bool) -> String {
    switch order {
    case .urgency:
      isReversed
        ? say("urgenza, il meno urgente prima", "urgency, the least urgent first")
        : say("urgenza", "urgency")
    case .code:
      isReversed ? say("codice, l'ultimo prima", "code, the last first") : say("codice", "code")
    case .status:
      isReversed
        ? say("stato, il migliore prima", "status, the best first")
        : say("stato, il peggiore prima", "status, the worst first")
    case .achievement:
      isReversed
        ? say("grado, il più alto prima", "rate, the highest first")
        : say("grado, il più basso prima", "rate, the lowest first")
    case .dueDate:
      isReversed
        ? say("scadenza, la più lontana prima", "due date, the latest first")
        : say("scadenza, la più vicina prima", "due date, the earliest first")
    case .lastChange:
      isReversed
        ? say("modifica, la più vecchia prima", "change, the oldest first")
        : say("modifica, la più recente prima", "change, the newest first")
    }
  }
}
