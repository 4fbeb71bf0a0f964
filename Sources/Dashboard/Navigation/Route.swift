import PerformanceModel
import Wording

/// One view on the way that the reader came, with the reader's position in it.
public struct Route: Sendable {
  public let kind: Kind
  var selection: RowID?
  /// Where the selection was last, for when its row is gone.
  var index = 0
  /// The first row shown.
  var top = 0
  /// The first row shown of the detail beside or in the view.
  var detailTop = 0
  /// What the route was opened from, which lies over the route before it again when it is left.
  var origin: (any Dialog)?

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
