import PerformanceModel
import PlanImport
import Testing

/// Reads one row of a made-up document.
func read(
  target: String, formula: String = "SI/NO", title: String = "Obiettivo di prova",
  language: Language = .italian, kind: String = "OBIETTIVO OPERATIVO"
) throws -> [Indicator] {
  let text = """
    PIANO 2017 - 2019 - PROGRAMMAZIONE 2017
    TIPO\tOBIETTIVO\tFORMULA\tVALORE OBIETTIVO
    OBIETTIVO STRATEGICO\tPrimo\tSI/NO\tAttivazione
    \(kind)\t\(title)\t\(formula)\t\(target)
    """
  let options = ImportOptions(language: language)
  let result = DocumentReader(options: options).read(Array(text.utf8), name: "prova.txt")
  return try #require(result.rows.last).indicators
}

@Suite("The grammar of criteria")
struct CriteriaGrammarTests {
  @Test(
    "comparators, numbers and units",
    arguments: [
      ("≥ 20 imprese", ">= 20 imprese", Reading.written),
      (">=20 imprese", ">= 20 imprese", .written),
      ("=> 20 imprese", ">= 20 imprese", .written),
      ("almeno 20 imprese", ">= 20 imprese", .written),
      ("Almeno n. 20 imprese", ">= 20 imprese", .written),
      ("non meno di 20 imprese", ">= 20 imprese", .written),
      ("non inferiore a 20", ">= 20", .written),
      ("pari o superiore al 20%", ">= 20 %", .written),
      ("minimo 20", ">= 20", .written),
      ("20 o più", ">= 20", .written),
      ("20 imprese o più", ">= 20 imprese", .written),
      ("at least 20 companies", ">= 20 companies", .written),
      ("no fewer than 20", ">= 20", .written),
      ("20 or more", ">= 20", .written),
      ("> 20", "> 20", .written),
      ("più di 20", "> 20", .written),
      ("oltre 20 utenti", "> 20 utenti", .written),
      ("superiore a 20", "> 20", .written),
      ("more than 20", "> 20", .written),
      ("≤ 20", "<= 20", .written),
      ("non più di 20", "<= 20", .written),
      ("non superiore al 20%", "<= 20 %", .written),
      ("al massimo 20", "<= 20", .written),
      ("max 20", "<= 20", .written),
      ("fino a 20", "<= 20", .written),
      ("no more than 20", "<= 20", .written),
      ("up to 20", "<= 20", .written),
      ("entro 20 giorni", "<= 20 days", .ambiguous),
      ("entro 20 gg. lavorativi", "<= 20 days", .ambiguous),
      ("within 20 days", "<= 20 days", .ambiguous),
      ("< 20", "< 20", .written),
      ("inferiore a 20", "< 20", .written),
      ("meno di 20", "< 20", .written),
      ("fewer than 20", "< 20", .written),
      ("almeno due corsi", ">= 2 corsi", .written),
      ("15 gg.", "<= 15 days", .inferred),
      ("1.500 utenti", ">= 1500 utenti", .inferred),
      ("12,5%", ">= 12.5 %", .inferred),
      ("80 %", ">= 80 %", .inferred),
      ("80 per cento", ">= 80 %", .inferred),
      ("> € 10.000", "> 10000 euro", .written),
      ("> 10.000,50 €", "> 10000.5 euro", .written),
      ("almeno 2 milioni di euro", ">= 2000000 euro", .written),
      ("1,5 mln €", ">= 1500000 euro", .inferred),
      ("30 mila euro", ">= 30000 euro", .inferred),
      ("= 20", ">= 20", .ambiguous),
      ("pari a 20", ">= 20", .ambiguous),
      ("10-15 imprese", ">= 10 imprese", .ambiguous),
      ("da 10 a 15 giorni", "<= 15 days", .ambiguous),
      ("=100%", ">= 100 %", .written),
      ("- 20 imprese", ">= 20 imprese", .ambiguous),
      ("+10%", ">= 10 %", .ambiguous),
      ("riduzione del 10%", ">= 10 %", .ambiguous),
      ("riduzione del 10% rispetto al 2016", "<= 90 points", .inferred),
      ("+5% vs 2016", ">= 105 points", .inferred),
      ("almeno -5% rispetto al 2016", "<= 95 points", .inferred),
      ("≤ -5 giorni", "<= -5 days", .written),
      ("<= -5 gg.", "<= -5 days", .written),
      ("≥ -2%", ">= -2 %", .written),
      ("-5 gg", "<= -5 days", .ambiguous),
      ("0 reclami", "<= 0 reclami", .inferred),
      ("≥ 3,5/5", ">= 3.5", .written),
      ("80% (2016: 75%)", ">= 80 %", .inferred),
      ("90% delle richieste entro 5 giorni", ">= 90 %", .inferred),
      ("almeno 20 imprese entro 30 giorni", ">= 20 imprese", .written),
      ("≥ 80 %", ">= 80 %", .written),
      ("NON INFERIORE AL 90%", ">= 90 %", .written),
      ("n. 3 corsi", ">= 3 corsi", .inferred),
      ("1.000.000,00 €", ">= 1000000 euro", .inferred),
      ("entro 48 ore", "<= 48 ore", .ambiguous),
      ("≥ 1 500 utenti", ">= 1500 utenti", .written),
      ("≥ 1\u{202F}500\u{202F}000,50 €", ">= 1500000.5 euro", .written),
      ("da 30 a 25 giorni", "<= 25 days", .inferred),
    ])
  func criteria(cell: String, criterion: String, reading: Reading) throws {
    let indicators = try read(target: cell)
    #expect(indicators.map(\.target.criterionText) == [criterion])
    #expect(indicators.map(\.reading) == [reading])
    if reading == .ambiguous { #expect(indicators.first?.question != nil) }
  }

  @Test(
    "several criteria in a cell are several indicators",
    arguments: [
      ("≥ 2 eventi e ≥ 100 partecipanti", [">= 2 eventi", ">= 100 partecipanti"]),
      (">10 corsi; >200 iscritti", ["> 10 corsi", "> 200 iscritti"]),
      ("almeno 3 corsi, 50 partecipanti", [">= 3 corsi", ">= 50 partecipanti"]),
      ("2 eventi e 100 partecipanti", [">= 2 eventi", ">= 100 partecipanti"]),
    ])
  func severalCriteria(cell: String, criteria: [String]) throws {
    let formula = "n. eventi, n. partecipanti"
    #expect(try read(target: cell, formula: formula).map(\.target.criterionText) == criteria)
  }

  @Test(
    "numbers that only describe are no criteria",
    arguments: [
      "Attivazione sportello nelle 3 sedi", "Approvazione del piano 2017", "Avvio della fase 2",
      "Adozione ex art. 2490 del codice", "Attuazione d.lgs. 150/2009",
      "Redazione del piano 2017-2019", "Attivazione sportello in 3 sedi",
    ])
  func descriptions(cell: String) throws {
    let indicators = try read(target: cell)
    #expect(indicators.map(\.target.criterion) == [.done])
    #expect(indicators.map(\.reading) == [.written])
  }

  @Test("a share with a term keeps the share")
  func shareWithTerm() throws {
    let formula = "pratiche evase entro 30 giorni/pratiche pervenute"
    let indicators = try read(target: "≥ 80% entro 30 giorni", formula: formula)
    #expect(indicators.map(\.target.criterionText) == [">= 80 %"])
    #expect(indicators.map(\.target.measure) == [.ratio])
  }

  @Test(
    "cells without a target",
    arguments: ["", "-", "–", "n.d.", "N/A", "da definire", "TBD", "…", "***", "?"])
  func noTarget(cell: String) throws {
    let indicators = try read(target: cell, formula: "n. imprese coinvolte")
    #expect(indicators.map(\.target.criterion) == [nil])
    #expect(indicators.map(\.reading) == [.unreadable])
    #expect(indicators.map(\.question?.kind) == [.noTarget])
    #expect(indicators.map(\.target.unit) == [.counted("imprese coinvolte")])
  }

  @Test("words where a number is asked for, and words that say nothing, are unreadable")
  func words() throws {
    let improvement = try read(target: "miglioramento", formula: "n. imprese coinvolte")
    #expect(improvement.map(\.reading) == [.unreadable])
    #expect(improvement.map(\.question?.kind) == [.wordsForNumber])
    let riddle = try read(target: "vedi nota", formula: "verbale")
    #expect(riddle.map(\.question?.kind) == [.notUnderstood])
    #expect(riddle.map(\.target.criterion) == [nil])
  }

  @Test(
    "due dates in target cells",
    arguments: [
      ("Approvazione entro il 30/6/2017", "2017-06-30"),
      ("Approvazione entro e non oltre il 30.06.2017", "2017-06-30"),
      ("Approvazione entro il 30 giugno 2017", "2017-06-30"),
      ("Approvazione entro il 30 giugno", "2017-06-30"),
      ("Approvazione entro giugno", "2017-06-30"),
      ("Approvazione entro il 30/6", "2017-06-30"),
      ("Approvazione entro il primo semestre 2017", "2017-06-30"),
      ("Approval by 30 June 2017", "2017-06-30"),
      ("Approval by June 30, 2017", "2017-06-30"),
      ("Approval by 2017-06-30", "2017-06-30"),
      ("30/06/2017", "2017-06-30"),
      ("Approvazione entro fine anno", "2017-12-31"),
      ("Approvazione entro Q3 2017", "2017-09-30"),
    ])
  func dueDates(cell: String, date: String) throws {
    let indicators = try read(target: cell)
    #expect(indicators.map { $0.target.dueDate?.iso } == [date])
    #expect(indicators.map(\.target.measure) == [.milestone])
    #expect(indicators.map(\.reading) == [.written])
  }

  @Test("steps with dates in the cell are written indicators of their own")
  func steps() throws {
    let cell = "approvazione del progetto entro il 31/3/2017 e avvio dei lavori entro il 30/9/2017"
    let indicators = try read(target: cell)
    #expect(indicators.map { $0.target.dueDate?.iso } == ["2017-03-31", "2017-09-30"])
    #expect(indicators.map(\.reading) == [.written, .written])
  }

  @Test("a date before the plan's years is asked for")
  func outsidePlan() throws {
    let indicators = try read(target: "Approvazione entro il 30/6/2012")
    #expect(indicators.map(\.question) == [.dateOutsidePlan(date: "30/06/2012")])
  }

  @Test("a number that the title contradicts is in doubt")
  func contradiction() throws {
    let indicators = try read(
      target: "3 corsi", formula: "n. corsi", title: "Realizzare almeno 5 corsi")
    #expect(indicators.map(\.reading) == [.ambiguous])
    #expect(indicators[0].question?.details == ["3 corsi", "almeno 5 corsi"])
  }

  @Test("the language decides what a dot before three digits is")
  func language() throws {
    #expect(try read(target: "> 1.500", language: .italian)[0].target.criterion?.figure == 1500)
    let english = try read(target: "> 1.500", language: .english)[0].target.criterion?.figure
    #expect(english == Figure(coefficient: 15, exponent: -1))
  }

  @Test(
    "measures and courses",
    arguments: [
      ("N. dipendenti in servizio", "50", "count level"),
      ("N. imprese coinvolte", "50", "count cumulative"),
      ("Tempo medio di pagamento", "30", "duration level"),
      ("Spesa impegnata/spesa stanziata", "90%", "ratio cumulative"),
      ("Pratiche evase nei termini/pratiche evase", "90%", "ratio level"),
      ("Percentuale di avanzamento del progetto", "50%", "percentage cumulative"),
      ("Ricavi 2017/ricavi 2016*100", "105%", "index cumulative"),
      ("Importo dei contributi erogati", "50.000", "money cumulative"),
      ("Reclami ricevuti", "10", "count cumulative"),
    ])
  func courses(formula: String, cell: String, expected: String) throws {
    let target = try #require(read(target: cell, formula: formula).first).target
    #expect("\(target.measure) \(target.course)" == expected)
  }

  @Test("a share that the title calls a reduction is an index below 100")
  func hiddenChange() throws {
    let indicators = try read(
      target: "10%", formula: "Consumi 2017/consumi 2016*100", title: "Ridurre del 10% i consumi")
    #expect(indicators.map(\.target.criterionText) == ["<= 90 points"])
    #expect(indicators.map(\.reading) == [.inferred])
    #expect(indicators.map(\.question?.kind) == [.changeAsIndex])
  }

  @Test("a formula that gives the change itself keeps the change's own scale")
  func difference() throws {
    let formula = "(costi 2017 - costi 2016)/costi 2016"
    let fall = try read(target: "-3%", formula: formula)[0]
    #expect(fall.target.criterionText == "<= -3 %")
    #expect(fall.target.rule == .towardTarget)
    #expect(fall.target.baseline?.value == 0)
    let rise = try read(target: "≥ +3%", formula: formula)[0]
    #expect(rise.target.criterionText == ">= 3 %")
  }

  @Test("a past term in the cell does not bind the target to the plan's term")
  func pastTerm() throws {
    let past = try read(target: "≥ 5 corsi, come nel triennio 2014/2016", formula: "n. corsi")[0]
    #expect(past.target.period == Period(year: 2017))
    let own = try read(target: "≥ 5 corsi nel triennio", formula: "n. corsi")[0]
    #expect(own.target.period == Period(years: 2017...2019))
  }

  @Test("two parts of the same year are a share, not an index")
  func sameYear() throws {
    let formula = "procedimenti avviati 2017/procedimenti fattibili 2017"
    #expect(try read(target: "≥ 80%", formula: formula)[0].target.measure == .ratio)
  }

  @Test("a mean per case is not a share; another quotient without percent is asked for")
  func means() throws {
    let mean = try read(target: "≥ 3,5 su 5", formula: "Somma dei punteggi / n. questionari")[0]
    #expect(mean.summary == ">= 3.5 | count level | valueOverTarget | written")
    let quotient = try read(target: "≥ 0,8", formula: "Pratiche evase / pratiche pervenute")[0]
    #expect(quotient.question?.kind == .scaleUnclear)
    #expect(quotient.reading == .ambiguous)
  }

  @Test("a date for an indicator that asks for one; a no asks that something does not happen")
  func datesAndNo() throws {
    let date = try read(target: "30/06/2017", formula: "Data di approvazione")
    #expect(date.map(\.reading) == [.written])
    #expect(date.map { $0.target.dueDate?.iso } == ["2017-06-30"])
    #expect(try read(target: "NO").map(\.target.criterion) == [nil])
    #expect(try read(target: "SÌ").map(\.target.criterion) == [.done])
  }

  @Test("fewer complaints and shorter times are better")
  func ceilings() throws {
    for formula in ["Reclami ricevuti", "Tempo medio di pagamento", "Costi di gestione"] {
      let target = try read(target: "10", formula: formula)[0].target
      #expect(target.criterion?.comparator == .atMost)
      #expect(target.rule == .targetOverValue)
    }
  }
}
