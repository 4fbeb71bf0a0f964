import PerformanceModel

extension ImportProblem {
  /// What is wrong, in a language.
  public func what(in language: Language) -> String {
    let isItalian = language == .italian
    func say(_ italian: String, _ english: String) -> String { isItalian ? italian : english }
    switch kind {
    case .emptyDocument: return say("il documento è vuoto", "the document is empty")
    case .tooLarge(let bytes, let limit):
      return say("\(bytes) byte: più di \(limit)", "\(bytes) bytes: more than \(limit)")
    case .notText(let format):
      return say("non è testo ma \(format)", "this is not text but \(format)")
    case .brokenCharacters(let count):
      return say(
        "\(count) caratter\(count == 1 ? "e illeggibile" : "i illeggibili"), da questa riga",
        "\(count) broken character\(count == 1 ? "" : "s"), from this line on")
    case .noHeader:
      return say("nessuna riga con i nomi delle colonne", "no row of column names")
    case .noObjective: return say("nessun obiettivo trovato", "no objective found")
    case .noYear: return say("manca l'anno del piano", "the plan's year is missing")
    case .assumedYear(let year):
      return say(
        "il documento non nomina un anno: preso il \(year)",
        "the document names no year: \(year) was taken")
    case .rowBeforeHeader:
      return say("riga prima dei nomi delle colonne", "a row before any column names")
    case .unknownType(let text):
      return say("tipo sconosciuto «\(text)»", "unknown type '\(text)'")
    case .noKnownType(let text):
      return say(
        "nessun tipo conosciuto (il primo è «\(text)»): letti tutti come obiettivi strategici",
        "no known type (the first is '\(text)'): all read as strategic objectives")
    case .missingCells(let found, let needed):
      return say(
        "nella riga mancano celle: \(found) su \(needed)",
        "cells are missing in the row: \(found) of \(needed)")
    case .surplusCells(let found, let expected):
      return say(
        "celle nella riga: \(found), nomi di colonna: \(expected)",
        "cells in the row: \(found), column names: \(expected)")
    case .noTitle: return say("manca l'obiettivo", "the objective is missing")
    case .totalRow: return say("riga di totale", "a row of totals")
    case .noParent:
      return say(
        "obiettivo operativo senza uno strategico prima: letto come strategico",
        "an operational objective without a strategic one before it: read as strategic")
    case .areaDiffers(let heading, let cell):
      return say(
        "area «\(cell)» sotto il titolo «\(heading)»: presa quella del titolo",
        "area '\(cell)' under the heading '\(heading)': the heading's was taken")
    case .wrongWeight(let text):
      return say(
        "peso «\(text)» non leggibile: preso 1", "cannot read weight '\(text)': 1 was taken")
    case .unusedColumn(let name):
      return say("colonna «\(name)» non usata", "column '\(name)' is not used")
    case .missingColumn(let name, let present):
      let list = present.joined(separator: ", ")
      return say(
        "non c'è una colonna «\(name)»; ci sono: \(list)",
        "there is no column '\(name)'; there are: \(list)")
    case .unknownRole(let role):
      return say("ruolo di colonna sconosciuto «\(role)»", "unknown column role '\(role)'")
    }
  }

  /// What to do about it, in a language.
  public func remedy(in language: Language) -> String {
    let isItalian = language == .italian
    func say(_ italian: String, _ english: String) -> String { isItalian ? italian : english }
    switch kind {
    case .emptyDocument, .noObjective:
      return say("controlla il documento", "check the document")
    case .tooLarge: return say("dividi il documento", "split the document")
    case .notText:
      return say(
        "salvalo come CSV o testo con tabulazioni", "save it as CSV or tab-separated text")
    case .brokenCharacters:
      return say("salva il documento in UTF-8", "save the document as UTF-8")
    case .noHeader:
      return say(
        "serve una riga come «Obiettivo, Formula, Target», o la mappa delle colonne",
        "a row such as 'Objective, Formula, Target' is needed, or a column map")
    case .noYear, .assumedYear:
      return say(
        "indica l'anno del piano con --year", "give the plan year with --year")
    case .rowBeforeHeader:
      return say("metti prima i nomi delle colonne", "put the column names before it")
    case .unknownType, .noKnownType:
      return say(
        "atteso: strategico, operativo, attività programmata, efficacia/efficienza, salute",
        "expected: strategic, operational, planned activity, efficiency, financial health")
    case .missingCells: return say("completa la riga", "complete the row")
    case .surplusCells:
      return say("metti tra virgolette le celle con il separatore", "quote cells with separators")
    case .noTitle: return say("scrivi l'obiettivo", "write the objective")
    case .totalRow: return say("toglila dal documento", "take it out of the document")
    case .noParent:
      return say("metti prima il suo strategico", "put its strategic objective before it")
    case .areaDiffers: return say("correggi uno dei due", "correct one of the two")
    case .wrongWeight: return say("scrivi un numero sopra 0", "write a number above 0")
    case .unusedColumn:
      return say(
        "se serve, nominala con --column", "if needed, name it with --column")
    case .missingColumn:
      return say("nominane una, come è scritta", "name one of them, as it is written")
    case .unknownRole:
      return say(
        "attesi: tipo, obiettivo, indicatore, formula, target, baseline, peso, unità, area",
        "expected: type, objective, indicator, formula, target, baseline, weight, unit, area")
    }
  }
}
