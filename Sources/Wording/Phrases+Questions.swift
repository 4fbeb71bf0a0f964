import PerformanceModel

extension Phrases {
  /// Returns the question about a target.
  public func question(_ question: Question) -> String {
    let details = question.details + Array(repeating: "…", count: 3)
    let (first, second, third) = (details[0], details[1], details[2])
    return switch question.kind {
    case .isFloor:
      say(
        "«\(first)» non ha segno: vale come minimo?", "“\(first)” has no sign: is it a minimum?")
    case .isCeiling:
      say(
        "«\(first)» non ha segno: vale come massimo?", "“\(first)” has no sign: is it a maximum?")
    case .equalOrFloor:
      say(
        "«\(first)»: esattamente \(second), o come limite?",
        "“\(first)”: exactly \(second), or as a limit?")
    case .rangeGiven:
      say(
        "«\(first)» è un intervallo: si intende \(second)?",
        "“\(first)” is a range: is \(second) meant?")
    case .dashOrMinus:
      say(
        "«\(first)»: il trattino apre un elenco, o è un meno? Letto come elenco.",
        "“\(first)”: does the dash begin an item, or is it a minus? Read as an item.")
    case .changeAsIndex:
      say(
        "«\(first)» è letto come indice \(second) (base \(third) = 100): è giusto?",
        "“\(first)” is read as an index \(second) (base \(third) = 100): is that right?")
    case .changeWithoutBase:
      say(
        "«\(first)»: variazione (rispetto a quale base?) o valore negativo?",
        "“\(first)”: a change (against which base?) or a negative value?")
    case .scaleUnclear:
      say(
        "«\(first)»: in che scala, percento o quoziente?",
        "“\(first)”: on which scale, percent or quotient?")
    case .targetIsNotFormula:
      say(
        "Il target «\(first)» non corrisponde alla formula «\(second)»: che cosa si misura?",
        "The target “\(first)” does not match the formula “\(second)”: what is measured?")
    case .limitNotShare:
      say(
        "«\(first)» è un termine, la formula una quota: tutti i casi nei termini (≥ 100 %)?",
        "“\(first)” is a time limit, the formula a share: all cases in time (≥ 100 %)?")
    case .unstatedThreshold:
      say(
        "\(first) oltre una soglia che non è scritta («\(second)»): quale?",
        "\(first) beyond a threshold that is not stated (“\(second)”): which one?")
    case .shareOfWhat:
      say("\(first) di che cosa («\(second)»)?", "\(first) of what (“\(second)”)?")
    case .formulaInWords:
      say(
        "La formula «\(first)» non è un numero: si registra con sì o no?",
        "The formula “\(first)” is not a number: is it recorded as yes or no?")
    case .signInFormula:
      say(
        "Nella formula «\(first)»: si somma o si toglie «\(second)»?",
        "In the formula “\(first)”: is “\(second)” added or subtracted?")
    case .noteAboutRest:
      say(
        "La nota «\(first)» riguarda quanto resta, la formula quanto è assorbito: si intende \(second)?",
        "The note “\(first)” is about what is left, the formula about what is used: is \(second) meant?"
      )
    case .wordsForNumber:
      say(
        "«\(first)» sono parole, la formula «\(second)» chiede un numero: quale?",
        "“\(first)” is text, the formula “\(second)” needs a number: which one?")
    case .differsFromTitle:
      say(
        "La cella dice \(first), il titolo \(second): quale adottare?",
        "The cell says \(first), the title \(second): which one applies?")
    case .yearOrTerm:
      say(
        "\(first) vale per il \(second) o per il \(third)? Letto per l'anno.",
        "Does \(first) apply to \(second) or to \(third)? Read as for the year.")
    case .mayBeItsChildren:
      say(
        "\(first): sono gli obiettivi operativi \(second)?",
        "\(first): are these the operational objectives \(second)?")
    case .titleAsksMore:
      say(
        "Il titolo chiede anche «\(first)»: va misurato?",
        "The title also asks for “\(first)”: must it be measured?")
    case .titleAboutTime:
      say(
        "Il titolo parla di tempi, la formula «\(first)» no: quale termine?",
        "The title is about time, the formula “\(first)” is not: which time limit?")
    case .titleOffersTarget:
      say(
        "La cella «\(first)» non indica un target; dal titolo: \(second)?",
        "The cell “\(first)” gives no target; from the title: \(second)?")
    case .repeats:
      say(
        "Ripete la misura di \(first): devono contare entrambi?",
        "Repeats the measure of \(first): must both count?")
    case .laterYearOnly:
      say(
        "Solo il \(first) ha un target: quale vale quest'anno?",
        "Only \(first) has a target: which one applies this year?")
    case .stepFromTitle:
      say(
        "Il passo «\(first)» entro il \(second) sta solo nel titolo: è giusto?",
        "The step “\(first)” by \(second) is only in the title: is that right?")
    case .stepWithoutDate:
      say(
        "«\(first)» non ha data; quella del titolo, \(second), lega un altro passo: fine anno?",
        "“\(first)” has no date; that of the title, \(second), binds another step: end of the year?"
      )
    case .partInferred:
      say(
        "«\(first)» è preso come una parte a sé: è giusto?",
        "“\(first)” is taken as a separate part: is that right?")
    case .partsUnclear:
      say(
        "La formula chiede \(first) parti, la cella non le distingue: quali?",
        "The formula asks for \(first) parts, the cell does not separate them: which ones?")
    case .dateOutsidePlan:
      say(
        "La scadenza \(first) è fuori dagli anni del piano: è giusta?",
        "The due date \(first) lies outside the plan's years: is it right?")
    case .severalDates:
      say(
        "Più scadenze senza passi (\(first)): vale l'ultima?",
        "Several due dates without steps (\(first)): does the last one apply?")
    case .cutOff:
      say(
        "Il testo si interrompe («… \(first)»): come continua?",
        "The text breaks off (“… \(first)”): how does it continue?")
    case .noTarget: say("Qual è il target?", "What is the target?")
    case .notUnderstood:
      say(
        "«\(first)» non è interpretabile: qual è il target?",
        "“\(first)” cannot be interpreted: what is the target?")
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
    case .dueNotUnderstood:
      say(
        "La scadenza «\(first)» non è stata capita: qual è?",
        "The due date “\(first)” was not understood: which is it?")
    }
  }
}
