import PerformanceModel
import Wording

/// A fault of a line of a filled-in sheet.
public struct SheetFault: Error, Hashable, Sendable {
  /// The line of the file, from 1.
  public let line: Int
  public let kind: Kind

  init(line: Int, _ kind: Kind) {
    self.line = line
    self.kind = kind
  }

  /// A cell with a fault.
  public struct Cell: Hashable, Sendable {
    /// The column; `nil` where the fault is not that of one.
    public let column: SheetColumn?
    public let text: String
    public let fault: EntryFault

    init(_ column: SheetColumn?, _ text: String, _ fault: EntryFault) {
      self.column = column
      self.text = text
      self.fault = fault
    }

    init(_ fault: MeasurementText.Fault) {
      self.init(fault.field.map(SheetColumn.init), fault.text, fault.fault)
    }
  }

  public enum Kind: Hashable, Sendable {
    /// The file has no line that is not blank.
    case empty
    case noCodeColumn
    case noValueColumn
    case columnTwice(SheetColumn)
    /// There are cells beyond the headings; that many headings there are.
    case surplusCells(Int)
    case codeMissing
    case unknownCode(String, near: Code?)
    /// A spreadsheet made a number or a date of the code.
    case changedCode(String)
    /// The line has the title of another indicator.
    case titleOfAnother(Code, title: String, of: Code)
    /// The line corrects a measurement of another indicator.
    case measurementOfAnother(Code, of: Code)
    case field(Code, Cell)
    /// The two languages read another number each, and nothing in the sheet tells which holds.
    case openFigure(Code, String)
    /// An earlier line says something of the same indicator and day.
    case sameAsLine(Int, Code, Day)
    /// The measurement that the line would correct was itself corrected or retracted meanwhile.
    case changedMeanwhile(Code, Day)
  }
}

extension Phrases {
  /// Returns a fault of a line and its remedy.
  public func words(of fault: SheetFault) -> String {
    switch fault.kind {
    case .empty: say("il foglio è vuoto", "the sheet is empty")
    case .noCodeColumn:
      say(
        "manca la colonna «codice»; cruscotto export --format csv scrive un foglio da compilare",
        "the column 'code' is missing; cruscotto export --format csv writes a sheet to fill in")
    case .noValueColumn:
      say(
        "manca una colonna «valore», «numeratore» o «fatto»",
        "a column 'value', 'numerator' or 'done' is missing")
    case .columnTwice(let column):
      say(
        "la colonna «\(column.heading(in: language))» c'è due volte",
        "the column '\(column.heading(in: language))' appears twice")
    case .surplusCells(let count):
      say(
        "più celle che intestazioni (\(count)): una virgola o un punto e virgola senza virgolette?",
        "more cells than headings (\(count)): a separator without quotes?")
    case .codeMissing: say("manca il codice", "the code is missing")
    case .unknownCode(let text, let near): unknownCode(text, near: near?.text)
    case .changedCode(let text):
      say(
        "«\(text)» non è un codice: il foglio elettronico lo ha cambiato; importa la colonna dei codici come testo",
        "'\(text)' is not a code: the spreadsheet has changed it; import the column of codes as text"
      )
    case .titleOfAnother(let code, let title, let other):
      say(
        "\(code): «\(title)» è l'obiettivo di \(other); se il foglio elettronico ha cambiato i codici, importa la loro colonna come testo",
        "\(code): '\(title)' is the objective of \(other); if the spreadsheet changed the codes, import their column as text"
      )
    case .measurementOfAnother(let code, let other):
      say(
        "\(code): la misurazione della riga è di \(other); se il foglio elettronico ha cambiato i codici, importa la loro colonna come testo",
        "\(code): the line's measurement belongs to \(other); if the spreadsheet changed the codes, import their column as text"
      )
    case .field(let code, let cell): "\(code): " + words(of: cell)
    case .openFigure(let code, let text):
      say(
        "\(code): «\(text)» è un altro numero in italiano e in inglese; indica --language it o en",
        "\(code): '\(text)' is another number in Italian and in English; give --language it or en")
    case .sameAsLine(let line, let code, let day):
      say(
        "\(code) al \(self.day(day)) è già alla riga \(line)",
        "\(code) on \(self.day(day)) is already on line \(line)")
    case .changedMeanwhile(let code, let day):
      say(
        "\(code) al \(self.day(day)) è stato corretto dopo l'esportazione del foglio; esporta di nuovo il foglio",
        "\(code) on \(self.day(day)) was corrected after the export of the sheet; export the sheet again"
      )
    }
  }

  private func words(of cell: SheetFault.Cell) -> String {
    let words = fault(cell.fault)
    guard let column = cell.column else { return words }
    let heading = column.heading(in: language)
    return cell.text.isEmpty
      ? "\(heading): \(words)"
      : say("\(heading) «\(cell.text)»: \(words)", "\(heading) '\(cell.text)': \(words)")
  }
}
