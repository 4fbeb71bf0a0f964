/// The content of one or two cells: a base character and the marks over it.
public struct Glyph: Hashable, Sendable {
  public let base: Unicode.Scalar
  public fileprivate(set) var marks: [Unicode.Scalar]
  /// 1 or 2 cells.
  public let width: Int

  /// The number of marks that a terminal library takes with one base character.
  public static let maximumMarks = 4
}

/// The glyphs of a text, safe for any terminal.
///
/// Control characters become the symbols of U+2400. Characters that change the direction of writing
/// or are invisible become `�` or are left out. Marks without a base get a blank.
public struct Glyphs: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var waiting: Unicode.Scalar?

  /// Creates the sequence of a text's glyphs.
  public init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    waiting = scalars.next()
  }

  public mutating func next() -> Glyph? {
    while let scalar = waiting {
      waiting = scalars.next()
      if scalar.isSimple, waiting.map({ $0.value < 0x300 || $0.isSimple }) ?? true {
        return Glyph(base: scalar, marks: [], width: 1)
      }
      let safe = scalar.shown
      let width = safe.cellWidth
      if width == 0 && !safe.isMark { continue }
      var glyph =
        width == 0
        ? Glyph(base: " ", marks: [safe], width: 1) : Glyph(base: safe, marks: [], width: width)
      takeMarks(into: &glyph)
      return glyph
    }
    return nil
  }

  private mutating func takeMarks(into glyph: inout Glyph) {
    while let mark = waiting, mark.value >= 0x300, mark.shown.cellWidth == 0 {
      if mark.isMark && glyph.marks.count < Glyph.maximumMarks { glyph.marks.append(mark) }
      waiting = scalars.next()
    }
  }
}

extension Unicode.Scalar {
  /// The scalar to show: this one, or a symbol where it could control a terminal.
  var shown: Unicode.Scalar {
    if isSimple { return self }
    switch danger {
    case .control, .lineEnd, .tab: return controlPicture
    case .direction: return "\u{FFFD}"
    case .invisible, .joiner, nil: break
    }
    switch value {
    case 0xE000...0xF8FF, 0xFFF0...0xFFFB, 0xF0000...: return "\u{FFFD}"
    default: return widthClass == .unassigned ? "\u{FFFD}" : self
    }
  }

  private var controlPicture: Unicode.Scalar {
    switch value {
    case 0...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }

  fileprivate var isMark: Bool { danger == nil && widthClass == .mark }
}
