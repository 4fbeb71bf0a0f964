import PerformanceModel
import PlanStore
import Text
import Wording

extension Phrases {
  /// Returns what to do about a fault.
  func remedy(_ fault: PlanFault) -> String {
    switch fault {
    case .empty, .endsEarly:
      return say(
        "cruscotto restore ripristina una copia di sicurezza", "cruscotto restore restores a backup"
      )
    case .notUTF8: return saveAsUTF8
    case .unexpected, .controlCharacter, .badEscape, .loneSurrogate, .leadingZero, .tooDeep:
      return say(
        "correggi il testo, o ripristina una copia di sicurezza con cruscotto restore",
        "fix the text, or restore a backup with cruscotto restore")
    case .mergeMarker:
      return say(
        "cruscotto settle mostra i due lati e lascia scegliere",
        "cruscotto settle shows both sides and lets you choose")
    case .otherKind:
      return say(
        "indica il file di un piano, o creane uno con cruscotto import",
        "give a plan file, or create one with cruscotto import")
    case .noVersion:
      return say(
        "aggiungi \"version\": \(PlanFormat.version)", "add \"version\": \(PlanFormat.version)")
    case .unknownVersion(_, let known):
      return say("scrivi un numero da 1 a \(known)", "write a number from 1 to \(known)")
    case .newerVersion:
      return say("aprilo con un cruscotto più recente", "open it with a newer cruscotto")
    case .duplicateMember: return say("togli uno dei due", "remove one of the two")
    case .missingMember: return say("aggiungilo", "add it")
    case .strayMember: return say("toglilo", "remove it")
    case .wrongType(_, let expected):
      return say("scrivi \(name(of: expected))", "write \(name(of: expected))")
    case .unknownChoice(_, let allowed):
      let words = allowed.joined(separator: ", ")
      return say("scrivi una di queste: \(words)", "write one of \(words)")
    case .badDay: return say("scrivilo come 2017-12-31", "write it as 2017-12-31")
    case .badTimestamp:
      return say("scrivilo come 2017-12-31T09:30:00.125Z", "write it as 2017-12-31T09:30:00.125Z")
    case .badCode:
      return say("scrivilo come 1.2.3, 1.P4 o 2.3#2", "write it as 1.2.3, 1.P4 or 2.3#2")
    case .badCell: return say("scrivila come F7", "write it as F7")
    case .badIdentifier:
      return say(
        "usa da 1 a 64 lettere, cifre, '-', '_' e '.'",
        "use 1 to 64 letters, digits, '-', '_' and '.'")
    case .beyondFigures: return say("usa al massimo 30 cifre", "use at most 30 digits")
    case .outOfRange(_, let from, let to):
      return say("scrivi un numero da \(from) a \(to)", "write a number from \(from) to \(to)")
    case .noFigure:
      return say(
        "aggiungi value, numerator e denominator, o done",
        "add value, numerator and denominator, or done")
    case .zeroDenominator:
      return say(
        "scrivi il totale di cui il numeratore è una parte",
        "write the whole that the numerator is a part of")
    case .tooManyDetails: return say("togli quelli in più", "remove the surplus ones")
    case .reversedSpan: return say("scambia i due", "swap the two")
    case .programmingYearOutside:
      return say("scrivi uno degli anni del piano", "write one of the years of the plan")
    case .duplicate(.event, _, _):
      return say(
        "togli uno dei due, o dagli un id suo", "remove one of the two, or give it an id of its own"
      )
    case .duplicate: return say("dagli un codice suo", "give it a code of its own")
    case .nowhere(let thing, _):
      return say("indica \(name(of: thing)) di questo file", "name \(name(of: thing)) of this file")
    case .otherIndicator:
      return say(
        "indica una misurazione dello stesso indicatore", "name a measurement of the same indicator"
      )
    case .circle:
      return say("togli 'replaces' da una delle due", "remove 'replaces' from one of them")
    case .wrongSubject(_, nil): return say("togli 'about'", "remove 'about'")
    case .wrongSubject(_, let needs?):
      return say("indica \(name(of: needs)) in 'about'", "name the \(needs.word) in 'about'")
    case .noIndicator: return say("aggiungine uno a 'indicators'", "add one to 'indicators'")
    case .unlikelyEntry: return say("controlla il valore", "check the value")
    case .closedDay:
      return say(
        "ritirala, o riapri il periodo con cruscotto reopen",
        "retract it, or reopen the period with cruscotto reopen")
    case .blankText: return say("scrivi chi o perché", "write who or why")
    case .parentCircle:
      return say("correggi 'parent' di uno di loro", "correct 'parent' of one of them")
    case .parentOfOtherArea:
      return say("indica un obiettivo della stessa area", "name an objective of the same area")
    case .followsLater:
      return say(
        "confronta con una copia precedente: cruscotto diff",
        "compare with an earlier copy: cruscotto diff")
    case .future, .noMomentAfter:
      return say(
        "controlla l'orologio del computer da cui viene; se la data è sbagliata, correggila nel file",
        "check the clock of the computer that it comes from; if the date is wrong, correct it in the file"
      )
    }
  }

  func name(of expected: PlanFault.Expected) -> String {
    switch expected {
    case .value: say("un valore", "a value")
    case .memberName: say("il nome di un membro", "the name of a member")
    case .colon: "':'"
    case .digit: say("una cifra", "a digit")
    case .commaOrEndOfList: say("',' o ']'", "',' or ']'")
    case .commaOrEndOfObject: say("',' o '}'", "',' or '}'")
    case .endOfFile: say("la fine del file", "the end of the file")
    }
  }

  func name(of thing: PlanFault.Thing) -> String {
    switch thing {
    case .area: say("un'area", "an area")
    case .objective: say("un obiettivo", "an objective")
    case .indicator: say("un indicatore", "an indicator")
    case .measurement: say("una misurazione", "a measurement")
    case .event: say("un evento", "an event")
    }
  }

  func name(of type: JSONType) -> String {
    switch type {
    case .object: say("un oggetto", "an object")
    case .list: say("una lista", "a list")
    case .text: say("un testo", "a text")
    case .number: say("un numero", "a number")
    case .boolean: say("vero o falso", "a boolean")
    case .null: "null"
    }
  }

  func words(of reason: PlanFault.StrayReason) -> String {
    switch reason {
    case .besideDone: say("non è ammesso accanto a 'done'", "is not allowed beside 'done'")
    case .withoutComparator: say("è senza comparatore", "lacks a comparator")
    case .besideAnotherFigure:
      say("non è ammesso accanto a un altro valore", "is not allowed beside another value")
    case .besideAnotherPlace:
      say("non è ammesso accanto a un altro luogo", "is not allowed beside another place")
    }
  }
}

extension PlanFault.Thing {
  /// The English word without an article.
  var word: String {
    switch self {
    case .area: "area"
    case .objective: "objective"
    case .indicator: "indicator"
    case .measurement: "measurement"
    case .event: "event"
    }
  }
}
