/// The use of a line of a document; every line has one of these.
public enum LineUse: String, CaseIterable, Sendable {
  /// Empty, or a ruling of a table.
  case blank
  /// The plan's title, its body or its years, or what stands over the title.
  case title
  /// The name of an area or of a section.
  case heading
  case columnNames
  /// Text between tables or a note below one; it says nothing of an objective.
  case remark
  /// A row that became an objective or a further indicator of one.
  case read
  /// A row that was reported instead.
  case leftOut
}
