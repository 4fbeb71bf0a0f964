import PerformanceModel
import Text

/// A line of text in pieces, some of which mean a status and may be coloured.
struct TextLine: Hashable {
  private(set) var pieces: [Piece] = []

  struct Piece: Hashable {
    var text: String
    let status: Status?
  }

  init() {}

  init(_ text: String, _ status: Status? = nil) {
    add(text, status)
  }

  mutating func add(_ text: String, _ status: Status? = nil) {
    pieces.append(Piece(text: text, status: status))
  }

  mutating func add(_ line: TextLine) {
    pieces += line.pieces
  }

  var isEmpty: Bool { pieces.isEmpty }

  var width: Int { pieces.reduce(0) { $0 + $1.text.cellWidth } }

  /// Returns the line in at most a number of cells, with an ellipsis where something is lost.
  func fitted(to width: Int, ellipsis: String) -> TextLine {
    guard self.width > width else { return self }
    var room = width
    var line = TextLine()
    for piece in pieces where room > 0 {
      line.add(piece.text.fitted(to: room, ellipsis: ellipsis), piece.status)
      room -= piece.text.cellWidth
    }
    return line
  }
}
