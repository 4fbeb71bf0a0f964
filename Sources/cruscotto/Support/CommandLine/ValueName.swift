/// The name of an option's or argument's value in help and usage; here in English.
enum ValueName: String {
  case backup, base, choices, code, day, denominator, document, done, file, files, format, id, kinds
  case language, measurement, name, nearly, numerator, ours, partial, plan, set
  case statuses, target, text, theirs, theme, value, weight, year, years
  case columnName = "role=name"

  var word: String { Manual.say(italian, rawValue) }

  private var italian: String {
    switch self {
    case .backup: "copia"
    case .base: "base"
    case .choices: "scelte"
    case .code: "codice"
    case .columnName: "ruolo=nome"
    case .day: "giorno"
    case .denominator: "denominatore"
    case .document: "documento"
    case .done: "fatto"
    case .file, .files: "file"
    case .format: "formato"
    case .id: "id"
    case .kinds: "tipi"
    case .language: "lingua"
    case .measurement: "misurazione"
    case .name: "nome"
    case .nearly: "quasi"
    case .numerator: "numeratore"
    case .ours: "nostro"
    case .partial: "parziale"
    case .plan: "piano"
    case .set: "correzione"
    case .statuses: "stati"
    case .target: "target"
    case .text: "testo"
    case .theirs: "altrui"
    case .theme: "tema"
    case .value: "valore"
    case .weight: "peso"
    case .year: "anno"
    case .years: "anni"
    }
  }
}
