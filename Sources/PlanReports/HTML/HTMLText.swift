import Text

/// Builds the text of an HTML page: elements with attributes whose values are always escaped.
enum HTMLText {
  /// Returns an element with HTML inside it.
  static func element(
    _ name: String, _ attributes: [(String, String)] = [], _ content: String = ""
  ) -> String {
    let list = attributes.map { " \($0.0)=\"\($0.1.html)\"" }.joined()
    return "<\(name)\(list)>\(content)</\(name)>"
  }

  /// Returns an element with a text inside it.
  static func text(
    _ name: String, _ text: String, _ attributes: [(String, String)] = []
  ) -> String {
    element(name, attributes, text.html)
  }

  /// Returns a number of a drawing with one decimal.
  static func number(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths.isMultiple(of: 10)
      ? "\(tenths / 10)"
      : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}

extension String {
  /// The text as HTML with signs kept beside their numbers, and years beside each other.
  var boundHTML: String {
    var text = ""
    for character in self {
      if character == " ", let last = text.last, "≥≤<>=".contains(last) {
        text.append("\u{A0}")
      } else if character == "–", text.last?.isNumber == true {
        text += "\u{2060}–\u{2060}"
      } else if character.isNumber, text.last == "–" {
        text += "\u{2060}\(character)"
      } else {
        text.append(character)
      }
    }
    return text.html
  }
}
