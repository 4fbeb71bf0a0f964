import PerformanceModel
import PlanImport
import TestSupport
import Testing
import Wording

@testable import PlanReports

@Suite("The sheet that offices fill in")
struct SheetTests {
  @Test("a note of any signs makes no new figure of an untouched line", arguments: 0..<60)
  func anyNote(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "'=", "'-", "'", "=", "+", "-", "@", " ", "  ", "\t", "\n", "\r\n", "\"", ";", ",", "\u{301}",
      "\u{FEFF}", "\u{200B}", "\u{A0}", "\0", "\u{1B}", "\u{202E}", "\u{2028}", "＝", "a", "è", "漢",
    ]
    func text() -> String? {
      let count = Int(random.next() % 6)
      guard count > 0 else { return nil }
      return (0..<count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    }
    let code = try #require(Code("2.2"))
    var plan = Sample.illustrated
    let day = try #require(plan.indicator(code)?.standingMeasurements.last?.date)
    let isKnown = plan.apply(
      .measured(
        code,
        Measurement(
          id: "n", date: day, entry: .value(15), note: text(), evidence: text(), cause: text(),
          author: "x", recordedAt: Timestamp(milliseconds: 1_590_000_000_000))))
    #expect(isKnown)
    let report = StatusReport(plan, StatusSelection(asOf: Sample.day))
    for language in Language.allCases {
      let outcome = read(report.sheet(Phrases(language)), into: plan)
      #expect(outcome.faults.isEmpty && outcome.entries.isEmpty, "\(outcome.entries)")
    }
  }

  @Test("a text that deceives is refused by line, column and character")
  func unsoundTexts() {
    let outcome = read(
      "codice;valore;data;nota;chi\n2.2;3;1/1/2017;a\u{1B}b;\n2.3;3;1/1/2017;;\u{200B}\n")
    let said = outcome.faults.map { Sample.italian.words(of: $0) }
    #expect(outcome.faults.map(\.line) == [2, 3])
    #expect(said.first?.contains("U+001B") == true, "\(said)")
  }

  @Test("an untouched sheet records nothing", arguments: Language.allCases)
  func roundTrip(language: Language) {
    let sheet = Sample.report.sheet(Phrases(language))
    let outcome = read(sheet)
    #expect(outcome.faults.isEmpty)
    #expect(outcome.entries.isEmpty)
    #expect(outcome.unchangedCount + outcome.blankCount == 100)
    #expect(outcome.unchangedCount == measuredCount)
  }

  @Test("a sheet with all figures, given to the plan without any, brings the same results")
  func toFreshPlan() {
    let outcome = read(Sample.report.sheet(Sample.italian), into: Sample.fresh)
    #expect(outcome.faults.isEmpty)
    #expect(outcome.entries.count == measuredCount)
    var plan = Sample.fresh
    for entry in outcome.entries {
      let measurement = Measurement(
        id: "m\(entry.line)", date: entry.date, entry: entry.entry, author: "x",
        recordedAt: Timestamp(milliseconds: 1_517_000_000_000 + entry.line))
      let isKnown = plan.apply(.measured(entry.code, measurement))
      #expect(isKnown)
    }
    let report = StatusReport(plan, StatusSelection(asOf: Sample.day))
    #expect(report.total.achievement == Sample.report.total.achievement)
    #expect(report.total.counts == Sample.report.total.counts)
  }

  @Test("the language of the headings is that of the numbers")
  func numbers() {
    let cases: [(String, Figure)] = [
      ("codice;valore;data\n2.6;1.500;31/12/2017\n", 1500),
      ("code,value,date\n2.6,1.500,2017-12-31\n", Figure(canonical: "1.5") ?? 0),
      ("code;value;date\n2.6;1.500;2017-12-31\n", Figure(canonical: "1.5") ?? 0),
      ("CODICE\tValore\tDATA\n2.6\t12,5\t31/12/2017\n", Figure(canonical: "12.5") ?? 0),
      ("codice;valore;data\n1.1;23 %;30/11/2017\n", 23),
      ("codice;valore;data\n1.1;23 %;30 novembre\n", 23),
    ]
    for (text, expected) in cases {
      let outcome = read(text)
      #expect(outcome.entries.first?.entry == .value(expected), "\(text) \(outcome.faults)")
    }
  }

