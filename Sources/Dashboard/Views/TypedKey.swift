import Wording

/// A key that means something other than its letter in a field: a date, an answer.
struct TypedKey: Hashable, Sendable {
  let name: String
  let words: String
}

extension StateView {
  /// The keys that mean a date in its field.
  var dateKeys: [TypedKey] {
    [
      TypedKey(name: phrases.todayLetter, words: phrases.todayWord),
      TypedKey(name: phrases.monthLetter, words: phrases.monthEndWord),
      TypedKey(name: phrases.quarterLetter, words: phrases.quarterEndWord),
      TypedKey(name: "- +", words: phrases.oneDayWord),
    ]
  }

  /// The keys that answer yes or no.
  var answerKeys: [TypedKey] {
    [
      TypedKey(name: phrases.yesLetter, words: phrases.yes),
      TypedKey(name: phrases.noLetter, words: phrases.no),
      TypedKey(name: phrases.spaceKey, words: phrases.otherAnswerWord),
    ]
  }

  /// Returns the keys of a field of the entry form besides text; none for most.
  func typedKeys(of kind: EntryForm.Field.Kind) -> [TypedKey] {
    switch kind {
    case .date: dateKeys
    case .answer: answerKeys
    case .numerator, .denominator, .value, .note, .evidence, .cause, .author: []
    }
  }

  /// Returns keys with their words on lines of at most a width; a key is never split.
  func hintLines(of keys: [TypedKey], width: Int) -> [[Span]] {
    var lines: [[Span]] = []
    for key in keys {
      let spans = [Span(key.name, .hintKey), Span(" \(key.words)", .hint)]
      if let last = lines.last, last.cellWidth + 3 + spans.cellWidth <= width {
        lines[lines.count - 1] += [Span("   ")] + spans
      } else {
        lines.append(spans)
      }
    }
    return lines
  }
}
