import Canvas
import Wording

/// Reads the text of a theme, and collects all its faults.
struct ThemeReader {
  private var settings: SettingsText

  private var phrases: Phrases { settings.phrases }

  init(_ text: [UInt8], file: String, _ phrases: Phrases) throws(SettingsError) {
    settings = try SettingsText(text, file: file, phrases)
  }

  /// Returns the theme, whose gaps a shipped theme fills; `nil` gives plain text in them.
  func theme(named name: String, over base: ShippedTheme?) throws(SettingsError) -> Theme {
    var reader = self
    let theme = reader.read(named: name, over: base)
    if let error = reader.settings.error { throw error }
    return theme
  }

  private mutating func read(named name: String, over base: ShippedTheme?) -> Theme {
    let table = settings.table
    settings.checkKeys(of: table, known: ["title", "inherits", "roles", "selection"])
    let base = (inheritedTheme ?? base)?.theme
    let roles = settings.table(
      "roles", in: table,
      remedy: phrases.say(
        "scrivi i ruoli sotto una riga [roles]", "write the roles below a line [roles]"))
    let names = Role.allCases.map(\.name)
    if let roles {
      settings.checkKeys(of: roles, known: names, noun: phrases.say("il ruolo", "role"))
    }
    var looks: [Role: TextStyle] = [:]
    for role in Role.allCases {
      looks[role] = look(role.name, in: roles, over: base?.look(of: role))
    }
    return Theme(
      name: name, title: title(or: name),
      selection: look("selection", in: table, over: base?.selection)
    ) { looks[$0] ?? TextStyle() }
  }

  private var inheritedTheme: ShippedTheme? {
    mutating get {
      guard let value = settings.table["inherits"] else { return nil }
      if let shipped = value.text.flatMap(ShippedTheme.init) { return shipped }
      let names = ShippedTheme.allCases.map(\.rawValue).joined(separator: ", ")
      let shown = value.shown(phrases)
      settings.note(
        at: value.place,
        phrases.say(
          "\(shown) non è un tema da cui partire", "\(shown) is not a theme to inherit from"),
        phrases.say("nominane uno fra \(names)", "name one of \(names)"))
      return nil
    }
  }

  private mutating func title(or name: String) -> Theme.Title {
    guard let titles = settings.table("title", in: settings.table, remedy: inBraces) else {
      return Theme.Title(italian: name, english: name)
    }
    settings.checkKeys(of: titles, known: ["it", "en"])
    let italian = settings.text("it", in: titles)
    let english = settings.text("en", in: titles)
    return Theme.Title(italian: italian ?? english ?? name, english: english ?? italian ?? name)
  }

  private mutating func look(_ key: String, in parent: SettingsTable?, over base: TextStyle?)
    -> TextStyle
  {
    var look = base ?? TextStyle()
    guard let parent, let members = settings.table(key, in: parent, remedy: inBraces) else {
      return look
    }
    let known = ["colour", "background", "bold", "dim", "underline", "reverse"]
    settings.checkKeys(of: members, known: known)
    if let colour = colour("colour", in: members) { look.foreground = colour }
    if let colour = colour("background", in: members) { look.background = colour }
    for (key, attribute) in [
      ("bold", Attributes.bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
    ] {
      guard let isSet = settings.flag(key, in: members) else { continue }
      if isSet { look.attributes.insert(attribute) } else { look.attributes.remove(attribute) }
    }
    return look
  }

  private mutating func colour(_ key: String, in members: SettingsTable) -> Colour? {
    guard let value = members[key] else { return nil }
    switch Colour.read(value, phrases) {
    case .success(let colour): return colour
    case .failure(let fault):
      settings.note(at: value.place, fault.summary, fault.remedy)
      return nil
    }
  }

  private var inBraces: String {
    phrases.say("scrivi i membri fra graffe: { … }", "write members in braces: { … }")
  }
}
