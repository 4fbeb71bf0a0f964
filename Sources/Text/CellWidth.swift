extension Unicode.Scalar {
  /// The number of cells that a terminal gives to the character: 0, 1 or 2.
  public var cellWidth: Int {
    if value < 0x300 { return value == 0 ? 0 : 1 }
    if isSimple { return 1 }
    return switch widthClass {
    case .mark, .invisible: 0
    case .narrow, .unassigned: 1
    case .wide: 2
    }
  }

  /// The character fills one cell everywhere: a letter of western Europe, or one of the dashes,
  /// quotation marks, arrows, lines and shapes that screens are full of.
  ///
  /// It needs no look into the tables of Unicode.
  var isSimple: Bool {
    if value < 0x7F { return value >= 0x20 }
    switch value {
    case 0xA0...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x2319, 0x2500...0x25FC,
      0x2800...0x28FF:
      return true
    default: return false
    }
  }
}

extension String {
  /// The number of cells that the text fills on a screen.
  public var cellWidth: Int {
    Glyphs(self).reduce(0) { $0 + $1.width }
  }
}
