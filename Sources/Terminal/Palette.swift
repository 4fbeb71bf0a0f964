import CNcurses
import Canvas
import Glibc

/// The use of colours on a screen.
public enum ColourUse: Hashable, Sendable {
  /// As many as the terminal has, none where the environment sets `NO_COLOR`.
  case automatic
  case never
}

/// Turns appearances into the attributes and colour pairs of the terminal library.
@MainActor
struct Palette {
  /// The attributes of a cell for the library, besides its characters.
  struct Ink {
    let attributes: attr_t
    let pair: Int16
  }

  let depth: ColourDepth
  /// Colour numbers are red, green and blue in one, as for `xterm-direct`.
  private let isDirect: Bool
  private let hasOwnColours: Bool
  private let pairLimit: Int
  private var pairs: [Colours: Int16] = [:]

  private struct Colours: Hashable {
    let foreground: UInt8?
    let background: UInt8?
  }

  /// Starts colours on the current screen; without them not one colour code is written.
  init(_ use: ColourUse) {
    let isRefused = use == .never || !(environment("NO_COLOR") ?? "").isEmpty
    let available = Int(tigetnum("colors"))
    guard !isRefused, available >= 8, start_color() != screen_error else {
      depth = .none
      isDirect = false
      hasOwnColours = false
      pairLimit = 0
      return
    }
    depth = available >= 256 ? .many : available >= 16 ? .sixteen : .eight
    isDirect = available > 256
    hasOwnColours = use_default_colors() != screen_error
    pairLimit = min(Int(tigetnum("pairs")), Int(Int16.max))
  }

  /// Returns the attributes and the pair for an appearance.
  mutating func ink(for appearance: ResolvedStyle) -> Ink {
    var attributes: attr_t = 0
    if appearance.attributes.contains(.bold) { attributes |= screen_bold }
    if appearance.attributes.contains(.dim) { attributes |= screen_dim }
    if appearance.attributes.contains(.underline) { attributes |= screen_underline }
    if appearance.attributes.contains(.reverse) { attributes |= screen_reverse }
    let colours = Colours(foreground: appearance.foreground, background: appearance.background)
    return Ink(attributes: attributes, pair: pair(of: colours))
  }

  private mutating func pair(of colours: Colours) -> Int16 {
    guard depth != .none, colours != Colours(foreground: nil, background: nil) else { return 0 }
    if let pair = pairs[colours] { return pair }
    let next = pairs.count + 1
    guard next < pairLimit else { return 0 }
    let foreground = number(of: colours.foreground, own: 7)
    let background = number(of: colours.background, own: 0)
    guard init_extended_pair(Int32(next), foreground, background) != screen_error else { return 0 }
    pairs[colours] = Int16(next)
    return Int16(next)
  }

  private func number(of colour: UInt8?, own: Int32) -> Int32 {
    guard let colour else { return hasOwnColours ? -1 : own }
    guard isDirect, colour >= 8 else { return Int32(colour) }
    let (red, green, blue) = Colour.components(of: colour)
    return Int32(red << 16 | green << 8 | blue)
  }
}
