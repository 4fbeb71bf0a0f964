import PerformanceModel

extension ColumnRole {
  /// The content of a column, in words.
  func name(in language: Language) -> String {
    let isItalian = language == .italian
    if self == .title { return isItalian ? "l'obiettivo o l'indicatore" : "objective or indicator" }
    if self == .target {
      return isItalian
        ? "il valore obiettivo (o indicatore, formula)" : "target (or indicator, formula)"
    }
    return "«\(word(in: language))»"
  }

  /// The word of the column map.
  func word(in language: Language) -> String {
    let isItalian = language == .italian
    return switch self {
    case .kind: isItalian ? "tipo" : "type"
    case .title: isItalian ? "obiettivo" : "objective"
    case .context: isItalian ? "contesto" : "context"
    case .description: isItalian ? "descrizione" : "description"
    case .indicator: isItalian ? "indicatore" : "indicator"
    case .formula: "formula"
    case .target: "target"
    case .targetOfYear(let year): "\(year)"
    case .valueOfYear(let year): isItalian ? "consuntivo \(year)" : "actual \(year)"
    case .baseline: "baseline"
    case .weight: isItalian ? "peso" : "weight"
    case .indicatorWeight: isItalian ? "peso indicatore" : "indicator weight"
    case .direction: isItalian ? "polarità" : "polarity"
    case .tolerance: isItalian ? "tolleranza" : "tolerance"
    case .unit: isItalian ? "unità" : "unit"
    case .source: isItalian ? "fonte" : "source"
    case .area: "area"
    case .office: isItalian ? "ufficio" : "office"
    case .person: isItalian ? "responsabile" : "person"
    case .remark: isItalian ? "nota" : "note"
    case .code: isItalian ? "codice" : "code"
    case .dueDate: isItalian ? "scadenza" : "deadline"
    case .measuredInQuarter(let number): isItalian ? "t\(number)" : "q\(number)"
    case .measuredOn(let day): day.iso
    }
  }
}
