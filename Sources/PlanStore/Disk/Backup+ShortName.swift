extension Backup {
  /// Consonants that nobody takes for one another or for a number; no words come of them.
  private static let letters = Array("bcdfghjkmnpqrstvwxz")
  private static let shortest = 4

  /// Returns names of a few letters for backups, in their order, each unlike those of the others.
  ///
  /// A name belongs to a backup for as long as that is kept, whatever is saved meanwhile.
  public static func shortNames(of backups: [Backup]) -> [String] {
    let names = backups.map(\.lettered)
    return names.map { name in
      let others = names.filter { $0 != name }
      let length = (shortest...name.count).first { length in
        !others.contains { $0.hasPrefix(name.prefix(length)) }
      }
      return String(name.prefix(length ?? name.count))
    }
  }

  /// Returns whether a person who writes a text means the backup: its letters, or its name, or the
  /// beginning of one.
  public func isMeant(by text: String) -> Bool {
    text.count >= Self.shortest && (lettered.hasPrefix(text) || name.hasPrefix(text))
  }

  /// A digest of the name (FNV-1a), in letters.
  private var lettered: String {
    var digest = name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    var text = ""
    for _ in 0..<12 {
      let (rest, place) = digest.quotientAndRemainder(dividingBy: UInt64(Self.letters.count))
      text.append(Self.letters[Int(place)])
      digest = rest
    }
    return text
  }
}
