import PerformanceModel

extension Phrases {
  /// Returns the question about the words, numbers and dates of a target cell alone.
  func questionOfCell(
    _ kind: Question.Kind, _ first: String, _ second: String, _ third: String
  ) -> String {
    switch kind {
    case .wordsNotUnderstood:
      say(
        "«\(first)» non è stato capito: cambia il target?",
        "“\(first)” was not understood: does it change the target?")
    case .partKept:
      say(
        "«\(first)» resta una nota, fuori dal target: è giusto?",
        "“\(first)” stays a note, outside the target: is that right?")
    case .severalValues:
      say(
        "Più valori («\(first)»): qual è il target?",
        "Several values (“\(first)”): which one is the target?")
    case .groupingInDoubt:
      say(
        "«\(first)»: \(second) o \(third)? Letto come \(second).",
        "“\(first)”: \(second) or \(third)? Read as \(second).")
    case .yearOrNumber:
      say(
        "«\(first)» è un numero o un anno (più di quell'anno)?",
        "Is “\(first)” a number or a year (more than in that year)?")
    case .timeInDoubt:
      say(
        "«\(first)» è letto come \(second): è giusto?",
        "“\(first)” is read as \(second): is that right?")
    case .directionInDoubt:
      say(
        "«\(first)»: è meglio di più o di meno?", "“\(first)”: is more better, or less?")
    case .dayOrMonth:
      say(
        "«\(first)» è letto come \(second), il giorno prima del mese: è giusto?",
        "“\(first)” is read as \(second), day before month: is that right?")
    case .dayNumber:
      say(
        "«\(first)» è letto come la data \(second) di un foglio di calcolo: è giusta?",
        "“\(first)” is read as a spreadsheet's date \(second): is it right?")
    default:
      say(
        "La scadenza «\(first)» non è stata capita: qual è?",
        "The due date “\(first)” was not understood: which is it?")
    }
  }
}
