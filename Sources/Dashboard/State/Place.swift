import PerformanceModel
import Wording

/// One view on the way that the reader came, with the reader's position in it.
public struct Place: Hashable, Sendable {
  public let kind: Kind
  var selection: RowID?
  /// Where the selection was last, for when its row is gone.
  var index = 0
  /// The first row shown.
  var top = 0
  /// The first row shown of the detail beside or in the view.
  var detailTop = 0

  init(_ kind: Kind, selection: RowID? = nil) {
    self.kind = kind
    self.selection = selection
  }

  public enum Kind: Hashable, Sendable {
    case overview
    /// The objectives of an area, or of the whole plan as a tree.
    case browse(area: Code?)
    /// The objectives that need someone, for one reason or for all.
    case worklist(Need?)
    case detail(Code)
  }
}

/// What the lists leave out, the same in every list.
public struct Filter: Hashable, Sendable {
  var text = ""
  var statuses: Set<Status> = []
  var kinds: Set<ObjectiveKind> = []

  /// Whether nothing is left out.
  public var isEmpty: Bool { text.isEmpty && statuses.isEmpty && kinds.isEmpty }
}

/// The order of a list.
public enum SortOrder: CaseIterable, Hashable, Sendable {
  case code
  case status
  case achievement
  case dueDate
  case lastChange
}

extension SortOrder {
  /// Whether the rows show the date that they are sorted by.
  var showsDate: Bool { self == .dueDate || self == .lastChange }
}

extension Phrases {
  /// The heading of the column with the date that the rows are sorted by.
  func heading(of order: SortOrder) -> String {
    order == .lastChange ? say("Modifica", "Changed") : dueLabel
  }

  /// The name of an order of rows.
  func name(of order: SortOrder) -> String {
    switch order {
    case .code: say("codice", "code")
    case .status: say("stato, il peggiore prima", "status, the worst first")
    case .achievement: say("grado, il più basso prima", "achievement, the lowest first")
    case .dueDate: say("scadenza", "due date")
    case .lastChange: say("ultima modifica", "last change")
    }
  }
}
