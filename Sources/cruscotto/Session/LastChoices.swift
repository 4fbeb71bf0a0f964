/// The choices that the program keeps from one run to the next; losing them does no harm.
enum LastChoices {
  /// The plan that was opened last.
  static var plan: String? { read("last-plan") }

  /// The theme that was chosen last.
  static var theme: String? { read("theme") }

  /// The office that was chosen last, and whether its objectives alone were shown.
  static var office: (name: String, isAlone: Bool)? {
    guard let line = read("office"), let mark = line.first else { return nil }
    return (String(line.dropFirst(2)), mark == "+")
  }

  /// The author of the last record.
  static var author: String? { read("author") }

  static func remember(office name: String, isAlone: Bool) {
    note("\(isAlone ? "+" : "-") \(name)", as: "office")
  }

  static func remember(author: String) { note(author, as: "author") }

  static func remember(plan: String) {
    // Writing a file takes twenty times as long as reading it, and the first frame waits for it.
    if self.plan != plan { note(plan, as: "last-plan") }
  }

  static func remember(theme: String) { note(theme, as: "theme") }

  private static func note(_ text: String, as name: String) {
    // What has a line end in it would come back as something else.
    guard !text.utf8.contains(0x0A) else { return }
    if let folder = Environment.stateFolder { OwnFiles.note(text + "\n", at: "\(folder)/\(name)") }
  }

  private static func read(_ name: String) -> String? {
    guard let folder = Environment.stateFolder,
      case .bytes(let bytes) = OwnFiles.read("\(folder)/\(name)")
    else { return nil }
    let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    return line.isEmpty ? nil : line
  }
}
