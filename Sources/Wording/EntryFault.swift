import PerformanceModel

/// A fault of a measurement as a person enters it, on the screen or the command line.
public enum EntryFault: Error, Hashable, Sendable {
  case number(FigureProblem)
  case denominatorZero
  /// Both the value and its two parts are given.
  case valueAndParts
  case answerMissing
  case dateOfActMissing
  case dateUnreadable
  /// The text has the form of a date, but no calendar has that day.
  case noSuchDay
  /// The date lies after today.
  case dateInFuture(Day)
  case authorMissing
  /// A number for a yes/no indicator, an answer for a number, or parts for a measure that has none.
  case wrongKind(Measure)
  /// The plan does not take the entry.
  case refused(EventRejection)
}

extension Phrases {
  /// Returns a fault and its remedy.
  public func fault(_ fault: EntryFault) -> String {
    switch fault {
    case .number(let problem): self.problem(problem)
    case .denominatorZero: say("il denominatore non può essere 0", "the denominator cannot be 0")
    case .valueAndParts:
      say("o il valore o le sue due parti, non entrambi", "either the value or its parts, not both")
    case .answerMissing: say("scegli sì o no", "choose yes or no")
    case .dateOfActMissing:
      say("serve il giorno in cui è stato fatto", "the day on which it was done is needed")
    case .dateUnreadable:
      say(
        "data non leggibile: 31/12/2017 o 2017-12-31",
        "cannot read the date: 2017-12-31, or day first, 31/12/2017")
    case .noSuchDay:
      say(
        "questo giorno non esiste; prima il giorno: 31/12/2017",
        "there is no such day; the day comes first: 31/12/2017")
    case .dateInFuture(let today):
      say("la data è dopo oggi, \(day(today))", "the date is after today, \(day(today))")
    case .authorMissing: authorMissing
    case .wrongKind(let measure): wrongKind(measure)
    case .refused(let rejection): words(of: rejection)
    }
  }

  var authorMissing: String {
    say("serve il nome di chi inserisce", "the name of the person who enters it is needed")
  }

  private func wrongKind(_ measure: Measure) -> String {
    if measure.isAct {
      return say(
        "è un indicatore sì/no: si registra con --done yes --date …",
        "this is a yes/no indicator: record it with --done yes --date …")
    }
    return measure.acceptsRatio
      ? say(
        "serve un numero: --value, oppure --numerator e --denominator",
        "a number is needed: --value, or --numerator and --denominator")
      : say("serve un numero: --value", "a number is needed: --value")
  }
}

extension EntryFault {
  /// The fault of a text that is not a day.
  public static func date(_ text: String) -> EntryFault {
    Day.isTyped(text) ? .noSuchDay : .dateUnreadable
  }
}
