import CNcurses
import Canvas

/// A frame made ready to be drawn: the runs of cells that differ from what a screen shows, as the terminal
/// library takes them.
public struct PreparedFrame {
  let frame: Frame
  /// Which drawing it follows; it fits no other.
  let follows: Int
  /// True if all is erased first.
  let startsBlank: Bool
  var runs: [Run] = []
  var cells: [cchar_t] = []

  init(_ frame: Frame, follows: Int, startsBlank: Bool) {
    self.frame = frame
    self.follows = follows
    self.startsBlank = startsBlank
  }

  /// Cells that stand side by side.
  struct Run {
    let row: Int
    let column: Int
    /// Where they lie among the cells of the frame.
    let cells: Range<Int>
  }
}
