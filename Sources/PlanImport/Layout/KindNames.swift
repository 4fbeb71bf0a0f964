import PerformanceModel

extension ObjectiveKind {
  /// Recognises the kind by the word of a type cell, whatever its blanks, case, accents and marks.
  init?(typeCell text: String) {
    guard text.utf8.count <= 90 else { return nil }
    var letters = text.foldedLetters
    if let kind = kindsByName[letters] {
      self = kind
      return
    }
    for prefix in ["targetsu", "targetdi", "target", "obiettivodi", "obiettivi", "obiettivo"]
    where letters.hasPrefix(prefix) && letters.count > prefix.count {
      letters.removeFirst(prefix.count)
      if let kind = kindsByName[letters] {
        self = kind
        return
      }
    }
    return nil
  }

  /// The letter of the kind in codes; empty for the strategic and the operational ones.
  var codeLetter: String {
    switch self {
    case .strategic, .operational: ""
    case .programmedActivity: "P"
    case .efficiency: "E"
    case .financialHealth: "H"
    }
  }
}

private let kindsByName: [String: ObjectiveKind] = {
  let names: [(ObjectiveKind, [String])] = [
    (
      .strategic,
      [
        "strategico", "strategici", "strategic", "strategic objective", "specifico",
        "specific", "specific objective", "obiettivo", "objective", "milestone", "target",
        "traguardo", "generale", "general objective", "triennale", "goal",
      ]
    ),
    (
      .operational,
      [
        "operativo", "operativi", "operational", "operational objective", "annuale",
        "annual objective", "annual", "gestionale", "azione", "action",
      ]
    ),
    (
      .programmedActivity,
      [
        "attività programmate/vincolate", "attività programmate",
        "attività programmata", "attività vincolate", "attività vincolata", "attività ordinaria",
        "programmed activity", "programmed activities", "planned activity",
        "attività programmata/vincolata",
      ]
    ),
    (
      .efficiency,
      [
        "efficacia/efficienza/processi-servizi", "efficacia", "efficienza",
        "efficacia/efficienza/qualità processi-servizi", "efficacia/efficienza", "efficiency",
        "efficacia ed efficienza", "effectiveness", "efficiency target", "qualità dei servizi",
        "processi-servizi", "efficienza/efficacia",
      ]
    ),
    (
      .financialHealth,
      [
        "salute economico finanziaria", "salute finanziaria", "financial health",
        "equilibrio economico finanziario", "economico finanziario",
      ]
    ),
  ]
  var table: [String: ObjectiveKind] = [:]
  for (kind, texts) in names {
    for text in texts { table[text.foldedLetters] = kind }
  }
  return table
}()
