import Canvas
import Wording

/// The reason why a value is not a colour.
struct ColourFault: Error {
  let summary: String
  let remedy: String
}

extension Colour {
  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// Reads a colour: one value, or a list of one for 256, 16 and 8 colours each.
  static func read(
    _ value: SettingsValue, _ phrases: Phrases
  ) -> Result<Colour, ColourFault> {
    guard let list = value.list else { return single(value, phrases) }
    guard list.count == 3 else {
      return .failure(
        ColourFault(
          summary: phrases.say(
            "un elenco di colori ha 3 voci, non \(list.count)",
            "a list of colours has 3 entries, not \(list.count)"),
          remedy: phrases.say(
            "scrivine una per 256, 16 e 8 colori", "write one each for 256, 16 and 8 colours")))
    }
    return single(list[0], phrases).flatMap { many in
      bounded(list[1], below: 16, phrases).flatMap { sixteen in
        bounded(list[2], below: 8, phrases).map { eight in
          Colour(
            ofMany: many.ofMany, ofSixteen: sixteen.ofMany, ofEight: eight.ofMany.map { $0 % 8 })
        }
      }
    }
  }

  /// Reads an entry for terminals with fewer colours, whose number must be one of theirs.
  private static func bounded(
    _ value: SettingsValue, below limit: UInt8, _ phrases: Phrases
  ) -> Result<Colour, ColourFault> {
    single(value, phrases).flatMap { colour in
      guard let number = colour.ofMany, number >= (value.text == nil ? limit : 16) else {
        return .success(colour)
      }
      return .failure(
        ColourFault(
          summary: phrases.say(
            "un terminale di \(limit) colori non ha il colore \(number)",
            "a terminal with \(limit) colours has no colour \(number)"),
          remedy: phrases.say(
            "scrivi un nome, o un numero sotto \(limit)",
            "write a name, or a number below \(limit)")))
    }
  }

  private static func single(
    _ value: SettingsValue, _ phrases: Phrases
  ) -> Result<Colour, ColourFault> {
    if let number = value.number, let number = UInt8(exactly: number) {
      return .success(Colour(nearest: number))
    }
    if let text = value.text, let colour = Colour(named: text) { return .success(colour) }
    let shown = value.shown(phrases)
    return .failure(
      ColourFault(
        summary: phrases.say("\(shown) non è un colore", "\(shown) is not a colour"),
        remedy: phrases.say(
          "scrivi un nome come \"green\" o \"bright-red\", \"#rrggbb\", o da 0 a 255",
          "write a name such as \"green\" or \"bright-red\", \"#rrggbb\", or 0 to 255")))
  }

  private init?(named text: String) {
    if text == "default" {
      self = .terminal
      return
    }
    if text.hasPrefix("#"), text.utf8.count == 7, let code = UInt32(text.dropFirst(), radix: 16) {
      self.init(red: Int(code >> 16), green: Int(code >> 8 & 255), blue: Int(code & 255))
      return
    }
    let isBright = text.hasPrefix("bright-")
    guard let index = Self.names.firstIndex(of: isBright ? String(text.dropFirst(7)) : text) else {
      return nil
    }
    self.init(nearest: UInt8(index + (isBright ? 8 : 0)))
  }
}
