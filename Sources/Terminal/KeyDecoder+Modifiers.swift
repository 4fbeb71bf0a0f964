import Canvas

extension KeyDecoder {
  /// Returns the key of a control sequence; `nil` for an unknown one.
  static func key(_ final: Unicode.Scalar, _ numbers: [Int]) -> Key? {
    if final == "u", let code = numbers.first { return coded(code, modifiers(numbers)) }
    if final == "~", numbers.count == 3, numbers[0] == 27 {
      return coded(numbers[2], modifiers(numbers))
    }
    guard let key = final == "~" ? numbered(numbers.first ?? 0) : lettered(final) else {
      return nil
    }
    return key.with(modifiers(numbers))
  }

  private static func modifiers(_ numbers: [Int]) -> Modifiers {
    numbers.count > 1 ? Modifiers(rawValue: max(0, numbers[1] - 1) & 7) : []
  }

  private static func lettered(_ final: Unicode.Scalar) -> Key? {
    switch final {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "F": .end
    case "H": .home
    case "Z": .backTab
    case "P"..."S": .function(Int(final.value - 0x50) + 1)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// A key given by its code point, as terminals send combinations without a traditional sequence.
  private static func coded(_ code: Int, _ modifiers: Modifiers) -> Key? {
    guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: code)) else { return nil }
    if code < 0x20 || code == 0x7F {
      let key = control(UInt8(code))
      if key == .tab && modifiers == .shift { return .backTab }
      return modifiers.isEmpty ? key : .unknown(modifiers.label + key.label)
    }
    let character = Character(scalar)
    switch modifiers.subtracting(.shift) {
    case []: return .character(character)
    case .alternate: return .alternate(character)
    case .control: return .control(Character(character.lowercased()))
    default: return .unknown(modifiers.label + String(character))
    }
  }
}

/// Keys held down with another.
struct Modifiers: OptionSet {
  let rawValue: Int

  static let shift = Modifiers(rawValue: 1)
  static let alternate = Modifiers(rawValue: 2)
  static let control = Modifiers(rawValue: 4)

  var label: String {
    (contains(.control) ? "Ctrl-" : "") + (contains(.alternate) ? "Alt-" : "")
      + (contains(.shift) ? "Shift-" : "")
  }
}

extension Key {
  /// Returns the key with modifiers; a combination that has no key of its own is unknown, by its name.
  fileprivate func with(_ modifiers: Modifiers) -> Key {
    switch (modifiers, self) {
    case ([], _), (.shift, .backTab): self
    case (.shift, .up): .shiftUp
    case (.shift, .down): .shiftDown
    case (.shift, .left): .shiftLeft
    case (.shift, .right): .shiftRight
    case (.control, .left): .controlLeft
    case (.control, .right): .controlRight
    default: .unknown(modifiers.label + label)  // No other combination has a key.
    }
  }

  /// The name on the key.
  var label: String {
    switch self {
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .insert: "Ins"
    case .delete: "Del"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alternate(let character): "Alt-\(character)"
    case .character(let character): String(character)
    case .unknown(let text): text
    case .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .controlLeft, .controlRight, .paste, .mouse:
      ""
    }
  }
}
