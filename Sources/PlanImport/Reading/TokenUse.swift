/// The use that was made of a token of a target cell.
package enum TokenUse: Hashable, Sendable {
  /// Comparison, number, unit, change, rate or base of a criterion.
  case criterion
  case date
  /// A value of the past that the target starts from.
  case base
  /// The time that a share is held to (`80% entro 30 giorni`).
  case term
  /// Words beside the target that do not change it; they are kept and asked about.
  case remark
  /// The things counted or done, in words, with the numbers that belong to names.
  case description
  /// Marks and words that say nothing.
  case harmless
}
