/// Where the keys of a TOML text stand; the reader of the text itself does not tell.
///
/// It is built only when something is wrong, from a text that is known to be TOML.
struct KeyPlaces {
  /// A line and a column, both from 1.
  struct Place: Hashable, Comparable {
    let line: Int
    let column: Int

    static func < (first: Place, second: Place) -> Bool {
      (first.line, first.column) < (second.line, second.column)
    }
  }

  private var keys: [[String]: Place] = [:]
  private var values: [[String]: Place] = [:]

  init(of lines: [Substring]) {
    var header: [String] = []
    for (index, line) in lines.enumerated() {
      var scanner = LineScanner(line)
      scanner.skipBlanks()
      if scanner.take("[") {
        _ = scanner.take("[")
        header = []
        scan(&scanner, line: index + 1, under: []) { header = $0 }
      } else {
        scanPairs(&scanner, line: index + 1, under: header)
      }
    }
  }

  /// The place of a key, or of the nearest table around it that has one.
  func key(_ path: [String]) -> Place {
    nearest(path, in: keys)
  }

  /// The place of the value of a key, or of the nearest table around it that has one.
  func value(_ path: [String]) -> Place {
    nearest(path, in: values)
  }

  private func nearest(_ path: [String], in places: [[String]: Place]) -> Place {
    var path = path
    while !path.isEmpty {
      if let place = places[path] ?? keys[path] { return place }
      path.removeLast()
    }
    return Place(line: 1, column: 1)
  }

  /// Scans a dotted key and notes the place of each of its parts.
  private mutating func scan(
    _ scanner: inout LineScanner, line: Int, under header: [String], then: ([String]) -> Void
  ) {
    var path = header
    repeat {
      scanner.skipBlanks()
      let place = Place(line: line, column: scanner.column)
      guard let key = scanner.takeKey() else { return }
      path.append(key)
      keys[path] = keys[path] ?? place
      scanner.skipBlanks()
    } while scanner.take(".")
    then(path)
  }

  /// Scans pairs of key and value that are separated by commas, as in an inline table.
  private mutating func scanPairs(_ scanner: inout LineScanner, line: Int, under header: [String]) {
    repeat {
      var path: [String]?
      scan(&scanner, line: line, under: header) { path = $0 }
      guard let path, scanner.take("=") else { return }
      scanner.skipBlanks()
      values[path] = Place(line: line, column: scanner.column)
      if scanner.take("{") { scanPairs(&scanner, line: line, under: path) }
      scanner.skipValue()
    } while scanner.take(",")
    _ = scanner.take("}")
  }
}

/// Steps through one line of TOML.
private struct LineScanner {
  private var rest: Substring
  private(set) var column = 1

  init(_ line: Substring) {
    rest = line
  }

  mutating func skipBlanks() {
    while let next = rest.first, next == " " || next == "\t" { advance() }
  }

  mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    advance()
    return true
  }

  mutating func takeKey() -> String? {
    if let quote = rest.first, quote == "\"" || quote == "'" { return takeQuoted() }
    var key = ""
    while let next = rest.first, next.isLetter || next.isNumber || next == "-" || next == "_" {
      key.append(next)
      advance()
    }
    return key.isEmpty ? nil : key
  }

  /// Skips a value up to the comma or brace after it.
  mutating func skipValue() {
    var depth = 0
    while let next = rest.first {
      switch next {
      case "\"", "'":
        _ = takeQuoted()
        continue
      case "#": return
      case "[": depth += 1
      case "]": depth -= 1
      case ",", "}": if depth == 0 { return }
      default: break
      }
      advance()
    }
  }

  private mutating func takeQuoted() -> String? {
    guard let quote = rest.first else { return nil }
    advance()
    var text = ""
    while let next = rest.first, next != quote {
      if next == "\\" && quote == "\"" { advance() }
      if let character = rest.first { text.append(character) }
      advance()
    }
    advance()
    return text
  }

  private mutating func advance() {
    guard !rest.isEmpty else { return }
    rest.removeFirst()
    column += 1
  }
}
