import PerformanceModel

/// Reads words of comparison: set phrases, comparatives, their negations and their equalities.
///
/// A negation turns a comparative round and makes it include its value: not above is at most, no
/// lower than is at least.
struct ComparisonReader {
  let text: TokenizedText

  /// The most tokens of a comparison.
  static let longest = 8

  /// The comparison that ends at a place and begins at `free` at the earliest; the longest one
  /// counts.
  func comparison(endingAt place: Int, from free: Int) -> (comparator: Comparator, start: Int)? {
    let first = max(free, place - ComparisonReader.longest + 1)
    guard first <= place, let last = text[place], ComparisonReader.lastWords.contains(last.folded)
    else { return nil }
    for start in first...place {
      if let (comparator, length) = comparison(at: start), start + length == place + 1 {
        return (comparator, start)
      }
    }
    return nil
  }

  /// The comparison that begins at a place, with its number of tokens.
  func comparison(at index: Int) -> (comparator: Comparator, length: Int)? {
    let phrase = text.phrase(at: index, of: Lexicon.comparisons)
    guard let composed = composed(at: index), composed.length > (phrase?.length ?? 0) else {
      return phrase.map { ($0.value, $0.length) }
    }
    return composed
  }

  private func composed(at index: Int) -> (comparator: Comparator, length: Int)? {
    guard let first = text[index], first.isWord else { return nil }
    if Lexicon.negations.contains(first.folded) { return negated(at: index) }
    if Lexicon.equalities.contains(first.folded), isOr(index + 1),
      let (isUpward, length) = comparative(at: index + 2)
    {
      return (isUpward ? .atLeast : .atMost, length + 2)
    }
    guard let (isUpward, length) = comparative(at: index) else { return nil }
    if let equal = equality(at: index + length) {
      return (isUpward ? .atLeast : .atMost, length + equal)
    }
    return (isUpward ? .moreThan : .lessThan, length)
  }

  private func negated(at index: Int) -> (comparator: Comparator, length: Int)? {
    var place = index + 1
    while let word = text[place], Lexicon.negationFillers.contains(word.folded),
      place - index <= 4, comparative(at: place) == nil
    {
      place += 1
    }
    guard let (isUpward, length) = comparative(at: place) else { return nil }
    return (isUpward ? .atMost : .atLeast, place + length - index)
  }

  /// `superiore`, `al di sotto`, `in excess`, `più lungo`, `less than`.
  private func comparative(at index: Int) -> (isUpward: Bool, length: Int)? {
    guard let word = text[index], word.isWord else { return nil }
    if word.folded == "al", text[index + 1]?.folded == "di", let core = text[index + 2]?.folded,
      core == "sopra" || core == "sotto"
    {
      return (core == "sopra", 3)
    }
    if word.folded == "in", text[index + 1]?.folded == "excess" { return (true, 2) }
    let isUpward = Lexicon.upwards.contains(word.folded)
    guard isUpward || Lexicon.downwards.contains(word.folded) else { return nil }
    if word.folded == "piu", let adjective = text[index + 1]?.folded {
      if ComparisonReader.large.contains(adjective) { return (true, 2) }
      if ComparisonReader.small.contains(adjective) { return (false, 2) }
    }
    return (isUpward, 1)
  }

  /// `o uguale`, `than or equal`, `o pari`.
  private func equality(at index: Int) -> Int? {
    let start = text[index]?.folded == "than" ? index + 1 : index
    guard isOr(start), let word = text[start + 1], Lexicon.equalities.contains(word.folded) else {
      return nil
    }
    return start + 2 - index
  }

  private func isOr(_ index: Int) -> Bool {
    ["o", "or", "od", "ou", "oder"].contains(text[index]?.folded ?? "")
  }

  /// The words in which a comparison can end.
  static let lastWords: Set<String> = Lexicon.upwards.union(Lexicon.downwards)
    .union(Lexicon.equalities).union(large).union(small).union(["excess"])
    .union(Lexicon.comparisons.compactMap(\.words.last))

  private static let large: Set<String> = [
    "lungo", "lunga", "lunghi", "lunghe", "alto", "alta", "alti", "alte", "grande", "grandi",
    "elevato", "elevata", "elevati",
  ]
  private static let small: Set<String> = [
    "basso", "bassa", "bassi", "basse", "breve", "brevi", "corto", "corta", "corti", "piccolo",
  ]
}
