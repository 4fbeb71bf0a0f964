/// The reasons why a character is not safe in a text: their one table, over scalars.
///
/// Never ask a `Character`: with a combining mark, `"`, `;` or a line end becomes another
/// `Character`, which equals neither.
///
/// | | terminal | HTML | Markdown | JSON | CSV | shell word | entry |
/// |-|-|-|-|-|-|-|-|
/// | ``control`` | `␛` or U+FFFD | U+FFFD | U+FFFD | `\u001b` | U+FFFD | left out | refused |
/// | ``lineEnd`` | as a control | kept, others U+FFFD | blank | `\n` | `\n` in quotes | left out | in notes |
/// | ``tab`` | `␉` | kept | blank | `\t` | blank | left out | in notes |
/// | ``direction`` | U+FFFD | U+FFFD | U+FFFD | `\u202e` | U+FFFD | left out | refused |
/// | ``invisible`` | blank or left out | kept | kept | `\u200b` | kept | left out | refused |
/// | ``joiner`` | left out | kept | kept | kept | kept | kept | beside ASCII refused |
public enum DangerousScalar: Hashable, Sendable {
  /// C0, DEL and C1 except the next two: they control terminals and end texts in C.
  case control
  /// A line end: LF, VT, FF, CR, NEL and the separators of lines and paragraphs.
  case lineEnd
  case tab
  /// A change of the direction of writing: a reader sees another order than a program.
  case direction
  /// An invisible character: blanks without width, fillers, tags.
  case invisible
  /// Invisible, but needed within scripts and pictures: joiners and variation selectors.
  case joiner
}

extension Unicode.Scalar {
  /// The reason why the character is not safe in a text; `nil` for nearly all.
  public var danger: DangerousScalar? {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x34E: nil
    case 0x09: .tab
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .lineEnd
    case 0...0x1F, 0x7F...0x9F: .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .direction
    case 0x200C, 0x200D, 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: .joiner
    case 0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x2060...0x2065,
      0x206A...0x206F, 0x2800, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      .invisible
    default: nil
    }
  }

  /// The character could control a program that shows it, or change the order shown.
  var isSteering: Bool {
    switch danger {
    case .control, .lineEnd, .tab, .direction: true
    case .invisible, .joiner, nil: false
    }
  }

  /// The character shows nothing: a blank of any kind, or an invisible one.
  var isBlank: Bool { properties.isWhitespace || danger != nil }
}

extension StringProtocol {
  /// Nothing in the text is visible.
  public var isBlank: Bool { unicodeScalars.allSatisfy(\.isBlank) }

  /// Returns the first character that a person's text must not contain.
  ///
  /// It could deceive a reader, or control the program that shows it.
  ///
  /// - Parameter mayHaveLines: Whether line ends and tabs are allowed, as in a note.
  /// - Returns: The character; `nil` where all are allowed.
  public func unsoundScalar(mayHaveLines: Bool) -> Unicode.Scalar? {
    var before: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar.danger {
      case nil: break
      case .lineEnd, .tab: if !mayHaveLines { return scalar }
      // Between letters of ASCII it joins nothing, and makes a different name that looks the same.
      case .joiner: if before?.isASCII ?? true { return scalar }
      case .control, .direction, .invisible: return scalar
      }
      before = scalar
    }
    return nil
  }

  /// The text without the characters of ``unsoundScalar(mayHaveLines:)``; line ends and tabs become
  /// blanks.
  public var soundLine: String {
    var sound = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.danger {
      case nil: sound.append(scalar)
      case .lineEnd, .tab: sound.append(" ")
      case .joiner: if sound.last?.isASCII == false { sound.append(scalar) }
      case .control, .direction, .invisible: break
      }
    }
    return String(sound)
  }

  /// The lines of the text, split at every line end of the table; CR and LF together are one.
  public var allLines: [SubSequence] {
    var lines: [SubSequence] = []
    var start = startIndex
    var place = startIndex
    while place < endIndex {
      let scalar = unicodeScalars[place]
      var next = unicodeScalars.index(after: place)
      if scalar.danger == .lineEnd {
        lines.append(self[start..<place])
        if scalar == "\r", next < endIndex, unicodeScalars[next] == "\n" {
          next = unicodeScalars.index(after: next)
        }
        start = next
      }
      place = next
    }
    return lines + [self[start..<endIndex]]
  }
}
