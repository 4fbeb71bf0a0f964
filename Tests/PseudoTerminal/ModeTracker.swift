/// A mode that a program can switch in its terminal, by the number that the sequence names.
public enum TerminalMode: Int, CaseIterable, Sendable {
  case applicationCursor = 1
  case autowrap = 7
  case cursor = 25
  case mouseClicks = 1000
  case mouseDrags = 1002
  case mouseMoves = 1003
  case focusReports = 1004
  case mouseInText = 1006
  case alternateScreen = 1049
  case bracketedPaste = 2004
  /// Switched by sequences of its own.
  case applicationKeypad = -1
}

/// Tracks the modes that a program has switched on, from the bytes it sends.
struct ModeTracker {
  private(set) var modes: Set<TerminalMode> = [.cursor, .autowrap]
  /// The first and the last row, counted from 1, between which alone the terminal scrolls; `nil` for all.
  private(set) var scrollRegion: [Int]?
  /// The sequence that has begun, without its Escape.
  private var sequence: [UInt8]?

  /// A terminal of another size scrolls all its rows.
  mutating func forgetScrollRegion() { scrollRegion = nil }

  mutating func follow(_ bytes: [UInt8]) {
    for byte in bytes { follow(byte) }
  }

  private mutating func follow(_ byte: UInt8) {
    if byte == 0x1B {
      sequence = []
      return
    }
    guard var begun = sequence else { return }
    begun.append(byte)
    sequence = begun
    if begun.first != UInt8(ascii: "[") {
      if begun == [UInt8(ascii: "=")] { modes.insert(.applicationKeypad) }
      if begun == [UInt8(ascii: ">")] { modes.remove(.applicationKeypad) }
      sequence = nil
    } else if begun.count > 1, (0x40...0x7E).contains(byte) {
      apply(begun)
      sequence = nil
    }
  }

  private mutating func apply(_ sequence: [UInt8]) {
    let text = String(decoding: sequence, as: UTF8.self)
    if text.last == "r", !text.hasPrefix("[?") {
      let rows = text.dropFirst().dropLast().split(separator: ";").compactMap { Int($0) }
      scrollRegion = rows.isEmpty ? nil : rows
      return
    }
    guard text.hasPrefix("[?"), let final = text.last, final == "h" || final == "l" else { return }
    for number in text.dropFirst(2).dropLast().split(separator: ";") {
      guard let mode = Int(number).flatMap(TerminalMode.init) else { continue }
      if final == "h" { modes.insert(mode) } else { modes.remove(mode) }
    }
  }
}
