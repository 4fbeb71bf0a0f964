import CVTerm

/// A colour as a terminal got it.
public enum ScreenColour: Hashable, Sendable {
  /// The terminal's own.
  case terminal
  /// A number in the palette.
  case palette(Int)
  case direct(red: Int, green: Int, blue: Int)

  init(_ colour: VTermColor) {
    var colour = colour
    if color_is_default(&colour) {
      self = .terminal
    } else if color_is_indexed(&colour) {
      self = .palette(Int(colour.indexed.idx))
    } else {
      self = .direct(
        red: Int(colour.rgb.red), green: Int(colour.rgb.green), blue: Int(colour.rgb.blue))
    }
  }
}

/// One cell of a terminal.
public struct ScreenCell: Hashable, Sendable {
  /// The character with its marks; empty in the second half of a wide one, a blank where there is none.
  public let text: String
  /// The number of cells that the character takes.
  public let width: Int
  public let foreground: ScreenColour
  public let background: ScreenColour
  public let isBold: Bool
  public let isUnderlined: Bool
  public let isReversed: Bool

  init(_ cell: VTermScreenCell) {
    var cell = cell
    var scalars = String.UnicodeScalarView()
    for index in 0..<Int32(VTERM_MAX_CHARS_PER_CELL) {
      let value = cell_character(&cell, index)
      if value == 0 { break }
      // The second half of a wide character has no value of its own.
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    let isHalf = cell_character(&cell, 0) == UInt32.max
    text = isHalf ? "" : scalars.isEmpty ? " " : String(scalars)
    width = Int(cell.width)
    foreground = ScreenColour(cell.fg)
    background = ScreenColour(cell.bg)
    isBold = cell_bold(&cell)
    isUnderlined = cell_underline(&cell)
    isReversed = cell_reverse(&cell)
  }
}
