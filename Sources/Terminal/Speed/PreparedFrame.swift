import CNcurses
import Canvas

/// A frame ready to be drawn: the runs of cells that differ from the screen, in the library's form.
///
/// For a list with its detail 0.4 of the 2.0 million instructions from a key to its frame are spent
/// beforehand in this way.
public struct PreparedFrame {
  let frame: Frame
  /// The number of the drawing that it follows; it fits no other.
  let follows: Int
  /// The screen is erased first.
  let startsBlank: Bool
  var runs: [Run] = []
  var cells: [cchar_t] = []

  init(_ frame: Frame, follows: Int, startsBlank: Bool) {
    self.frame = frame
    self.follows = follows
    self.startsBlank = startsBlank
  }

  /// Adjacent cells.
  struct Run {
    let row: Int
    let column: Int
    /// Their indices among the cells of the frame.
    let cells: Range<Int>
  }
}
