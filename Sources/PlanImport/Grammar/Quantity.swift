import PerformanceModel

/// A number of a text with all that belongs to it: comparison, sign, scale and unit.
struct Quantity: Hashable, Sendable {
  var comparator: Comparator?
  var figure: Figure
  /// The upper end where the text gives a range (`da 10 a 15`).
  var upperEnd: Figure?
  /// Whether the text goes down to the number (`da 30 a 25`).
  var isEndOfFall = false
  var unit: QuantityUnit
  /// The direction of a change (`+10%`, `riduzione del 20%`).
  var change: Change?
  /// What a change refers to (`consolidato 2015`).
  var base: String?
  /// A word before the number that makes it a circumstance (`in 3 sedi`).
  var isCircumstance: Bool
  /// Whether a plural article says that the things are already known (`delle 3 sedi`).
  var isDefinite: Bool
  /// Whether the number stands behind a word such as `soglia`.
  var isThreshold: Bool
  /// Whether the number stands in parentheses, as an explanation does.
  var isAside: Bool
  /// Whether `entro` or `within` leads to a time: a term that something else is held to.
  var isTerm: Bool
  /// Whether a minus before the number could also mean a change.
  var hasDoubtfulSign: Bool
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
}

/// The unit beside a number.
enum QuantityUnit: Hashable, Sendable {
  case percent
  case days
  case euro
  case points
  /// Things or people, as written.
  case noun(String)
  case none

  var noun: String? { if case .noun(let noun) = self { noun } else { nil } }
}
