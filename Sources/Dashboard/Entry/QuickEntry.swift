import PerformanceModel
import Wording

/// A measurement typed on one line: `152/200`, `82 30/9/2017`, `sì 15/12/2017`.
struct QuickEntry: Hashable, Sendable {
  /// The indicator measured.
  let code: Code
  var editor = TextEditor()
  /// A problem of a vain attempt to save is shown from then on.
  var hasTriedToSave = false
  /// The doubt that was shown at the last attempt; the next attempt saves nevertheless.
  var doubtShown: MeasurementDoubt?
}

extension EntryForm {
  /// Fills the form with what was typed on one line: the figure, then perhaps a date.
  ///
  /// - Parameters:
  ///   - line: What was typed.
  ///   - year: The year of a date that names none.
  mutating func fill(from line: String, year: Int) {
    var words = line.replacing(" /", with: "/").replacing("/ ", with: "/")
      .split(separator: " ").map(String.init)
    if words.count > 1, let last = words.last, let date = dateText(last, year: year) {
      set(.date, to: date)
      words.removeLast()
    }
    let figure = words.joined(separator: " ")
    if fields.contains(where: { $0.kind == .answer }) {
      set(.answer, to: answer(figure))
    } else if let slash = figure.firstIndex(of: "/"),
      fields.contains(where: { $0.kind == .numerator })
    {
      set(.numerator, to: String(figure[..<slash]))
      set(.denominator, to: String(figure[figure.index(after: slash)...]))
    } else {
      set(.value, to: figure.hasSuffix("%") ? String(figure.dropLast()).trimmed : figure)
    }
  }

  private func answer(_ text: String) -> String {
    switch text.searchKey {
    case "si", "s", "yes", "y", "+", "fatto", "done": "+"
    case "no", "n", "-": "-"
    default: ""
    }
  }

  /// The text of a date, completed with a year where it has none; `nil` where it is no date.
  private func dateText(_ text: String, year: Int) -> String? {
    if Day(typed: text) != nil { return text }
    let completed = "\(text)/\(year)"
    return text.contains("/") && Day(typed: completed) != nil ? completed : nil
  }
}
