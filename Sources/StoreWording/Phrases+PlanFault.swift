import PerformanceModel
import PlanStore
import Text
import Wording

extension Phrases {
  /// Returns one line: `file:line:column: path: what; remedy`, safe to print on a terminal.
  public func words(of problem: PlanProblem) -> String {
    let subject = problem.path.isEmpty ? "" : "\(problem.path.spelledOut): "
    let place = "\(problem.file.spelledOut):\(problem.line):\(problem.column)"
    return "\(place): \(subject)\(what(problem.fault)); \(remedy(problem.fault))"
  }

  /// Returns all problems of a file, a line each.
  public func words(of problems: PlanProblems) -> String {
    let more = say(
      "e ancora \(count(problems.omitted, "problema", "problemi"))",
      "and \(count(problems.omitted, "more problem", "more problems"))")
    let lines = problems.list.map { words(of: $0) }
    return (problems.omitted == 0 ? lines : lines + [more]).joined(separator: "\n")
  }

  /// Returns a text of the file between quotation marks, cut to a length that can be read.
  func quoted(_ text: String) -> String {
    let start = text.prefix(60)
    let shown = String(start).spelledOut + (start.endIndex == text.endIndex ? "" : "…")
    return say("«\(shown)»", "'\(shown)'")
  }

  private func what(_ fault: PlanFault) -> String {
    switch fault {
    case .empty: say("il file è vuoto", "the file is empty")
    case .notUTF8(let byte):
      say("il byte 0x\(hex(byte)) non è testo UTF-8", "the byte 0x\(hex(byte)) is not UTF-8 text")
    case .endsEarly: say("il file finisce troppo presto", "the file ends too early")
    case .unexpected(let found, let expected):
      say(
        "c'è \(quoted(found)) dove serve \(name(of: expected))",
        "\(quoted(found)) is found where \(name(of: expected)) is expected")
    case .controlCharacter(let byte):
      say(
        "un testo contiene il carattere di controllo 0x\(hex(byte))",
        "a text holds the control character 0x\(hex(byte))")
    case .badEscape(let text):
      say("\(quoted(text)) non è una sequenza di JSON", "\(quoted(text)) is not a JSON escape")
    case .loneSurrogate(let text):
      say("\(quoted(text)) è mezzo carattere", "\(quoted(text)) is half of a character")
    case .leadingZero:
      say("un numero comincia con uno 0 di troppo", "a number begins with a needless 0")
    case .tooDeep(let limit):
      say(
        "più di \(limit) liste e oggetti uno dentro l'altro",
        "more than \(limit) lists and objects are nested")
    case .mergeMarker:
      say("git ha lasciato qui un'unione non decisa", "git left a merge undecided here")
    case .otherKind:
      say(
        "questo file JSON non è un piano di cruscotto", "this JSON file is not a cruscotto plan")
    case .noVersion:
      say("manca la versione del formato", "the version of the format is missing")
    case .unknownVersion(let version, _):
      say(
        "\(quoted(version)) non è una versione del formato",
        "\(quoted(version)) is not a version of the format")
    case .newerVersion(let version, let known):
      say(
        "il file ha la versione \(quoted(version)) del formato, questo programma conosce la \(known)",
        "the file has version \(quoted(version)) of the format, and this program knows \(known)")
    case .duplicateMember(let name):
      say(
        "il membro \(quoted(name)) compare due volte",
        "the member \(quoted(name)) appears twice")
    case .missingMember(let name):
      say("manca il membro \(quoted(name))", "the member \(quoted(name)) is missing")
    case .strayMember(let name, let reason):
      say("il membro \(quoted(name)) ", "the member \(quoted(name)) ") + words(of: reason)
    case .wrongType(let found, let expected):
      say(
        "c'è \(name(of: found)) dove serve \(name(of: expected))",
        "\(name(of: found)) is found where \(name(of: expected)) is expected")
    case .unknownChoice(let text, _):
      say(
        "la parola \(quoted(text)) non è ammessa qui",
        "the word \(quoted(text)) is not allowed here")
    case .badDay(let text): say("\(quoted(text)) non è una data", "\(quoted(text)) is not a date")
    case .badTimestamp(let text):
      say("\(quoted(text)) non è un istante", "\(quoted(text)) is not a timestamp")
    case .badCode(let text): say("\(quoted(text)) non è un codice", "\(quoted(text)) is not a code")
    case .badCell(let text):
      say("\(quoted(text)) non è una cella", "\(quoted(text)) is not a cell")
    case .badIdentifier(let text):
      say("\(quoted(text)) non può essere un id", "\(quoted(text)) cannot be an id")
    case .beyondFigures(let text):
      say("il numero \(quoted(text)) è troppo lungo", "the number \(quoted(text)) is too long")
    case .outOfRange(let text, let from, let to):
      say("\(text) non è tra \(from) e \(to)", "\(text) is not between \(from) and \(to)")
    case .noFigure: say("la misurazione non ha un valore", "the measurement has no value")
    case .zeroDenominator: say("il denominatore è 0", "the denominator is 0")
    case .tooManyDetails(let kind):
      say(
        "ci sono più testi di quanti ne nomina la domanda \(kind.rawValue)",
        "there are more texts than the question \(kind.rawValue) names")
    case .reversedSpan: say("la fine viene prima dell'inizio", "the end is before the start")
    case .programmingYearOutside(let year, let years):
      say(
        "l'anno \(year) non è tra il \(years.lowerBound) e il \(years.upperBound)",
        "the year \(year) is not one of \(years.lowerBound) to \(years.upperBound)")
    case .duplicate(let thing, let name, let line):
      say(
        "\(self.name(of: thing)) \(quoted(name)) c'è già alla riga \(line)",
        "\(self.name(of: thing)) \(quoted(name)) is already on line \(line)")
    case .nowhere(let thing, let name):
      say(
        "non c'è \(self.name(of: thing)) \(quoted(name))",
        "there is no \(thing.word) \(quoted(name))")
    case .otherIndicator(let name):
      say(
        "la misurazione \(quoted(name)) è di un altro indicatore",
        "the measurement \(quoted(name)) is another indicator's")
    case .circle(let name):
      say(
        "la misurazione \(quoted(name)) sostituisce sé stessa",
        "the measurement \(quoted(name)) replaces itself")
    case .wrongSubject(let ruling, nil):
      say(
        "una decisione «\(ruling)» riguarda tutto il piano",
        "a decision about \(ruling) concerns the whole plan")
    case .wrongSubject(let ruling, let needs?):
      say(
        "una decisione «\(ruling)» deve riguardare \(name(of: needs))",
        "a decision about \(ruling) must be about an \(needs.word)")
    case .noIndicator(let code):
      say(
        "l'obiettivo \(quoted(code)) non ha indicatori",
        "the objective \(quoted(code)) has no indicator")
    case .unlikelyEntry(let measure):
      say(
        "la registrazione non è adatta alla misura \(quoted(measure))",
        "the entry does not fit the measure \(quoted(measure))")
    case .closedDay(let day):
      say(
        "registrata quando il periodo fino al \(self.day(day)) era chiuso",
        "recorded while the period through \(self.day(day)) was closed")
    case .blankText: say("il testo è vuoto", "the text is blank")
    case .parentCircle(let code):
      say(
        "l'obiettivo \(quoted(code)) è contenuto in sé stesso",
        "the objective \(quoted(code)) is contained in itself")
    case .parentOfOtherArea(let code, let area):
      say(
        "l'obiettivo \(quoted(code)) è di un'altra area, \(quoted(area))",
        "the objective \(quoted(code)) belongs to another area, \(quoted(area))")
    case .followsLater(let id):
      say(
        "la decisione segue \(quoted(id)), che non fu registrata prima: un conflitto può restare nascosto",
        "the decision follows \(quoted(id)), which was not recorded before it: a conflict may stay hidden"
      )
    case .future(let moment):
      say(
        "registrata il \(day(moment.day)), una data futura: ciò che si registra dopo ha una data falsa",
        "recorded on \(day(moment.day)), which is in the future: what is recorded after it gets a wrong date"
      )
    case .noMomentAfter(let id):
      say(
        "\(quoted(id)) ha l'ultimo istante possibile: dopo non si può registrare più nulla",
        "\(quoted(id)) has the last moment that can be written: nothing can be recorded after it")
    }
  }
}

private func hex(_ byte: UInt8) -> String {
  (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}
