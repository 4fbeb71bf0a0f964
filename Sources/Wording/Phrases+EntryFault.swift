import PerformanceModel

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
    case .date(let problem): self.problem(problem)
    case .dateInFuture(let today):
      say("la data è dopo oggi, \(day(today))", "the date is after today, \(day(today))")
    case .authorMissing: authorMissing
    case .wrongKind(let measure): wrongKind(measure)
    case .refused(let rejection): words(of: rejection)
    }
  }

  /// Returns why a text is not a day, and what is accepted.
  public func problem(_ problem: DayProblem) -> String {
    switch problem {
    case .unreadable:
      say(
        "data non leggibile: 31/12/2017, 31/12, 31 dicembre, ieri, fine mese",
        "cannot read the date: 2017-12-31, 31/12 (day first), 31 December, yesterday, end of month")
    case .noSuchDay(let last):
      say(
        "questo giorno non esiste: l'ultimo del mese è il \(day(last))",
        "there is no such day: the last of the month is \(day(last))")
    case .noSuchMonth(let month):
      say(
        "il mese \(month) non esiste; prima il giorno: 31/12/2017",
        "there is no month \(month); the day comes first, 31/12/2017, or 2017-12-31")
    case .noSuchPart(let count):
      say(
        "in un anno ce ne sono \(count): da 1 a \(count)",
        "a year has \(count) of them: from 1 to \(count)")
    case .dependsOnToday:
      say(
        "dipende dal giorno in cui si scrive: qui serve la data, 31/12/2017",
        "it depends on the day of writing: the date is needed here, 2017-12-31")
    }
  }

  /// Returns the day that a text was understood as; `nil` where the text says it itself.
  public func understood(_ day: Day, from text: String) -> String? {
    Day(typed: text) == day ? nil : "= \(self.day(day))"
  }

  /// Words for days, as a person may type them.
  public var dayWords: [String] {
    switch language {
    case .italian:
      ["oggi", "ieri", "fine mese", "fine trimestre", "fine semestre", "fine anno"]
    case .english:
      ["today", "yesterday", "end of month", "end of quarter", "end of half-year", "end of year"]
    }
  }

  /// Returns how a figure was read that the other language would read as another.
  public func readAs(_ ambiguous: AmbiguousFigure, _ numbers: Language) -> String {
    let (text, canonical) = (ambiguous.text, ambiguous.figure.canonical)
    return switch numbers {
    case .italian:
      say(
        "«\(text)» è letto come \(canonical), all'italiana; --language en lo legge all'inglese",
        "'\(text)' is read as \(canonical), the Italian way; --language en reads it the English way"
      )
    case .english:
      say(
        "«\(text)» è letto come \(canonical), all'inglese; --language it lo legge all'italiana",
        "'\(text)' is read as \(canonical), the English way; --language it reads it the Italian way"
      )
    }
  }

  var authorMissing: String {
    say("serve il nome di chi inserisce", "the name of the person who enters it is needed")
  }

  private func wrongKind(_ measure: Measure) -> String {
    if measure.isAct {
      return say(
        "è un indicatore sì/no: serve sì o no", "this is a yes/no indicator: yes or no is needed")
    }
    return measure.acceptsRatio
      ? say(
        "serve un numero, o numeratore e denominatore",
        "a number is needed, or numerator and denominator")
      : say("serve un numero", "a number is needed")
  }
}