  @Test(
    "every bad line is named with what to do",
    arguments: [
      ("", 1, "il foglio è vuoto"),
      ("valore;data\n1;2\n", 1, "manca la colonna «codice»"),
      ("codice;nota\n1.1;x\n", 1, "manca una colonna"),
      ("codice;valore;valore\n1.1;1;2\n", 1, "due volte"),
      ("codice;valore;data\n\n2.22;3;1/1/2017\n", 3, "forse 2.2"),
      ("codice;valore;data\n;3;1/1/2017\n", 2, "manca il codice"),
      ("codice;valore;data\n2.2;3x;1/1/2017\n", 2, "valore «3x»: «x» non è ammesso in un numero"),
      ("codice;valore;data\n2.2;3 %;1/1/2017\n", 2, "valore «3 %»"),
      ("codice;valore;data\n2.2;3;30/2/2017\n", 2, "data «30/2/2017»"),
      ("codice;valore;data\n2.2;3;30/2\n", 2, "l'ultimo del mese è il 28/02/2017"),
      ("codice;valore;data\n2.2;3;oggi\n", 2, "data «oggi»: dipende dal giorno"),
      ("codice;valore;data\n2.2;3;fine mese\n", 2, "dipende dal giorno in cui si scrive"),
      ("codice;valore;data\n2.2;3;1/1/2999\n", 2, "dopo oggi"),
      ("codice;fatto;data\n1.1.1;sì;\n", 2, "data: serve il giorno"),
      ("codice;fatto;data\n1.1.1;forse;1/1/2017\n", 2, "fatto «forse»"),
      ("codice;valore;data\n1.1.1;3;1/1/2017\n", 2, "è un indicatore sì/no"),
      ("codice;numeratore;denominatore;data\n1.1;3;0;1/1/2017\n", 2, "denominatore"),
      ("codice;valore;numeratore;denominatore;data\n1.1;3;1;2;1/1/2017\n", 2, "non entrambi"),
      ("codice;valore;data\n2.2;3;1/1/2017\n2.2;4;1/1/2017\n", 3, "già alla riga 2"),
      ("codice;valore;data\n2.2;3;1/1/2017;x\n", 2, "più celle"),
    ])
  func faults(text: String, line: Int, words: String) {
    let outcome = read(text)
    #expect(outcome.faults.map(\.line) == [line])
    let said = outcome.faults.map { Sample.italian.words(of: $0) }.joined()
    #expect(said.contains(words), "\(said)")
  }

