import PerformanceModel
import PlanImport
import Testing

@Suite("Bytes that are not a plan")
struct BadInputTests {
  private func read(_ bytes: [UInt8]) -> ImportResult {
    DocumentReader(options: ImportOptions(assumedYear: 2024)).read(bytes, name: "x")
  }

  @Test("nothing, and nothing but blanks", arguments: ["", " ", "\n\n\t\r\n", "\u{FEFF}\n"])
  func empty(text: String) {
    #expect(read(Array(text.utf8)).problems.map(\.kind) == [.emptyDocument])
  }

  @Test(
    "formats that are no text are named",
    arguments: [
      ("%PDF-1.7\n%âã", "PDF"), ("PK\u{03}\u{04}\u{14}", "XLSX/DOCX/ODS (zip)"), ("{\\rtf1", "RTF"),
    ])
  func otherFormats(text: String, format: String) {
    let result = read(Array(text.utf8))
    #expect(result.problems.map(\.kind) == [.notText(format: format)])
    #expect(result.plan == nil)
  }

  @Test("text without a table says what is missing")
  func prose() {
    let result = read(Array("Caro collega,\nti scrivo per il piano.\n".utf8))
    #expect(result.problems.map(\.kind) == [.noHeader])
    #expect(result.rowCount == 0)
  }

  @Test("rows without any column names are counted as left out, and said once")
  func rowsBeforeHeader() {
    let result = read(Array("a\tb\tc\nd\te\tf\n".utf8))
    #expect(result.rowCount == 2 && result.reportedCount == 2)
    #expect(result.problems.map(\.kind) == [.noHeader])
  }

  @Test("column names without a row say that there is no objective")
  func noRows() {
    let result = read(Array("Obiettivo;Formula;Target\n".utf8))
    #expect(result.problems.contains { $0.kind == .noObjective })
    #expect(result.plan == nil)
  }

  @Test("every single byte, and every pair of special bytes")
  func bytes() {
    for byte in UInt8.min...UInt8.max { #expect(isSound(read([byte, byte, byte]))) }
    let special: [UInt8] = [0x00, 0x09, 0x0A, 0x0D, 0x22, 0x2C, 0x3B, 0x7C, 0xC3, 0xFE, 0xFF, 0x80]
    for first in special {
      for second in special { #expect(isSound(read([first, second, first]))) }
    }
  }

  @Test("a row too long, a cell too long, a number too long")
  func extremes() throws {
    let header = "Obiettivo\tFormula\tTarget\n"
    let long = String(repeating: "parola 12 % ≥ ", count: 2000)
    #expect(isSound(read(Array("\(header)Uno\tn. cose\t\(long)\n".utf8))))
    let digits = String(repeating: "9", count: 50_000)
    let number = read(Array("\(header)Uno\tn. cose\t\(digits)\n".utf8))
    #expect(number.plan?.objectives[0].indicators[0].reading == .unreadable)
    let wide = String(repeating: "a\t", count: 5000)
    #expect(isSound(read(Array("\(header)\(wide)\n".utf8))))
    let tall = String(repeating: "\n", count: 20_000)
    #expect(isSound(read(Array("\(header)\(tall)Uno\tSI/NO\tFatto".utf8))))
  }

  @Test("quotation marks that never close do not swallow the document or the day")
  func openQuotes() {
    let rows = String(repeating: "\"Uno;n. cose;5\n", count: 800)
    let result = read(Array("Obiettivo;Formula;Target\n\(rows)".utf8))
    #expect(isSound(result))
    #expect(result.rowCount == 800)
    let doubled = String(repeating: "\"x\"\";", count: 4000)
    #expect(isSound(read(Array("Obiettivo;Formula;Target\n\(doubled)".utf8))))
  }

  @Test("marks that open one tab-separated row and close another pair no rows")
  func marksAcrossRows() {
    let text = "Obiettivo\tFormula\tTarget\n\"Rete\tSI/NO\tAvvio\nMarchio\"\tSI/NO\tAvvio\n"
    let result = read(Array(text.utf8))
    #expect(result.plan?.objectives.map(\.title) == ["\"Rete", "Marchio\""])
  }

  @Test("an unpaired mark at the start of a cell keeps the rows after it", arguments: [";", "\t"])
  func unpairedMark(separator: String) {
    let text = """
      Obiettivo;Formula;Target
      "Qualità dei dati;SI/NO;Fatto
      "Rete" d'impresa;SI/NO;Fatto
      Terzo;SI/NO;Fatto
      """
    let result = read(
      Array(
        text.split(separator: ";", omittingEmptySubsequences: false)
          .joined(separator: separator).utf8))
    #expect(
      result.plan?.objectives.map(\.title) == [
        "\"Qualità dei dati", "\"Rete\" d'impresa", "Terzo",
      ])
  }
}

/// Returns whether a result keeps its promises: every row is read or reported, every code is unique.
func isSound(_ result: ImportResult) -> Bool {
  let rows = result.rows
  guard result.readCount + result.reportedCount == result.rowCount else { return false }
  guard rows.allSatisfy({ $0.isRead != ($0.problem != nil) }) else { return false }
  guard rows.map(\.line) == rows.map(\.line).sorted() else { return false }
  guard let plan = result.plan else {
    return rows.allSatisfy { !$0.isRead } && !result.problems.isEmpty
  }
  let codes = plan.objectives.flatMap(\.indicators).map(\.code)
  let parents = plan.objectives.compactMap(\.parent)
  return Set(codes).count == codes.count
    && Set(plan.objectives.map(\.code)).count == plan.objectives.count
    && plan.objectives.allSatisfy { !$0.indicators.isEmpty && plan.area($0.area) != nil }
    && parents.allSatisfy { plan.objective($0)?.kind == .strategic }
    && codes.allSatisfy { Code($0.text) == $0 }
    && plan.objectives.flatMap(\.indicators).allSatisfy(isSound)
}

/// Returns whether an indicator can be judged and shown: a rule for its criterion, a question for its doubt.
private func isSound(_ indicator: Indicator) -> Bool {
  let target = indicator.target
  let hasQuestion = indicator.reading == .written || indicator.question != nil
  let isJudged = indicator.reading == .unreadable || target.criterion != nil
  let fits = (target.criterion == .done) == (target.rule == .done) || target.criterion == nil
  let result = indicator.result(asOf: target.period.end, thresholds: Thresholds())
  return hasQuestion && isJudged && fits && result.achievement == nil
}
