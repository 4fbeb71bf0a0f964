import PerformanceModel
import PlanImport
import Testing

@Suite("Documents never seen before")
struct OtherDocumentsTests {
  private func read(_ text: String, _ options: ImportOptions = ImportOptions()) -> ImportResult {
    DocumentReader(options: options).read(Array(text.utf8), name: "documento.csv")
  }

  private func summaries(_ result: ImportResult, year: Int) -> [String] {
    result.rows.flatMap(\.indicators).map { "\($0.code) | \($0.summary(year: year))" }
  }

  /// A ministry's plan: semicolons, quotes with a line break, several years, weights, units.
  private static let ministry = """
    PIANO DELLA PERFORMANCE 2023-2025;;;;;;;;;
    Codice;Obiettivo;Indicatore;Algoritmo di calcolo;Unità di misura;Valore iniziale;Target 2023;Target 2024;Target 2025;Peso %
    1;Semplificare i procedimenti autorizzativi;Grado di digitalizzazione;"Procedimenti online / procedimenti totali * 100
    (esclusi i procedimenti cartacei)";%;45%;60%;70%;80%;40%
    1.1;Ridurre i tempi di pagamento;Tempo medio di pagamento;Somma dei giorni di pagamento / numero fatture;giorni;42;35;30;30;30
    1.2;Formare il personale;Dipendenti formati;Numero di dipendenti formati;numero;;1.200;1.300;1.500;30
    ;;Ore di formazione;Numero di ore erogate;ore;;"4.000";;;
    2;Adottare il codice di comportamento;Adozione;SI/NO;;;Adozione entro il 30/06/2023;;;100
    """