  @Test(
    "headings of earlier versions are read as those of today",
    arguments: [
      ("chi", "dove si verifica"), ("inserito da", "fonte dei dati"), ("by", "evidence"),
    ])
  func headings(author: String, source: String) throws {
    let entry = try #require(
      read("codice;valore;data;\(author);\(source)\n2.2;3;1/1/2017;Rossi;prot. 7\n").entries.first)
    #expect(entry.author == "Rossi")
    #expect(entry.evidence == "prot. 7")
  }

  @Test("a heading of today and its earlier form are one column, given twice")
  func twoForms() {
    let outcome = read("codice;valore;data;chi;inserito da\n2.2;3;1/1/2017;Rossi;Bianchi\n")
    #expect(outcome.faults.map(\.kind) == [.columnTwice(.by)])
  }

  @Test("a changed line corrects the figure it was exported with, but not one corrected since")
  func corrections() throws {
    let indicator = try #require(Sample.illustrated.indicator(Code("2.2") ?? .area(1)))
    let last = try #require(indicator.standingMeasurements.last)
    let line = "2.2;15;\(last.date.iso);\(last.id)\n"
    let text = "codice;valore;data;misurazione\n" + line
    #expect(read(text).entries.first?.replaces == last.id)
    let later = text.replacing(last.date.iso, with: last.date.adding(days: 1).iso)
    #expect(read(later).entries.first?.replaces == nil)
    var plan = Sample.illustrated
    let correction = Measurement(
      id: "new", date: last.date, entry: .value(16), author: "x",
      recordedAt: Timestamp(milliseconds: last.recordedAt.milliseconds + 1), replaces: last.id)
    plan.apply(.measured(indicator.code, correction))
    let outcome = read(text, into: plan)
    #expect(outcome.faults.map(\.kind) == [.changedMeanwhile(indicator.code, last.date)])
    let untouched = text.replacing(";15;", with: ";14;")
    #expect(read(untouched, into: plan).faults.isEmpty)
  }

  @Test(
    "the option, a mark in the column, the headings and the user decide, in this order",
    arguments: [
      ("code;value;date\n2.6;1.500;31/12/2017\n", .italian, nil, 1500),
      ("code;value;date\n2.6;1.500;31/12/2017\n2.2;12,5;31/12/2017\n", nil, nil, 1500),
      ("codice;valore;data\n2.6;1,500;31/12/2017\n2.2;1,200,000;1/12/2017\n", nil, nil, 1500),
      ("code;value\n2.6;1.500\n", nil, .italian, Figure(canonical: "1.5") ?? 0),
      ("codice;valore\n2.6;1,500\n2.2;12,5\n", .english, nil, 1500),
    ] as [(String, Language?, Language?, Figure)])
  func decidesNumbers(text: String, option: Language?, user: Language?, figure: Figure) {
    let outcome = read(text, language: option, user: user)
    #expect(outcome.faults == [])
    #expect(outcome.entries.first?.entry == .value(figure))
  }

  @Test("a sheet that the program wrote says its language, unless it was filled in otherwise")
  func writtenSheet() throws {
    let head = "codice;valore;misurazione\n2.6;1.500;\n"
    #expect(read(head, language: .english).entries.map(\.entry) == [.value(1500)])
    let other = head + "2.2;1,200.5;\n"
    let code = try #require(Code("2.6"))
    #expect(read(other).faults.map(\.kind) == [.openFigure(code, "1.500")])
    let half = try #require(Figure(canonical: "1.5"))
    #expect(read(other, language: .english).entries.first?.entry == .value(half))
  }

  @Test("marks of both languages leave a figure open, and nothing is recorded")
  func openNumbers() throws {
    let outcome = read("codice;valore\n2.6;1.500\n2.2;12,5\n2.10;1,250.5\n")
    let code = try #require(Code("2.6"))
    #expect(outcome.faults.map(\.kind) == [.openFigure(code, "1.500")])
    #expect(outcome.faults.map { Sample.english.words(of: $0) }.joined().contains("--language it"))
  }

  @Test("a figure that the other language would read as another is told with how it was read")
  func ambiguousFigures() {
    let outcome = read("codice;valore;data\n2.6;1.500;1/12/2017\n2.2;15;1/12/2017\n")
    #expect(outcome.entries.map(\.ambiguous.count) == [1, 0])
    #expect(outcome.entries.first?.ambiguous.first?.figure == 1500)
  }

  @Test("a day that is closed takes nothing from a sheet, but an untouched line does not matter")
  func closedDays() throws {
    var plan = Sample.illustrated
    let closing = Decision(
      id: "c", ruling: .closed(through: .last(ofYear: 2017)), author: "x",
      recordedAt: Timestamp(milliseconds: 1_517_400_000_000))
    plan.apply(.decided(nil, closing))
    #expect(read(Sample.report.sheet(Sample.italian), into: plan).faults.isEmpty)
    let outcome = read("codice;valore;data\n2.2;20;31/12/2017\n2.2;20;1/1/2018\n", into: plan)
    #expect(outcome.faults.map(\.line) == [2])
    #expect(outcome.faults.map { Sample.italian.words(of: $0) }.joined().contains("periodo chiuso"))
  }

  private var measuredCount: Int {
    Sample.report.objectives.flatMap(\.result.indicators).count { $0.measurement != nil }
  }

  private func read(
    _ text: String, into plan: Plan = Sample.illustrated, language: Language? = nil,
    user: Language? = nil
  ) -> SheetReader.Outcome {
    let today = Sample.day.adding(months: 12)
    let rows = DelimitedTable(Array(text.utf8)).rows
    let evidence = SheetReader.evidence(in: rows)
    let numbers = NumberLanguage.ofSheet(
      option: language, written: SheetReader.writtenLanguage(of: rows),
      figures: evidence.figures, headings: evidence.headings, user: user)
    return SheetReader(plan: plan, today: today, numbers: numbers.isOpen ? nil : numbers.language)
      .read(rows)
  }
}
