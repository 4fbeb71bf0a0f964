import PerformanceModel

extension Phrases {
  /// Returns the question about a target.
  public func question(_ question: Question) -> String {
    switch question {
    case .isFloor(let value):
      say(
        "«\(value)» non ha segno: vale come minimo?", "“\(value)” has no sign: is it a minimum?")
    case .isCeiling(let value):
      say(
        "«\(value)» non ha segno: vale come massimo?", "“\(value)” has no sign: is it a maximum?")
    case .equalOrFloor(let words, let value):
      say(
        "«\(words)»: esattamente \(value), o come limite?",
        "“\(words)”: exactly \(value), or as a limit?")
    case .rangeGiven(let range, let end):
      say(
        "«\(range)» è un intervallo: si intende \(end)?",
        "“\(range)” is a range: is \(end) meant?")
    case .dashOrMinus(let words):
      say(
        "«\(words)»: il trattino apre un elenco, o è un meno? Letto come elenco.",
        "“\(words)”: does the dash begin an item, or is it a minus? Read as an item.")
    case .changeAsIndex(let change, let criterion, let base):
      say(
        "«\(change)» è letto come indice \(criterion) (base \(base) = 100): è giusto?",
        "“\(change)” is read as an index \(criterion) (base \(base) = 100): is that right?")
    case .changeWithoutBase(let change):
      say(
        "«\(change)»: variazione (rispetto a quale base?) o valore negativo?",
        "“\(change)”: a change (against which base?) or a negative value?")
    case .scaleUnclear(let value):
      say(
        "«\(value)»: in che scala, percento o quoziente?",
        "“\(value)”: on which scale, percent or quotient?")
    case .powerUnclear(let value):
      say(
        "«\(value)»: in unità, migliaia o milioni?", "“\(value)”: in units, thousands or millions?")
    case .targetIsNotFormula(let value, let formula):
      say(
        "Il target «\(value)» non corrisponde alla formula «\(formula)»: che cosa si misura?",
        "The target “\(value)” does not match the formula “\(formula)”: what is measured?")
    case .limitNotShare(let cell, _):
      say(
        "«\(cell)» è un termine, la formula una quota: tutti i casi nei termini (≥ 100 %)?",
        "“\(cell)” is a time limit, the formula a share: all cases in time (≥ 100 %)?")
    case .unstatedThreshold(let value, let words):
      say(
        "\(value) oltre una soglia che non è scritta («\(words)»): quale?",
        "\(value) beyond a threshold that is not stated (“\(words)”): which one?")
    case .shareOfWhat(let value, let words):
      say("\(value) di che cosa («\(words)»)?", "\(value) of what (“\(words)”)?")
    case .formulaInWords(let formula):
      say(
        "La formula «\(formula)» non è un numero: si registra con sì o no?",
        "The formula “\(formula)” is not a number: is it recorded as yes or no?")
    case .signInFormula(let formula, let part):
      say(
        "Nella formula «\(formula)»: si somma o si toglie «\(part)»?",
        "In the formula “\(formula)”: is “\(part)” added or subtracted?")
    case .noteAboutRest(let note, let criterion):
      say(
        "La nota «\(note)» riguarda quanto resta, la formula quanto è assorbito: si intende \(criterion)?",
        "The note “\(note)” is about what is left, the formula about what is used: is \(criterion) meant?"
      )
    case .wordsForNumber(let cell, let formula):
      say(
        "«\(cell)» sono parole, la formula «\(formula)» chiede un numero: quale?",
        "“\(cell)” is text, the formula “\(formula)” needs a number: which one?")
    case .differsFromTitle(let cell, let title):
      say(
        "La cella dice \(cell), il titolo \(title): quale adottare?",
        "The cell says \(cell), the title \(title): which one applies?")
    case .yearOrTerm(let value, let year, let term):
      say(
        "\(value) vale per il \(year) o per il \(term)? Letto per l'anno.",
        "Does \(value) apply to \(year) or to \(term)? Read as for the year.")
    case .mayBeItsChildren(let value, let codes):
      say(
        "\(value): sono gli obiettivi operativi \(codes)?",
        "\(value): are these the operational objectives \(codes)?")
    case .titleAsksMore(let words):
      say(
        "Il titolo chiede anche «\(words)»: va misurato?",
        "The title also asks for “\(words)”: must it be measured?")
    case .titleAboutTime(let formula):
      say(
        "Il titolo parla di tempi, la formula «\(formula)» no: quale termine?",
        "The title is about time, the formula “\(formula)” is not: which time limit?")
    case .titleOffersTarget(let cell, let offer):
      say(
        "La cella «\(cell)» non indica un target; dal titolo: \(offer)?",
        "The cell “\(cell)” gives no target; from the title: \(offer)?")
    case .repeats(let code):
      say(
        "Ripete la misura di \(code): devono contare entrambi?",
        "Repeats the measure of \(code): must both count?")
    case .laterYearOnly(let year):
      say(
        "Solo il \(year) ha un target: quale vale quest'anno?",
        "Only \(year) has a target: which one applies this year?")
    case .stepFromTitle(let step, let date):
      say(
        "Il passo «\(step)» entro il \(date) sta solo nel titolo: è giusto?",
        "The step “\(step)” by \(date) is only in the title: is that right?")
    case .stepWithoutDate(let step, let date):
      say(
        "«\(step)» non ha data; quella del titolo, \(date), lega un altro passo: fine anno?",
        "“\(step)” has no date; that of the title, \(date), binds another step: end of the year?"
      )
    case .partInferred(let part):
      say(
        "«\(part)» è preso come una parte a sé: è giusto?",
        "“\(part)” is taken as a separate part: is that right?")
    case .partsUnclear(let count):
      say(
        "La formula chiede \(count) parti, la cella non le distingue: quali?",
        "The formula asks for \(count) parts, the cell does not separate them: which ones?")
    case .dateOutsidePlan(let date):
      say(
        "La scadenza \(date) è fuori dagli anni del piano: è giusta?",
        "The due date \(date) lies outside the plan's years: is it right?")
    case .severalDates(let dates):
      say(
        "Più scadenze senza passi (\(dates)): vale l'ultima?",
        "Several due dates without steps (\(dates)): does the last one apply?")
    case .cutOff(let words):
      say(
        "Il testo si interrompe («… \(words)»): come continua?",
        "The text breaks off (“… \(words)”): how does it continue?")
    case .noTarget: say("Qual è il target?", "What is the target?")
    case .notUnderstood(let cell):
      say(
        "«\(cell)» non è interpretabile: qual è il target?",
        "“\(cell)” cannot be interpreted: what is the target?")
    case .wordsNotUnderstood(let words):
      say(
        "«\(words)» non è stato capito: cambia il target?",
        "“\(words)” was not understood: does it change the target?")
    case .partKept(let words):
      say(
        "«\(words)» resta una nota, fuori dal target: è giusto?",
        "“\(words)” stays a note, outside the target: is that right?")
    case .severalValues(let values):
      say(
        "Più valori («\(values)»): qual è il target?",
        "Several values (“\(values)”): which one is the target?")
    case .groupingInDoubt(let number, let reading, let otherReading):
      say(
        "«\(number)»: \(reading) o \(otherReading)? Letto come \(reading).",
        "“\(number)”: \(reading) or \(otherReading)? Read as \(reading).")
    case .yearOrNumber(let number):
      say(
        "«\(number)» è un numero o un anno (più di quell'anno)?",
        "Is “\(number)” a number or a year (more than in that year)?")
    case .timeInDoubt(let time, let reading):
      say(
        "«\(time)» è letto come \(reading): è giusto?",
        "“\(time)” is read as \(reading): is that right?")
    case .directionInDoubt(let value):
      say(
        "«\(value)»: è meglio di più o di meno?", "“\(value)”: is more better, or less?")
    case .dayOrMonth(let date, let reading):
      say(
        "«\(date)» è letto come \(reading), il giorno prima del mese: è giusto?",
        "“\(date)” is read as \(reading), day before month: is that right?")
    case .dayNumber(let number, let date):
      say(
        "«\(number)» è letto come la data \(date) di un foglio di calcolo: è giusta?",
        "“\(number)” is read as a spreadsheet's date \(date): is it right?")
    case .dueNotUnderstood(let cell):
      say(
        "La scadenza «\(cell)» non è stata capita: qual è?",
        "The due date “\(cell)” was not understood: which is it?")
    }
  }
}
