import Canvas
import Testing
import Themes

@Suite("Shipped themes")
struct ShippedThemeTests {
  @Test("a theme is read and has its name and both titles", arguments: ShippedTheme.allCases)
  func titles(shipped: ShippedTheme) {
    let theme = shipped.theme
    #expect(theme.name == shipped.rawValue)
    #expect(theme.title.italian != theme.title.english)
    #expect(!theme.title.italian.isEmpty && !theme.title.english.isEmpty)
  }

  @Test("a theme gives every role a look", arguments: ShippedTheme.allCases)
  func completeness(shipped: ShippedTheme) {
    let lines = String(decoding: shipped.toml, as: UTF8.self).split(separator: "\n")
    for role in Role.allCases {
      #expect(lines.contains { $0.hasPrefix("\(role.name) = ") }, "\(role.name)")
    }
  }

  @Test(
    "normal text keeps the background of the terminal",
    arguments: [ShippedTheme.terminal, .dark, .light, .monochrome])
  func background(shipped: ShippedTheme) {
    for depth in ColourDepth.allCases {
      #expect(shipped.theme.appearance(of: CellStyle(.text), in: depth).background == nil)
    }
  }

  @Test(
    "what needs strong colours paints its background, and leaves no colour to the terminal",
    arguments: [ShippedTheme.highContrast, .colourBlind])
  func ownBackground(shipped: ShippedTheme) {
    for depth in ColourDepth.allCases where depth != .none {
      for role in Role.allCases {
        for isSelected in [false, true] {
          let style = CellStyle(role, isSelected: isSelected)
          let appearance = shipped.theme.appearance(of: style, in: depth)
          #expect(appearance.background != nil && appearance.foreground != nil, "\(style)")
          #expect(appearance.background != appearance.foreground, "\(style)")
        }
      }
    }
    let colourless = shipped.theme.appearance(of: CellStyle(.text), in: .none)
    #expect(colourless.background == nil && colourless.foreground == nil)
  }

  /// On a terminal without colours the selection has to be seen too; on one with, when it is not believed.
  @Test("the selection is reversed, or bold on a background", arguments: ShippedTheme.allCases)
  func selection(shipped: ShippedTheme) {
    for depth in ColourDepth.allCases {
      let selected = shipped.theme.appearance(of: CellStyle(.text, isSelected: true), in: depth)
      if depth == .none {
        #expect(selected.attributes.contains(.reverse))
      } else {
        #expect(
          selected.attributes.contains(.reverse)
            || selected.background != nil && selected.attributes.contains(.bold))
      }
    }
  }

  @Test(
    "text is readable on black-ish or white-ish backgrounds and in the selection",
    arguments: [
      (ShippedTheme.dark, ["#000000", "#1e1e1e", "#002b36"], 4.5),
      (.light, ["#ffffff", "#f5f5f5", "#fdf6e3"], 4.5),
      (.highContrast, ["#000000", "#1e1e1e"], 7),
      (.colourBlind, ["#000000", "#1e1e1e", "#002b36"], 4.5),
    ])
  func contrast(shipped: ShippedTheme, backgrounds: [String], least: Double) throws {
    let backgrounds = try backgrounds.map { try #require(Brightness(hex: $0)) }
    for role in Role.allCases where role != .rule {
      for isSelected in [false, true] {
        let style = CellStyle(role, isSelected: isSelected)
        let appearance = shipped.theme.appearance(of: style, in: .many)
        let text = Brightness(ofPalette: try #require(appearance.foreground, "\(style)"))
        let behind = appearance.background.map { [Brightness(ofPalette: $0)] } ?? backgrounds
        for background in behind {
          let contrast = text.contrast(to: background)
          #expect(contrast >= least, "\(role.name), selected: \(isSelected), \(contrast)")
        }
        #expect(!appearance.attributes.contains(.dim), "dim text loses contrast")
      }
    }
  }

  @Test(
    "statuses differ in the selection as outside it",
    arguments: [ShippedTheme.dark, .light, .colourBlind])
  func statuses(shipped: ShippedTheme) {
    let worst: [Role] = [.statusAchieved, .statusPartial, .statusMissed, .statusBehind]
    for isSelected in [false, true] {
      let looks = worst.map {
        shipped.theme.appearance(of: CellStyle($0, isSelected: isSelected), in: .many)
      }
      #expect(Set(looks).count == worst.count)
    }
  }

  @Test("a reversed selection is one bar, whatever statuses lie in it")
  func reversedBar() {
    let theme = ShippedTheme.terminal.theme
    let plain = theme.appearance(of: CellStyle(.text, isSelected: true), in: .many)
    for role in [Role.statusAchieved, .statusMissed, .statusNearly, .warning, .dim] {
      let selected = theme.appearance(of: CellStyle(role, isSelected: true), in: .many)
      #expect(selected.foreground == plain.foreground && selected.background == plain.background)
      #expect(selected.attributes.contains(.reverse))
    }
  }

  @Test("a role that is reversed itself is visible in a reversed selection")
  func reversedInSelection() {
    let style = CellStyle(.fieldFocused, isSelected: true)
    let focused = ShippedTheme.monochrome.theme.appearance(of: style, in: .none)
    #expect(!focused.attributes.contains(.reverse))
  }
}

/// The brightness of a colour, as the Web Content Accessibility Guidelines measure it.
private struct Brightness {
  private let relative: Double

  init(ofPalette number: UInt8) {
    let (red, green, blue) = Colour.components(of: number)
    self.init(red, green, blue)
  }

  init?(hex: String) {
    guard let code = Int(hex.dropFirst(), radix: 16) else { return nil }
    self.init(code >> 16, code >> 8 & 255, code & 255)
  }

  private init(_ red: Int, _ green: Int, _ blue: Int) {
    relative = 0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  func contrast(to other: Brightness) -> Double {
    (max(relative, other.relative) + 0.05) / (min(relative, other.relative) + 0.05)
  }

  /// The share of light of one component; the power 2.4 is taken as the square times the fifth root of
  /// the square, which needs no mathematical library.
  private static func linear(_ component: Int) -> Double {
    let share = Double(component) / 255
    if share <= 0.03928 { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    var root = base
    for _ in 0..<60 {
      root -= (root * root * root * root * root - base * base) / (5 * root * root * root * root)
    }
    return base * base * root
  }
}
