import PerformanceModel
import Wording

/// One view among those that the reader has opened, with the reader's position in it.
public struct Route: Sendable {
  public let kind: Kind
  var selection: RowID?
  /// The last index of the selection, for when its row is gone.
  var index = 0
  /// The first row shown.
  var top = 0
  /// The first row shown of the detail beside or in the view.
  var detailTop = 0
  /// The dialog that opened the route; it is shown again when the route is left.
  var origin: (any Dialog)?

  init(_ kind: Kind, selection: RowID? = nil) {
    self.kind = kind
    self.selection = selection
  }

  public enum Kind: Hashable, Sendable {
    case overview
    /// The objectives of an area, or of the whole plan as a tree.
    case browse(area: Code?)
    /// The objectives that need attention, for one reason or for all.
    case worklist(Need?)
    case detail(Code)
  }
}

/// The filter of rows, the same in every list.
public struct Filter: Hashable, Sendable {
  var text = ""
  var statuses: Set<Status> = []
  var kinds: Set<ObjectiveKind> = []

  /// Nothing is left out.
  public var isEmpty: Bool { text.isEmpty && statuses.isEmpty && kinds.isEmpty }
}
