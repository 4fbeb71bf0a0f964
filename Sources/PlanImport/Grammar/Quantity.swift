import PerformanceModel

/// A number of a text with all that belongs to it: comparison, sign, scale, unit and rate.
struct Quantity: Hashable, Sendable {
  var comparator: Comparator?
  var figure: Figure
  /// The upper end where the text gives a range (`tra 10 e 15`).
  var upperEnd: Figure?
  /// Where the way to the number starts (`da 30 a 25`).
  var start: Figure?
  /// Whether the way to the number could as well be a range (`da 10 a 15`).
  var mayBeRange = false
  var unit: QuantityUnit
  /// The direction of a change (`+10%`, `riduzione del 20%`).
  var change: Change?
  /// Whether a word of change leads up or down to the number itself (`ridurre a 30 giorni`).
  var isAimUpwards: Bool?
  /// What a change refers to (`consolidato 2015`).
  var base: String?
  /// What the number is counted by (`al mese`, `per abitante`).
  var rate: Rate?
  /// When the value is due, where the text gives each number its own time.
  var moment: Moment?
  /// What the text calls the value, where it names several (`soglia 60%, target 80%`).
  var label: Label?
  /// A word before the number that makes it a circumstance (`in 3 sedi`).
  var isCircumstance: Bool
  /// Whether a plural article says that the things are already known (`delle 3 sedi`).
  var isDefinite: Bool
  /// Whether the number counts a part of the things before it (`di cui 4 nuovi`).
  var isPart: Bool
  /// Whether the number stands behind a word such as `soglia`.
  var isThreshold: Bool
  /// Whether the number stands in parentheses, as an explanation does.
  var isAside: Bool
  /// Whether `entro` or `within` leads to a time: a term that something else is held to.
  var isTerm: Bool
  /// Whether a minus before the number could also mean a change.
  var hasDoubtfulSign: Bool
  /// True where the number stands in words without a comparison (`cinque corsi`).
  var isSpelledOut = false
  /// Whether the number could as well name a year (`> 2024`).
  var mayBeYear = false
  /// Whether the number is a time of day's form (`00:20`) or mixes units (`1 giorno e 4 ore`).
  var isMixedTime = false
  /// What the number is in the other language, where a mark before three digits leaves that open.
  var otherFigure: Figure?
  /// All tokens of the quantity.
  var range: Range<Int>
  /// As written.
  var text: String

  /// Which way a value is to change, and how the text says so.
  struct Change: Hashable, Sendable {
    let isRise: Bool
    /// A dash that stands apart from its number could also open an item of a list.
    let isDashApart: Bool
  }

  /// What a number is counted by.
  struct Rate: Hashable, Sendable {
    /// As written, with its preposition or slash.
    let text: String
    let kind: Kind

    enum Kind: Hashable, Sendable {
      /// By the year, which is the period anyway.
      case year
      /// By a shorter time.
      case time
      /// By a thing, person or measure.
      case thing
    }
  }

  /// What a text calls one of several values.
  enum Label: Hashable, Sendable {
    case target
    case threshold
    case excellence
    case past
    /// Where the way to the value before it starts (`40 giorni (da 60)`).
    case origin
  }

  /// Whether the text leads down to the number.
  var isEndOfFall: Bool { start.map { $0 > figure } ?? (isAimUpwards == false) }

  /// Whether the text leads up to the number.
  var isEndOfRise: Bool { start.map { $0 < figure } ?? (isAimUpwards == true) }
}

/// The unit beside a number.
enum QuantityUnit: Hashable, Sendable {
  case percent
  /// The difference of two shares.
  case percentagePoints
  case days
  case euro
  case points
  /// Things or people, as written.
  case noun(String)
  case none

  var noun: String? { if case .noun(let noun) = self { noun } else { nil } }

  /// Whether the unit measures time.
  var isTime: Bool {
    switch self {
    case .days: true
    case .noun(let noun):
      noun.folded.split(separator: " ").first.map { Lexicon.times[String($0)] != nil } ?? false
    case .percent, .percentagePoints, .euro, .points, .none: false
    }
  }
}

extension Quantity {
  /// Whether what stands behind the number is what a year leaves (`2024 level`, `2024 figures`).
  var isOfPast: Bool {
    guard let noun = unit.noun?.folded.split(separator: " ").first else { return false }
    return [
      "level", "levels", "figure", "figures", "value", "values", "result", "results",
      "outturn", "actual", "actuals", "baseline", "performance", "data",
    ].contains(noun)
  }
}
