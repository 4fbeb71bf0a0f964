/// The content of one or two cells: a base character and the marks over it.
public struct Glyph: Hashable, Sendable {
  public let base: Unicode.Scalar
  public fileprivate(set) var marks: [Unicode.Scalar]
  /// 1 or 2 cells.
  public let width: Int
}

/// The glyphs of a text, safe for any terminal.
///
/// Control characters become the symbols of U+2400, characters that turn the direction of writing or
/// have no form of their own are shown as `�` or left out, and marks without a base get a blank.
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
      if mark.isMark && glyph.marks.count < Cell.maximumMarks { glyph.marks.append(mark) }
      waiting = scalars.next()
    }
  }
}

extension Unicode.Scalar {
  /// The scalar to show in place of this one: itself, or a symbol where it could steer a terminal.
  var shown: Unicode.Scalar {
    switch value {
    case _ where isSimple: self
    case 0...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: "\u{FFFD}"
    case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    case 0xE000...0xF8FF, 0xFFF0...0xFFFB, 0xF0000...: "\u{FFFD}"
    default: properties.generalCategory == .unassigned ? "\u{FFFD}" : self
    }
  }

  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: !(0xFE00...0xFE0F).contains(value)
    default: false
    }
  }
}

extension StringProtocol {
  /// The text with everything that could steer a terminal shown as symbols.
  public var harmless: String {
    let plain = String(self)
    if plain.withSimpleText({ _, _ in true }) ?? false { return plain }
    var text = ""
    for glyph in Glyphs(plain) {
      text.unicodeScalars.append(glyph.base)
      // One by one: appending a sequence of scalars copies the whole text.
      for mark in glyph.marks { text.unicodeScalars.append(mark) }
    }
    return text
  }
}
