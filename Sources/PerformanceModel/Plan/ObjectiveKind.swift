/// The kind of an objective, by the word of its row (the TIPO cell).
public enum ObjectiveKind: String, CaseIterable, Sendable {
  /// Obiettivo strategico, for the whole term.
  case strategic
  /// Obiettivo operativo, for the year, under a strategic one.
  case operational
  /// Attività programmata o vincolata.
  case programmedActivity
  /// Efficacia ed efficienza di processi e servizi.
  case efficiency
  /// Salute economico-finanziaria.
  case financialHealth
}
