import Wording

/// The limits that a text of settings must keep before it is read as TOML.
///
/// The limits are many times the size of a theme or a configuration. toml++ walks the tables of a
/// dotted key (`a.b.c = 1`) by recursion, and looks for each in a list of all: lines and texts
/// without a limit would exhaust the stack, or never end. It reads letters outside quotes as
/// something impossible.
struct SettingsLimits {
  private static let mostBytes = 65_536
  static let longestLine = 1000

  private let phrases: Phrases

  init(_ phrases: Phrases) {
    self.phrases = phrases
  }

  /// Returns the first fault that keeps a text from being read; `nil` where there is none.
  func fault(of text: [UInt8]) -> SettingsFault? {
    guard text.count <= Self.mostBytes else { return sizeFault(text.count) }
    return lineFault(of: text) ?? encodingFault(of: text) ?? letterFault(of: text)
  }

  private func sizeFault(_ count: Int) -> SettingsFault {
    SettingsFault(
      place: .start,
      summary: phrases.say(
        "il testo è troppo lungo: \(count) byte", "the text is too long: \(count) bytes"),
      remedy: phrases.say(
        "accorcialo a \(Self.mostBytes) byte", "shorten it to \(Self.mostBytes) bytes"))
  }

  private func lineFault(of text: [UInt8]) -> SettingsFault? {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let index = lines.firstIndex(where: { $0.count > Self.longestLine }) else { return nil }
    return SettingsFault(
      place: SettingsPlace(line: index + 1, column: 1),
      summary: phrases.say(
        "la riga è troppo lunga: \(lines[index].count) byte",
        "the line is too long: \(lines[index].count) bytes"),
      remedy: phrases.say(
        "spezzala in righe di al più \(Self.longestLine) byte",
        "break it into lines of at most \(Self.longestLine) bytes"))
  }

  private func encodingFault(of text: [UInt8]) -> SettingsFault? {
    guard String(validating: text, as: UTF8.self) == nil else { return nil }
    var (decoder, bytes) = (UTF8(), text.makeIterator())
    var (line, column) = (1, 1)
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      if scalar == "\n" { (line, column) = (line + 1, 0) }
      if scalar != "\u{FEFF}" || line > 1 { column += 1 }
    }
    return SettingsFault(
      place: SettingsPlace(line: line, column: column), summary: phrases.notUTF8,
      remedy: phrases.saveAsUTF8)
  }

  private func letterFault(of text: [UInt8]) -> SettingsFault? {
    UnquotedLetter(in: String(decoding: text, as: UTF8.self)).map { found in
      SettingsFault(
        place: found.place, summary: phrases.notTOML,
        remedy: phrases.say(
          "«\(found.letter)» può stare solo fra virgolette diritte (\"…\") o in un commento",
          "'\(found.letter)' can stand only in straight quotes (\"…\") or in a comment"))
    }
  }
}

extension Phrases {
  var notTOML: String { say("questo non è TOML", "this is not TOML") }
}
