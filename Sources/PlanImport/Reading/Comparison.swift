import PerformanceModel

/// The comparator and value of a criterion, and how they came from the text.
struct Comparison {
  let comparator: Comparator
  let figure: Figure
  var reading: Reading
  var question: Question?

  /// Decides the comparison of a quantity: as written, else by the direction of its measure; a
  /// target of 0 or less is a limit, since any value would be at least that much.
  init(_ quantity: Quantity, direction: Direction, isWholeShare: Bool, language: Language) {
    let isCeiling =
      !quantity.isEndOfRise
      && (direction.isCeiling || quantity.figure <= 0 || quantity.isEndOfFall)
    let inferred: Comparator = isCeiling ? .atMost : .atLeast
    if let upperEnd = quantity.upperEnd {
      comparator = quantity.comparator.flatMap { $0 == .equal ? nil : $0 } ?? inferred
      figure = comparator.isCeiling ? upperEnd : quantity.figure
      reading = .ambiguous
      question = .rangeGiven(range: quantity.text, end: figure.text(in: language))
      return
    }
    figure = quantity.figure
    switch quantity.comparator {
    case .equal where isWholeShare:
      (comparator, reading) = (.atLeast, .written)
    case .equal:
      (comparator, reading) = (inferred, .ambiguous)
      question = .equalOrFloor(words: quantity.text, value: quantity.textWithoutSign)
    case let written?:
      let isAgainst =
        quantity.isAimUpwards.map { $0 ? written.isCeiling : written.isFloor } ?? false
      (comparator, reading) = (written, isAgainst ? .ambiguous : .written)
      if isAgainst { question = .directionInDoubt(value: quantity.text) }
    case nil where quantity.hasDoubtfulSign:
      (comparator, reading) = (inferred, .ambiguous)
      question = .changeWithoutBase(change: quantity.text)
    case nil:
      let isNothing = quantity.figure == 0 && !direction.isKnown
      let isOpen =
        (direction.isTie || isNothing) && !quantity.isEndOfFall && !quantity.isEndOfRise
      (comparator, reading) = (inferred, isOpen ? .ambiguous : .inferred)
      question =
        isOpen
        ? .directionInDoubt(value: quantity.text)
        : isCeiling ? .isCeiling(value: quantity.text) : .isFloor(value: quantity.text)
    }
  }
}

extension Quantity {
  /// The words of the quantity without a sign of comparison before them.
  var textWithoutSign: String { String(text.drop { "=<>≥≤".contains($0) }).trimmed }
}

extension Comparator {
  /// The comparator seen from the other end: at least becomes at most.
  var mirrored: Comparator {
    switch self {
    case .atLeast: .atMost
    case .moreThan: .lessThan
    case .atMost: .atLeast
    case .lessThan: .moreThan
    case .equal: .equal
    }
  }

  /// The mathematical sign, which corrections accept as well.
  var sign: String {
    switch self {
    case .atLeast: "≥"
    case .moreThan: ">"
    case .atMost: "≤"
    case .lessThan: "<"
    case .equal: "="
    }
  }

  /// The rule by which achievements follow from the comparator.
  var rule: AchievementRule {
    switch self {
    case .atLeast, .moreThan: .valueOverTarget
    case .atMost, .lessThan: .targetOverValue
    case .equal: .equality
    }
  }
}
