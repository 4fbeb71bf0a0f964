import PerformanceModel

/// A number of a text with all that belongs to it: comparison, sign, scale, unit and rate.
struct Quantity: Hashable, Sendable {
  var comparator: Comparator?
  var figure: Figure
  /// The upper end where the text gives a range (`tra 10 e 15`).
  var upperEnd: Figure?
  /// Where the way to the number starts (`da 30 a 25`).
  var start: Figure?
  /// True if the way to the number could as well be a range (`da 10 a 15`).
  var mayBeRange = false
  var unit: QuantityUnit
  /// The direction of a change (`+10%`, `riduzione del 20%`).
  var change: Change?
  /// True if a word of change leads up or down to the number itself (`ridurre a 30 giorni`).
  var isAimUpwards: Bool?
  /// The base of a change (`consolidato 2015`).
  var base: String?
  /// The rate that the number counts by (`al mese`, `per abitante`).
  var rate: Rate?
  /// When the value is due, where the text gives each number its own time.
  var moment: Moment?
  /// The name that the text gives the value, where it has several (`soglia 60%, target 80%`).
  var label: Label?
  /// A word before the number that makes it a circumstance (`in 3 sedi`).
  var isCircumstance: Bool
  /// True if a plural article says that the things are already known (`delle 3 sedi`).
  var isDefinite: Bool
  /// True if the number counts a part of the things before it (`di cui 4 nuovi`).
  var isPart: Bool
  /// True if the number stands behind a word such as `soglia`.
  var isThreshold: Bool
  /// True if the number stands in parentheses, as an explanation does.
  var isAside: Bool
  /// True if `entro` or `within` leads to a time: a term that something else is held to.
  var isTerm: Bool
  /// True if a minus before the number could also mean a change.
  var hasDoubtfulSign: Bool
  /// True if a sign or word of money belongs to the number, of any currency.
  var isMoney = false
  /// True where the number stands in words without a comparison (`cinque corsi`).
  var isSpelledOut = false
  /// True if the number could as well name a year (`> 2024`).
  var mayBeYear = false
  /// True if the number is a time of day's form (`00:20`) or mixes units (`1 giorno e 4 ore`).
  var isMixedTime = false
  /// True if two words or signs bring a power of ten (`k€ 15 mila`), of which one was counted.
  var isScaledTwice = false
  /// The number as the other language reads it, where a mark before three digits leaves that open.
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

  /// The time or thing that a number is counted by.
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

  /// The name that a text gives one of several values.
  enum Label: Hashable, Sendable {
    case target
    case threshold
    case excellence
    case past
    /// Where the way to the value before it starts (`40 giorni (da 60)`).
    case origin
  }

  /// True if the text leads down to the number.
  var isEndOfFall: Bool { start.map { $0 > figure } ?? (isAimUpwards == false) }

  /// True if the text leads up to the number.
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

  /// True if the unit measures time.
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
  /// True if what stands behind the number is what a year leaves (`2024 level`, `2024 figures`).
  var isOfPast: Bool {
    guard let noun = unit.noun?.folded.split(separator: " ").first else { return false }
    return [
      "level", "levels", "figure", "figures", "value", "values", "result", "results",
      "outturn", "actual", "actuals", "baseline", "performance", "data",
    ].contains(noun)
  }
}
