import Canvas
import TOMLKit

/// Reads the text of a theme, and collects everything that is wrong with it.
struct ThemeReader {
  private let table: TOMLTable
  private let file: String
  private let lines: [Substring]
  private var faults: [Fault] = []

  /// A problem whose place is not looked up yet.
  private struct Fault {
    let path: [String]
    let isKey: Bool
    let summary: String
    let remedy: String
  }

  init(_ text: String, file: String) throws(ThemeError) {
    self.file = file
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    do {
      table = try TOMLTable(string: text)
    } catch {
      throw Self.syntaxError(error, file: file, lines: lines)
    }
  }

  /// Returns the theme, whose gaps a shipped theme fills; `nil` gives plain text in them.
  func theme(named name: String, over base: ShippedTheme?) throws(ThemeError) -> Theme {
    var reader = self
    let theme = reader.read(named: name, over: base)
    guard reader.faults.isEmpty else { throw reader.error }
    return theme
  }

  private mutating func read(named name: String, over base: ShippedTheme?) -> Theme {
    checkKeys(of: table, at: [], known: ["title", "inherits", "roles", "selection"])
    let base = (inheritedTheme ?? base)?.theme
    let roles = self.table(at: ["roles"], in: table)
    let names = Role.allCases.map(\.name)
    if let roles { checkKeys(of: roles, at: ["roles"], known: names, noun: "role") }
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
      guard let value = table["inherits"] else { return nil }
      if let shipped = value.string.flatMap(ShippedTheme.init) { return shipped }
      let names = ShippedTheme.allCases.map(\.rawValue).joined(separator: ", ")
      let shown = value.string.map { "'\($0)'" } ?? value.type.withArticle
      note(at: ["inherits"], "\(shown) is no theme to inherit from", "name one of \(names)")
      return nil
    }
  }

  private mutating func title(or name: String) -> Theme.Title {
    guard let titles = self.table(at: ["title"], in: table) else {
      return Theme.Title(italian: name, english: name)
    }
    checkKeys(of: titles, at: ["title"], known: ["it", "en"])
    let italian = titles["it"]?.string
    let english = titles["en"]?.string
    for (key, text) in [("it", italian), ("en", english)] {
      guard let value = titles[key], text == nil else { continue }
      note(at: ["title", key], "a title cannot be \(value.type.withArticle)", "put it in quotes")
    }
    return Theme.Title(italian: italian ?? english ?? name, english: english ?? italian ?? name)
  }

  private mutating func look(at path: [String], in parent: TOMLTable?, over base: Look?) -> Look {
    var look = base ?? Look()
    guard let parent, let members = self.table(at: path, in: parent) else { return look }
    let known = ["colour", "background", "bold", "dim", "underline", "reverse"]
    checkKeys(of: members, at: path, known: known)
    if let colour = colour(at: path + ["colour"], in: members) { look.foreground = colour }
    if let colour = colour(at: path + ["background"], in: members) { look.background = colour }
    for (key, attribute) in [
      ("bold", Attributes.bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
    ] {
      guard let value = members[key] else { continue }
      guard let isSet = value.bool else {
        note(
          at: path + [key], "'\(key)' cannot be \(value.type.withArticle)", "write true or false")
        continue
      }
      if isSet { look.attributes.insert(attribute) } else { look.attributes.remove(attribute) }
    }
    return look
  }

  private mutating func colour(at path: [String], in members: TOMLTable) -> Colour? {
    guard let value = path.last.flatMap({ members[$0] }) else { return nil }
    switch Colour.read(value) {
    case .success(let colour): return colour
    case .failure(let fault):
      note(at: path, fault.summary, fault.remedy)
      return nil
    }
  }

  /// Returns the table that is the last part of a path; `nil` where there is none, or something else.
  private mutating func table(at path: [String], in parent: TOMLTable) -> TOMLTable? {
    guard let key = path.last, let value = parent[key] else { return nil }
    if let table = value.table { return table }
    note(
      at: path, "'\(key)' cannot be \(value.type.withArticle)",
      path == ["roles"] ? "write the roles below a line [roles]" : "write members in braces: { … }")
    return nil
  }
}

extension ThemeReader {
  private mutating func checkKeys(
    of table: TOMLTable, at path: [String], known: [String], noun: String = "key"
  ) {
    for key in table.keys where !known.contains(key) {
      let remedy =
        known.first { $0.isLike(key) }.map { "did you mean \($0)?" }
        ?? "known here: \(known.joined(separator: ", "))"
      note(at: path + [key], isKey: true, "there is no \(noun) '\(key)'", remedy)
    }
  }

  private mutating func note(
    at path: [String], isKey: Bool = false, _ summary: String, _ remedy: String
  ) {
    faults.append(Fault(path: path, isKey: isKey, summary: summary, remedy: remedy))
  }

  private var error: ThemeError {
    let places = KeyPlaces(of: lines)
    let problems = faults.map { fault in
      Self.problem(
        at: fault.isKey ? places.key(fault.path) : places.value(fault.path), in: file, lines,
        fault.summary, fault.remedy)
    }
    return ThemeError(problems: problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
  }

  private static func syntaxError(
    _ error: any Error, file: String, lines: [Substring]
  ) -> ThemeError {
    let parse = error as? TOMLParseError
    let place = KeyPlaces.Place(
      line: max(1, parse?.source.begin.line ?? 1), column: max(1, parse?.source.begin.column ?? 1))
    return ThemeError(problems: [
      problem(at: place, in: file, lines, "this is not TOML", parse?.description ?? "\(error)")
    ])
  }

  private static func problem(
    at place: KeyPlaces.Place, in file: String, _ lines: [Substring], _ summary: String,
    _ remedy: String
  ) -> ThemeError.Problem {
    let line = lines.indices.contains(place.line - 1) ? String(lines[place.line - 1]) : ""
    return ThemeError.Problem(
      file: file, line: place.line, column: place.column, sourceLine: line, summary: summary,
      remedy: remedy)
  }
}

extension TOMLType {
  /// The kind of value in words.
  var withArticle: String { (self == .int || self == .array ? "an " : "a ") + "\(self)" }
}

extension String {
  /// Whether two names differ so little that one may be meant for the other.
  fileprivate func isLike(_ other: String) -> Bool {
    var row = Array(0...other.count)
    for (index, character) in enumerated() {
      var next = [index + 1]
      for (column, otherCharacter) in other.enumerated() {
        let replaced = row[column] + (character == otherCharacter ? 0 : 1)
        next.append([replaced, row[column + 1] + 1, next[column] + 1].min() ?? replaced)
      }
      row = next
    }
    return (row.last ?? 0) <= 2
  }
}
