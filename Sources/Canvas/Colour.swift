/// The number of colours that a terminal shows; the raw value is that number.
public enum ColourDepth: Int, CaseIterable, Sendable {
  case none = 0
  case eight = 8
  case sixteen = 16
  case many = 256
}

/// A colour as a number in the palette of each kind of terminal; `nil` is the terminal's own colour.
public struct Colour: Hashable, Sendable {
  /// In the palette of 256 colours.
  public let ofMany: UInt8?
  /// In the palette of 16 colours: 8 to 15 are the bright ones.
  public let ofSixteen: UInt8?
  /// In the palette of 8 colours: black, red, green, yellow, blue, magenta, cyan, white.
  public let ofEight: UInt8?

  /// Creates a colour from its number in each palette.
  public init(ofMany: UInt8?, ofSixteen: UInt8?, ofEight: UInt8?) {
    self.ofMany = ofMany
    self.ofSixteen = ofSixteen
    self.ofEight = ofEight
  }

  /// The colour that the terminal has where a program asks for none.
  public static let terminal = Colour(ofMany: nil, ofSixteen: nil, ofEight: nil)

  /// Returns the number of the colour on a terminal; `nil` is the terminal's own colour.
  public func number(in depth: ColourDepth) -> UInt8? {
    switch depth {
    case .none: nil
    case .eight: ofEight
    case .sixteen: ofSixteen
    case .many: ofMany
    }
  }
}

extension Colour {
  /// Creates a colour from the palette of 256; terminals with fewer show the nearest of theirs.
  public init(nearest number: UInt8) {
    let bright = number < 16 ? number : Self.nearestOfSixteen(to: number)
    // Dark grey becomes black among eight colours, which is the background of most terminals.
    self.init(ofMany: number, ofSixteen: bright, ofEight: bright == 8 ? nil : bright % 8)
  }

  /// Red, green and blue, 0 to 255 each, of a palette number as xterm defines it.
  public static func components(of number: UInt8) -> (red: Int, green: Int, blue: Int) {
    let number = Int(number)
    switch number {
    case 0..<16:
      let (red, green, blue) = basic[number]
      return (red, green, blue)
    case 16..<232:
      let levels = [0, 95, 135, 175, 215, 255]
      let index = number - 16
      return (levels[index / 36], levels[index / 6 % 6], levels[index % 6])
    default:
      let grey = 8 + 10 * (number - 232)
      return (grey, grey, grey)
    }
  }

  /// Creates the colour of the palette that is nearest to red, green and blue, 0 to 255 each.
  public init(red: Int, green: Int, blue: Int) {
    let nearest = (UInt8(16)...255).min {
      Self.distance($0, (red, green, blue)) < Self.distance($1, (red, green, blue))
    }
    self.init(nearest: nearest ?? 16)
  }

  private static func nearestOfSixteen(to number: UInt8) -> UInt8 {
    let wanted = components(of: number)
    return (UInt8(0)..<16).min { distance($0, wanted) < distance($1, wanted) } ?? 7
  }

  private static func distance(_ number: UInt8, _ wanted: (Int, Int, Int)) -> Int {
    let colour = components(of: number)
    let (red, green, blue) = (colour.0 - wanted.0, colour.1 - wanted.1, colour.2 - wanted.2)
    return red * red + green * green + blue * blue
  }

  private static let basic = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
