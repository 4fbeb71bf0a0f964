import Canvas
import TOMLKit
import Wording

/// Reads the text of a theme, and collects everything that is wrong with it.
struct ThemeReader {
  private var settings: SettingsText

  private var phrases: Phrases { settings.phrases }

  init(_ text: String, file: String, _ phrases: Phrases) throws(SettingsError) {
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
    settings.checkKeys(of: table, at: [], known: ["title", "inherits", "roles", "selection"])
    let base = (inheritedTheme ?? base)?.theme
    let roles = self.table(at: ["roles"], in: table)
    let names = Role.allCases.map(\.name)
    if let roles {
      settings.checkKeys(
        of: roles, at: ["roles"], known: names, noun: phrases.say("il ruolo", "role"))
    }
    var looks: [Role: Look] = [:]
    for role in Role.allCases {
      looks[role] = look(at: ["roles", role.name], in: roles, over: base?.look(of: role))
    }
    return Theme(
      name: name, title: title(or: name),
      selection: look(at: ["selection"], in: table, over: base?.selection)
    ) { looks[$0] ?? Look() }
  }

  private var inheritedTheme: ShippedTheme? {
    mutating get {
      guard let value = settings.table["inherits"] else { return nil }
      if let shipped = value.string.flatMap(ShippedTheme.init) { return shipped }
      let names = ShippedTheme.allCases.map(\.rawValue).joined(separator: ", ")
      let shown = value.string.map { phrases.say("«\($0)»", "'\($0)'") } ?? value.type.withArticle
      settings.note(
        at: ["inherits"],
        phrases.say(
          "\(shown) non è un tema da cui partire", "\(shown) is no theme to inherit from"),
        phrases.say("nominane uno fra \(names)", "name one of \(names)"))
      return nil
    }
  }

  private mutating func title(or name: String) -> Theme.Title {
    guard let titles = self.table(at: ["title"], in: settings.table) else {
      return Theme.Title(italian: name, english: name)
    }
    settings.checkKeys(of: titles, at: ["title"], known: ["it", "en"])
    let italian = settings.text(at: ["title", "it"], in: titles)
    let english = settings.text(at: ["title", "en"], in: titles)
    return Theme.Title(italian: italian ?? english ?? name, english: english ?? italian ?? name)
  }

  private mutating func look(at path: [String], in parent: TOMLTable?, over base: Look?) -> Look {
    var look = base ?? Look()
    guard let parent, let members = self.table(at: path, in: parent) else { return look }
    let known = ["colour", "background", "bold", "dim", "underline", "reverse"]
    settings.checkKeys(of: members, at: path, known: known)
    if let colour = colour(at: path + ["colour"], in: members) { look.foreground = colour }
    if let colour = colour(at: path + ["background"], in: members) { look.background = colour }
    for (key, attribute) in [
      ("bold", Attributes.bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
    ] {
      guard let isSet = settings.flag(at: path + [key], in: members) else { continue }
      if isSet { look.attributes.insert(attribute) } else { look.attributes.remove(attribute) }
    }
    return look
  }

  private mutating func colour(at path: [String], in members: TOMLTable) -> Colour? {
    guard let value = path.last.flatMap({ members[$0] }) else { return nil }
    switch Colour.read(value, phrases) {
    case .success(let colour): return colour
    case .failure(let fault):
      settings.note(at: path, fault.summary, fault.remedy)
      return nil
    }
  }

  /// Returns the table that is the last part of a path; `nil` where there is none, or something else.
  private mutating func table(at path: [String], in parent: TOMLTable) -> TOMLTable? {
    guard let key = path.last, let value = parent[key] else { return nil }
    if let table = value.table { return table }
    let kind = value.type.withArticle
    settings.note(
      at: path, phrases.say("«\(key)» non può essere \(kind)", "'\(key)' cannot be \(kind)"),
      path == ["roles"]
        ? phrases.say(
          "scrivi i ruoli sotto una riga [roles]", "write the roles below a line [roles]")
        : phrases.say("scrivi i membri fra graffe: { … }", "write members in braces: { … }"))
    return nil
  }
}