  @Test("a ministry's CSV with semicolons, years side by side and a second indicator")
  func ministryPlan() throws {
    let result = read(OtherDocumentsTests.ministry)
    let plan = try #require(result.plan)
    #expect(result.format == .semicolon)
    #expect(plan.header.years == 2023...2025)
    #expect(plan.header.programmingYear == 2023)
    #expect(
      summaries(result, year: 2023) == [
        "1.1 | >= 60 % | ratio level | valueOverTarget | inferred | base 45 Valore iniziale | then >= 80 in 2025-2025 | ? isFloor",
        "1.1.1 | <= 35 days | duration level | targetOverValue | inferred | base 42 Valore iniziale | then <= 30 in 2025-2025 | ? isCeiling",
        "1.1.2 | >= 1200 dipendenti formati | count cumulative | valueOverTarget | inferred | then >= 1500 in 2025-2025 | ? isFloor",
        "1.1.2#2 | >= 4000 ore | count cumulative | valueOverTarget | inferred | ? isFloor",
        "1.2 | done | milestone cumulative | done | written | due 2023-06-30",
      ])
    #expect(plan.objectives.map(\.weight) == [40, 30, 30, 100])
    #expect(plan.objectives.map(\.kind) == [.strategic, .operational, .operational, .strategic])
    #expect(plan.objectives[0].indicators[0].name == "Grado di digitalizzazione")
    #expect(
      plan.objectives[2].indicators.map(\.name) == ["Dipendenti formati", "Ore di formazione"])
    #expect(plan.objectives[1].remark == "Codice: 1.1 · Target 2024: 30")
    #expect(plan.objectives[1].place == .line(5))
    #expect(result.rowCount == 5 && result.readCount == 5)
  }

  @Test("an English table with commas and quoted commas")
  func english() throws {
    let text = """
      Department Plan 2024
      Type,Objective,Indicator,Target,Unit,Department,Responsible
      Strategic,"Cut waiting times, for all patients",Average waiting time,no more than 20,days,Health,J. Smith
      Operational,Open two new surgeries,Number of surgeries opened,at least two,,Health,
      Strategic,Publish the annual report,Report published,by 30 June 2024,,Corporate,A. Jones
      Strategic,Customer satisfaction,Share of satisfied customers,"> 85.5%",%,Corporate,
      """
    let result = read(text)
    let plan = try #require(result.plan)
    #expect(plan.header.language == .english)
    #expect(plan.header.programmingYear == 2024)
    #expect(plan.areas.map(\.name) == ["Health", "Corporate"])
    #expect(
      summaries(result, year: 2024) == [
        "1.1 | <= 20 days | duration level | targetOverValue | written",
        "1.1.1 | >= 2 surgeries opened | count cumulative | valueOverTarget | written",
        "2.1 | done | milestone cumulative | done | inferred | due 2024-06-30 | ? formulaInWords",
        "2.2 | > 85.5 % | percentage level | valueOverTarget | written",
      ])
    #expect(plan.objectives[0].title == "Cut waiting times, for all patients")
    #expect(plan.objectives[0].assignment.person == "J. Smith")
  }

  @Test("a Markdown table under headings that name areas")
  func markdown() throws {
    let text = """
      # Piano della performance 2024-2026

      Un testo di introduzione.

      ## Area Servizi

      | Obiettivo | Formula | Valore atteso |
      |-----------|:-------:|--------------:|
      | **Ridurre i reclami** | Reclami ricevuti | non più di 10 |
      | Aprire lo sportello | SI/NO | Apertura |

      ## Area Risorse

      | Obiettivo | Formula | Valore atteso |
      |---|---|---|
      | Contenere i costi | Costi 2024/costi 2023*100 | - 5% rispetto al 2023 |
      """
    let result = read(text)
    let plan = try #require(result.plan)
    #expect(result.format == .markdown)
    #expect(plan.header.title == "Piano della performance 2024-2026")
    #expect(plan.areas.map(\.name) == ["Area Servizi", "Area Risorse"])
    #expect(
      summaries(result, year: 2024) == [
        "1.1 | <= 10 | count cumulative | targetOverValue | written",
        "1.2 | done | yesNo cumulative | done | written",
        "2.1 | <= 95 points | index cumulative | towardTarget | inferred | base 100 2023 | ? changeAsIndex",
      ])
    #expect(plan.objectives[0].title == "Ridurre i reclami")
  }

  @Test("PNRR milestones and targets, each with its quarter")
  func milestones() throws {
    let text = """
      Cronoprogramma PNRR 2021-2026\t\t\t\t\t
      Codice\tMilestone/Target\tDenominazione\tIndicatore\tValore target\tScadenza
      M1C1-1\tMilestone\tRiforma degli appalti\tEntrata in vigore della legge\tEntrata in vigore\tQ4 2021
      M1C1-2\tTarget\tFormazione digitale\tNumero di cittadini formati\t2.000.000\tT2 2026
      M1C1-3\tTarget\tMigrazione al cloud\tPercentuale di amministrazioni migrate\talmeno il 75%\t30/06/2024
      """
    let result = read(text)
    #expect(
      summaries(result, year: 2021) == [
        "1.1 | done | milestone cumulative | done | inferred | due 2021-12-31 | ? formulaInWords",
        "1.2 | >= 2000000 cittadini formati | count cumulative | valueOverTarget | inferred | in 2021-2026 | due 2026-06-30 | ? isFloor",
        "1.3 | >= 75 % | percentage level | valueOverTarget | written | in 2021-2024 | due 2024-06-30",
      ])
    #expect(result.plan?.objectives.allSatisfy { $0.kind == .strategic } == true)
    #expect(result.plan?.objectives[0].remark == "Codice: M1C1-1")
  }

  @Test("columns in any order, under other names by a column map")
  func columnMap() throws {
    let text = """
      Piano 2024
      Goal atteso;Cosa;Come
      almeno 3;Organizzare incontri;numero di incontri
      """
    #expect(read(text).plan == nil)
    let map = ["target": "Goal atteso", "obiettivo": "Cosa", "formula": "Come"]
    let result = read(text, ImportOptions(columns: map))
    #expect(
      summaries(result, year: 2024) == [
        "1.1 | >= 3 incontri | count cumulative | valueOverTarget | written"
      ])
    let wrong = read(text, ImportOptions(columns: ["colore": "Cosa"]))
    #expect(wrong.problems.contains { $0.kind == .unknownRole("colore") })
    let plain =
      "Piano 2024\nCosa;Formula;Target\nOrganizzare incontri;numero di incontri;almeno 3\n"
    let absent = read(plain, ImportOptions(columns: ["obiettivo": "Cosa", "target": "Goal 2027"]))
    #expect(
      absent.problems.contains {
        $0.kind == .missingColumn("Goal 2027", present: ["Cosa", "Formula", "Target"])
          && $0.isAboutOptions
      })
  }

  @Test("a row of which only the type is there, or another type, lacks a title and is reported")
  func typeWithoutTitle() throws {
    let text = """
      Piano 2024
      Tipo;Obiettivo;Formula;Valore obiettivo
      Obiettivo strategico;Visite;n. visite;>= 20
      Obiettivo operativo;;;
      Obiettivo operativo;;n. altre;>= 3 visite
      ;;n. terze;>= 4 visite
      """
    let result = read(text)
    #expect(result.rowCount == 4 && result.readCount == 2 && result.reportedCount == 2)
    #expect(result.problems.filter { $0.kind == .noTitle }.map(\.line) == [4, 5])
    #expect(result.plan?.objectives.map(\.indicators.count) == [2])
  }

  @Test("the programming year chooses among year columns")
  func programmingYear() throws {
    let text = """
      Obiettivo;Indicatore;2023;2024;2025
      Formare il personale;Numero di corsi;>= 5;>= 6;>= 7
      Aprire lo sportello;SI/NO;;;Apertura
      """
    let result = read(text, ImportOptions(programmingYear: 2024))
    #expect(
      summaries(result, year: 2024) == [
        "1.1 | >= 6 corsi | count cumulative | valueOverTarget | written | then >= 7 in 2025-2025",
        "1.2 | done | yesNo cumulative | done | inferred | in 2025-2025 | ? laterYearOnly",
      ])
    #expect(result.plan?.header.years == 2023...2025)
  }

  @Test("without any year nothing is made up, unless one is assumed and said so")
  func years() {
    let text = "Obiettivo;Formula;Target\nUno;SI/NO;Fatto\n"
    let none = read(text)
    #expect(none.plan == nil)
    #expect(none.problems.map(\.kind) == [.noYear])
    #expect(none.rowCount == 1 && none.reportedCount == 1)
    let assumed = read(text, ImportOptions(assumedYear: 2024))
    #expect(assumed.plan?.header.years == 2024...2024)
    #expect(assumed.problems.map(\.kind) == [.assumedYear(2024)])
  }

  @Test("rows that cannot be read are reported with their lines; the good ones are kept")
  func badRows() throws {
    let text = """
      PIANO 2024
      TIPO;OBIETTIVO;FORMULA;TARGET
      OBIETTIVO STRATEGICO;Uno;SI/NO;Fatto
      FANTASIA;Due;SI/NO;Fatto
      OBIETTIVO STRATEGICO;Tre
      OBIETTIVO STRATEGICO;Quattro;SI/NO;12;5;in più
      OBIETTIVO OPERATIVO;Cinque;SI/NO;Fatto
      """
    let result = read(text)
    #expect(result.plan?.objectives.map(\.title) == ["Uno", "Cinque"])
    #expect(result.rowCount == 5 && result.readCount == 2 && result.reportedCount == 3)
    #expect(
      result.problems.map { "\($0.line): \($0.what(in: .english))" } == [
        "4: unknown type 'FANTASIA'",
        "5: cells are missing in the row: 2 of 4",
        "6: cells in the row: 6, column names: 4",
      ])
    #expect(result.problems.allSatisfy { !$0.remedy(in: .italian).isEmpty })
  }

  @Test("an operational objective without a strategic one is read as strategic and said so")
  func orphan() {
    let text = """
      PIANO 2024
      TIPO;OBIETTIVO;FORMULA;TARGET;AREA
      OBIETTIVO OPERATIVO;Uno;SI/NO;Fatto;A
      """
    let result = read(text)
    #expect(result.plan?.objectives.map(\.kind) == [.strategic])
    #expect(result.problems.map(\.kind) == [.noParent])
  }

  @Test("an area cell that contradicts its heading wins, and is reported")
  func areaContradiction() {
    let text = """
      PIANO 2024
      ALFA
      OBIETTIVO\tFORMULA\tTARGET\tAREA
      Uno\tSI/NO\tFatto\tALFA
      BETA
      Due\tSI/NO\tFatto\tBETA
      Tre\tSI/NO\tFatto\tALFA
      """
    let result = read(text)
    #expect(result.plan?.objectives.map(\.area.text) == ["1", "2", "1"])
    #expect(result.problems.map(\.kind) == [.areaDiffers(heading: "BETA", cell: "ALFA")])
  }

  @Test("of many columns without a name the first are said, and the others counted")
  func unnamedColumns() {
    let cells = (1...500).map { "cella \($0)" }.joined(separator: ";")
    let text =
      "PIANO 2024\nObiettivo;Formula;Target\(String(repeating: ";", count: 500))\n"
      + "Uno;SI/NO;Fatto;\(cells)\nDue;SI/NO;Fatto;\(cells)\n"
    let kinds = read(text).problems.map(\.kind)
    #expect(kinds.count == 7)
    #expect(kinds.first == .unnamedColumn(first: "cella 1"))
    #expect(kinds.last == .otherUnnamed(columns: 494))
  }

  @Test("an unused column and a wrong weight are said")
  func notes() {
    let text = """
      PIANO 2024
      Obiettivo;Formula;Target;Peso;Colore
      Uno;SI/NO;Fatto;pesante;rosso
      """
    let result = read(text)
    #expect(
      result.problems.map(\.kind) == [.unusedColumn("Colore"), .wrongWeight("pesante")])
    #expect(result.plan?.objectives.first?.weight == 1)
  }

  @Test("two rows of column names, objectives on two levels, and a row of totals")
  func twoLevels() throws {
    let text = """
      Piano 2023-2025
      Obiettivo strategico;Obiettivo operativo;Descrizione;Indicatore;Target;;;Peso
      ;;;;2023;2024;2025;
      Digitalizzare;Attivare il portale;Portale unico;Portale attivo (SI/NO);SI;;;50
      Digitalizzare;Formare il personale;;Numero di corsi;4;6;8;50
      Totale;;;;;;;100
      """
    let result = read(text)
    let objectives = try #require(result.plan).objectives
    #expect(objectives.map(\.title) == ["Attivare il portale", "Formare il personale"])
    #expect(
      objectives[0].remark == "Obiettivo strategico: Digitalizzare · Descrizione: Portale unico")
    #expect(
      summaries(result, year: 2023) == [
        "1.1 | done | yesNo cumulative | done | written",
        "1.2 | >= 4 corsi | count cumulative | valueOverTarget | inferred | then >= 8 in 2025-2025 | ? isFloor",
      ])
    #expect(result.rowCount == 3 && result.reportedCount == 1)
  }

  @Test("a row of totals is reported, not read as an objective")
  func totals() {
    let text =
      "Piano 2024\nCodice;Obiettivo;Formula;Target;Peso\n1;Uno;SI/NO;Sì;100\n;Totale;;;100\n"
    let result = read(text)
    #expect(result.problems.map(\.kind) == [.totalRow])
    #expect(result.readCount == 1 && result.reportedCount == 1)
  }

  @Test(
    "due dates in a column: quarters, months, years",
    arguments: [
      ("T2 2025", "2025-06-30"), ("Q4/2025", "2025-12-31"), ("dicembre 2024", "2024-12-31"),
      ("2026", "2026-12-31"), ("30/09/2024", "2024-09-30"), ("31 marzo", "2024-03-31"),
    ])
  func dueColumn(cell: String, date: String) {
    let result = read(
      "Piano 2024-2026\nObiettivo;Indicatore;Target;Scadenza\nUno;SI/NO;Avvio;\(cell)\n")
    #expect(result.rows.flatMap(\.indicators).map { $0.target.dueDate?.iso } == [date])
  }

  /// Another chamber's plan: areas as headings, years side by side, merged cells, tricky targets.
  private static let chamber = """
    PIANO DELLA PERFORMANCE 2022-2024 - CCIAA DI ESEMPIO;;;;;;
    AREA STRATEGICA 1 - COMPETITIVITÀ;;;;;;
    Obiettivo;Indicatore;Algoritmo;Target 2022;Target 2023;Target 2024;Peso
    Favorire la transizione digitale;Imprese assistite;N. imprese assistite nell'anno;>= 350;>= 380;>= 400;50%
    ;Gradimento;Somma dei punteggi / n. questionari;≥ 3,5 su 5;≥ 3,6 su 5;≥ 3,7 su 5;25%
    ;Standard di 5 giorni;N. istanze evase entro 5 gg / N. istanze evase;>= 97%;>=97%;>=98%;25%
    Pagare in tempo;Tempestività;Media ponderata dei giorni di ritardo;<= -5 gg;<= -5 gg;<= -6 gg;100%
    AREA STRATEGICA 2 - EFFICIENZA;;;;;;
    Semplificare;Nuovo regolamento;Data approvazione;entro 30/11/2022;;;100
    Contenere i costi;Riduzione dei costi;(costi 2022 - costi 2021)/costi 2021;-3%;-4%;-5%;100
    Servizi;Numero di servizi digitali attivi;Conteggio;12;14;16;100
    Qualità;Soddisfazione;% di utenti soddisfatti;mantenimento valore 2021;;;100
    Spazi;Metri quadri per dipendente;mq/dip;da 30 a 25;;;100
    """

  @Test("another chamber's plan, with merged cells and tricky targets")
  func otherChamber() throws {
    let result = read(OtherDocumentsTests.chamber)
    #expect(
      result.plan?.areas.map(\.name) == [
        "AREA STRATEGICA 1 - COMPETITIVITÀ", "AREA STRATEGICA 2 - EFFICIENZA",
      ])
    #expect(
      summaries(result, year: 2022) == [
        "1.1 | >= 350 imprese assistite | count cumulative | valueOverTarget | written | then >= 400 in 2024-2024",
        "1.1#2 | >= 3.5 | count level | valueOverTarget | written | then >= 3.7 in 2024-2024",
        "1.1#3 | >= 97 % | ratio level | valueOverTarget | written | then >= 98 in 2024-2024",
        "1.2 | <= -5 days | duration level | targetOverValue | written | then <= -6 in 2024-2024",
        "2.1 | done | milestone cumulative | done | written | due 2022-11-30",
        "2.2 | <= -3 % | ratio cumulative | towardTarget | inferred | base 0 costi 2021 | then <= -5 in 2024-2024 | ? isCeiling",
        "2.3 | >= 12 servizi digitali attivi | count level | valueOverTarget | inferred | then >= 16 in 2024-2024 | ? isFloor",
        "2.4 | none % | percentage level | valueOverTarget | unreadable | ? wordsForNumber",
        "2.5 | <= 25 | count level | towardTarget | inferred | base 30 30 | ? isCeiling",
      ])
    #expect(result.rowCount == 9 && result.readCount == 9)
  }

  @Test("lines of a name and a value before the table give organisation and years")
  func preamble() throws {
    let text = """
      Ente;CCIAA di Esempio;;
      Piano della performance, aggiornamento;;;
      Anno di riferimento: 2024
      Obiettivo;Formula;Target;Peso
      Uno;SI/NO;Avvio;100
      """
    let result = read(text)
    let header = try #require(result.plan).header
    #expect(header.organisation == "CCIAA di Esempio")
    #expect(header.title == "Piano della performance, aggiornamento")
    #expect(header.programmingYear == 2024)
    #expect(result.rowCount == 1 && result.problems.isEmpty)
    let given = read(text, ImportOptions(organisation: "Altro ente"))
    #expect(given.plan?.header.organisation == "Altro ente")
  }

  @Test("a title with a comma in a comma-separated file stays the title")
  func titleWithComma() {
    let text = "Piano della performance, anno 2024\nObiettivo,Formula,Target\nUno,SI/NO,Avvio\n"
    let result = read(text)
    #expect(result.plan?.header.title == "Piano della performance, anno 2024")
    #expect(result.plan?.header.programmingYear == 2024)
    #expect(result.problems.isEmpty)
  }
}
