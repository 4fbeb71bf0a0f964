import PerformanceModel
import Wording

/// A column of the sheet that an office fills in: written by `export`, read by `record --from`.
public enum SheetColumn: String, CaseIterable, Sendable {
  case code
  case office
  case title
  case criterion
  case unit
  case due
  case value
  case numerator
  case denominator
  case done
  case date
  case note
  case evidence
  case cause
  case by
  case status
  case achievement
  case reading
  case kind
  case area
  case formula
  case source
  case measurement

  /// The columns that an office writes; all others are only read by people.
  public static let filledIn: [SheetColumn] = [
    .value, .numerator, .denominator, .done, .date, .note, .evidence, .cause, .by,
  ]

  /// The columns that hold figures.
  static let figures: Set<SheetColumn> = [.value, .numerator, .denominator]

  /// The column of a part of a measurement.
  init(_ field: MeasurementText.Field) {
    switch field {
    case .value: self = .value
    case .numerator: self = .numerator
    case .denominator: self = .denominator
    case .answer: self = .done
    case .date: self = .date
    }
  }

  /// The heading in a language.
  public func heading(in language: Language) -> String {
    language == .english ? rawValue : italian
  }

  private var italian: String {
    switch self {
    case .code: "codice"
    case .office: "ufficio"
    case .title: "obiettivo"
    case .criterion: "target"
    case .unit: "unità"
    case .due: "scadenza"
    case .value: "valore"
    case .numerator: "numeratore"
    case .denominator: "denominatore"
    case .done: "fatto"
    case .date: "data"
    case .note: "nota"
    case .evidence: "fonte dei dati"
    case .cause: "causa"
    case .by: "inserito da"
    case .status: "stato"
    case .achievement: "grado"
    case .reading: "target nel piano"
    case .kind: "tipo"
    case .area: "area"
    case .formula: "formula"
    case .source: "testo nel piano"
    case .measurement: "misurazione"
    }
  }

  /// The Italian heading of earlier versions, which filled-in sheets may still have.
  private var formerItalian: String? {
    switch self {
    case .criterion: "criterio"
    case .evidence: "dove si verifica"
    case .by: "chi"
    case .reading: "lettura"
    case .source: "fonte"
    case .code, .office, .title, .unit, .due, .value, .numerator, .denominator, .done, .date, .note,
      .cause, .status, .achievement, .kind, .area, .formula, .measurement:
      nil
    }
  }

  /// Returns the column with a heading, and the language of that; blanks and case do not matter.
  static func named(_ heading: String) -> (column: SheetColumn, language: Language?)? {
    let name = heading.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for column in allCases {
      let languages = Language.allCases.filter { column.heading(in: $0) == name }
      if column.formerItalian == name { return (column, .italian) }
      guard let first = languages.first else { continue }
      return (column, languages.count == 1 ? first : nil)
    }
    return nil
  }
}
