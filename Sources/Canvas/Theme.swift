/// The style of every role, and its change by the selection.
public struct Theme: Hashable, Sendable {
  /// The name by which a person chooses the theme.
  public let name: String
  public let title: Title
  /// The style of selected text; see ``appearance(of:in:)``.
  public let selection: TextStyle
  private let looks: [TextStyle]

  /// The name of the theme in a list.
  public struct Title: Hashable, Sendable {
    public let italian: String
    public let english: String

    /// Creates a title.
    public init(italian: String, english: String) {
      self.italian = italian
      self.english = english
    }
  }

  /// Creates a theme from the style of each role.
  public init(name: String, title: Title, selection: TextStyle, look: (Role) -> TextStyle) {
    self.name = name
    self.title = title
    self.selection = selection
    looks = Role.allCases.map(look)
  }

  /// Returns the style of a role outside the selection.
  public func look(of role: Role) -> TextStyle {
    looks[Int(role.rawValue)]
  }

  /// Returns the appearance of a cell's style on a terminal.
  ///
  /// Where plain text has a background, the theme paints the whole screen: roles without colours of their
  /// own then have those of plain text, since the terminal's may be the same as the background.
  ///
  /// The selection keeps the foreground of the role unless it has one itself. Without a background
  /// on this terminal, it is drawn in reverse, so that it is visible without colours, and in the
  /// colours of plain text, since any other would become a block. A role that is itself reversed
  /// then is not. A role with a background of its own keeps both colours.
  public func appearance(of style: CellStyle, in depth: ColourDepth) -> ResolvedStyle {
    let look = look(of: style.role)
    let plain = self.look(of: .text)
    let ground = plain.background.number(in: depth)
    let ink = ground == nil ? nil : plain.foreground.number(in: depth)
    var foreground = look.foreground.number(in: depth) ?? ink
    var background = look.background.number(in: depth) ?? ground
    var attributes = look.attributes
    if style.isSelected {
      attributes = attributes.subtracting(.dim).union(selection.attributes)
      let selected = selection.background.number(in: depth)
      if selected == nil { attributes.formSymmetricDifference(.reverse) }
      if background == ground {
        background = selected ?? ground
        let kept = selected == nil ? plain.foreground.number(in: depth) : foreground
        foreground = selection.foreground.number(in: depth) ?? kept
      }
    }
    return ResolvedStyle(foreground: foreground, background: background, attributes: attributes)
  }
}
