import PerformanceModel

extension ImportProblem {
  /// The problem in words of a language.
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
    case .encoding(let encoding):
      return say(
        "letto come \(encoding.rawValue), non in UTF-8",
        "read as \(encoding.rawValue), not UTF-8")
    case .openQuote:
      return say(
        "una virgoletta apre la cella e non si chiude: letta come testo",
        "a quotation mark opens the cell and is not closed: read as text")
    case .noHeader:
      return say("nessuna riga con i nomi delle colonne", "no row of column names")
    case .missingRole(let role, let present):
      let list = present.joined(separator: ", ")
      return say(
        "fra le colonne manca \(role.name(in: .italian)); ci sono: \(list)",
        "among the columns there is no \(role.name(in: .english)); there are: \(list)")
    case .foreignTable(let first, let rows):
      let text = first.count > 60 ? "\(first.prefix(60))…" : first
      return say(
        "tabella senza nomi di colonna noti, \(rows) rig\(rows == 1 ? "a" : "he") («\(text)»): non è del piano",
        "a table without known column names, \(rows) row\(rows == 1 ? "" : "s") ('\(text)'): none of the plan"
      )
    case .brokenTable(let rows):
      return say(
        "tabella disegnata con celle fuori dalle colonne, \(rows) rig\(rows == 1 ? "a" : "he"): non letta",
        "a drawn table with cells out of its columns, \(rows) row\(rows == 1 ? "" : "s"): not read")
    case .noObjective: return say("nessun obiettivo trovato", "no objective found")
    case .noYear: return say("manca l'anno del piano", "the plan's year is missing")
    case .assumedYear(let year):
      return say(
        "il documento non nomina un anno: preso il \(year)",
        "the document names no year: \(year) was taken")
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
    case .totalRow: return say("riga di totali o medie", "a row of totals or means")
    case .noParent:
      return say(
        "obiettivo operativo senza uno strategico prima: letto come strategico",
        "an operational objective without a strategic one before it: read as strategic")
    case .areaDiffers(let heading, let cell):
      return say(
        "area «\(cell)» sotto il titolo «\(heading)»: presa quella della cella",
        "area '\(cell)' under the heading '\(heading)': the cell's was taken")
    case .wrongWeight(let text):
      return say(
        "peso «\(text)» non leggibile: preso 1", "cannot read weight '\(text)': 1 was taken")
    case .sharedWeight(let text, let count):
      return say(
        "il peso \(text) sta accanto a \(count) indicatori: dato a ognuno",
        "weight \(text) stands beside \(count) indicators: given to each")
    case .repeatedWeight(let text):
      return say(
        "lo stesso obiettivo della riga sopra, con lo stesso peso \(text): conta due volte",
        "the objective of the row above again, with the same weight \(text): it counts twice")
    case .wrongFigure(let text):
      return say(
        "«\(text)» non è una cifra dell'indicatore", "'\(text)' is no figure of the indicator")
    case .futureFigure(let text, let day):
      let date = day.text(in: language)
      return say(
        "«\(text)» è del \(date), che non è ancora venuto",
        "'\(text)' is of \(date), which has not come yet")
    case .unusedColumn(let name):
      return say("colonna «\(name)» non usata", "column '\(name)' is not used")
    case .unnamedColumn(let first):
      return say(
        "colonna senza nome, da «\(first)»: non usata",
        "a column without a name, from '\(first)' on: not used")
    case .otherUnnamed(let columns):
      return say(
        "altre colonne senza nome: \(columns), non usate",
        "other columns without a name: \(columns), not used")
    case .missingColumn(let name, let present):
      let list = present.joined(separator: ", ")
      return say(
        "non c'è una colonna «\(name)»; ci sono: \(list)",
        "there is no column '\(name)'; there are: \(list)")
    case .unknownRole(let role):
      return say("ruolo di colonna sconosciuto «\(role)»", "unknown column role '\(role)'")
    }
  }

  /// The remedy in words of a language.
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
    case .encoding:
      return say(
        "se le lettere accentate sono sbagliate, salvalo in UTF-8",
        "if accented letters are wrong, save it as UTF-8")
    case .openQuote: return say("chiudila o toglila", "close it or take it out")
    case .missingRole(let role, _):
      return say(
        "nominala con --column \(role.word(in: .italian))=NOME",
        "name it with --column \(role.word(in: .english))=NAME")
    case .foreignTable:
      return say(
        "se è del piano, nomina le sue colonne con --column",
        "if it is of the plan, name its columns with --column")
    case .brokenTable:
      return say("allinea le celle, o salvala come CSV", "align its cells, or save it as CSV")
    case .noHeader:
      return say(
        "serve una riga come «Obiettivo, Formula, Target», o la mappa delle colonne",
        "a row such as 'Objective, Formula, Target' is needed, or a column map")
    case .noYear, .assumedYear:
      return say(
        "indica l'anno del piano con --year", "give the plan year with --year")
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
    case .sharedWeight:
      return say("dividilo fra le righe", "share it out among rows")
    case .repeatedWeight:
      return say(
        "se è un altro indicatore dello stesso, lascia vuoto l'obiettivo",
        "if it is another indicator of the same, leave the objective empty")
    case .wrongFigure, .futureFigure:
      return say("correggila, o registrala dopo", "correct it, or record it later")
    case .unusedColumn:
      return say(
        "se serve, nominala con --column", "if needed, name it with --column")
    case .unnamedColumn, .otherUnnamed:
      return say("dalle un nome nel documento", "give it a name in the document")
    case .missingColumn:
      return say("nominane una, come è scritta", "name one of them, as it is written")
    case .unknownRole:
      return say(
        "attesi: tipo, obiettivo, indicatore, formula, target, baseline, peso, unità, area",
        "expected: type, objective, indicator, formula, target, baseline, weight, unit, area")
    }
  }
}
