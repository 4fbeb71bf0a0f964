import PerformanceModel
import PlanImport
import TestSupport
import Testing

/// Makes documents of lines that may be anything: titles, headings, tables, notes, totals, prose.
private struct LineFuzzer {
  var numbers: SplitMix64

  mutating func document() -> String {
    let separator = pick([";", "\t", ",", "|", "grid", "simple"])
    let end = pick(["\n", "\r\n", "\r"])
    var lines = [pick(["Piano 2025", "Ente;Comune di Prova", "", "COMUNE DI PROVA"])]
    for _ in 0..<Int.random(in: 1..<6, using: &numbers) { lines += block(separator) }
    return lines.joined(separator: end) + pick(["", end, end + end])
  }

  private mutating func block(_ separator: String) -> [String] {
    var lines = (0..<Int.random(in: 0..<3, using: &numbers)).map { _ in pick(loose) }
    let names = pick(headers)
    var rows = pick([true, true, true, false]) ? [names] : []
    for _ in 0..<Int.random(in: 0..<5, using: &numbers) {
      rows.append(names.map { _ in pick(cells) })
      if pick([false, false, false, true]) { rows[rows.count - 1].removeLast() }
    }
    switch separator {
    case "grid":
      let border = "+" + names.map { _ in String(repeating: "-", count: 22) + "+" }.joined()
      lines += [border] + rows.flatMap { [row($0, "|"), border] }
    case "simple":
      let border = names.map { _ in String(repeating: "=", count: 20) }.joined(separator: "  ")
      lines += [border] + rows.prefix(1).map { row($0, "") } + [border]
      lines += rows.dropFirst().map { row($0, "") } + [border]
    case "|": lines += rows.map { "| \($0.joined(separator: " | ")) |" }
    default: lines += rows.map { $0.joined(separator: separator) }
    }
    if pick([true, false]) { lines.append(pick(loose)) }
    return lines
  }

  private func row(_ cells: [String], _ bar: String) -> String {
    let wide = cells.map { "\($0)\(String(repeating: " ", count: max(0, 20 - $0.count)))" }
    return bar.isEmpty
      ? wide.joined(separator: "  ") : "| " + wide.joined(separator: " | ") + " |"
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &numbers)]
  }

  private let loose = [
    "", "", "AREA SERVIZI", "## Area Risorse", "Obiettivi", "* dato stimato", "(1) dal 2024",
    "Tabella 3 - Costi", "Il presente piano descrive gli obiettivi che l'ente si propone.",
    "Totale", "Sito nuovo", "Rischi", "Piano 2025", "Fonte: ISTAT",
    "Pagina 2 di 3", "7", "segue", "# nota: x", "sep=;", "====", "| |", "+--+",
  ]
  private let headers = [
    ["Obiettivo", "Formula", "Target"], ["Obiettivo", "Target"],
    ["Obiettivo", "Indicatore", "Target", "Obiettivo", "Indicatore", "Target"],
    ["Obiettivo", "Indicatore 1", "Target 1", "Indicatore 2", "Target 2"],
    ["", "", "2024", "2025"], ["KPI", "Anno 2024", "Obiettivo"], ["Obiettivo", "Target", ""],
    ["Indicatore", "Baseline", "Target"],
    ["Tipo", "Obiettivo", "Indicatore", "Target", "Area"], ["Rischio", "Misura presa"],
    ["Obiettivo strategico", "Obiettivo operativo", "Indicatore", "Target", "Peso"],
    ["Voce", "Importo", "Note"],
  ]
  private let cells = [
    "", "", "Sportello", "≥ 5", "1.500", "12,5", "Totale", "SI/NO", "N. corsi", "\"Rete",
    "OBIETTIVO STRATEGICO", "entro il 30/6/2025", "ALFA", "40", "Qualità", "n.d.",
  ]
}

@Suite("Every line of a document is accounted for")
struct LineAccountTests {
  /// The lines of a text by their ends, counted without the importer.
  private func lineCount(_ text: String) -> Int {
    var count = 0
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n", last != "\r" { count += 1 }
      if scalar == "\r" { count += 1 }
      last = scalar
    }
    return last == nil || last == "\n" || last == "\r" ? count : count + 1
  }

  @Test("the lines printed add up to the lines of any document", arguments: 0..<400 as Range<Int>)
  func adding(seed: Int) {
    var fuzzer = LineFuzzer(numbers: SplitMix64(seed: seed))
    let text = fuzzer.document()
    let result = DocumentReader(options: ImportOptions(assumedYear: 2025))
      .read(Array(text.utf8), name: "x")
    guard result.problems.map(\.kind) != [.emptyDocument] else { return }
    #expect(result.lineCount == lineCount(text), "\(text)")
    let read = result.rows.filter(\.isRead).map(\.lineCount).reduce(0, +)
    let left = result.rows.filter { !$0.isRead }.map(\.lineCount).reduce(0, +)
    #expect(read == result.lines[.read] ?? 0)
    #expect(left == result.lines[.leftOut] ?? 0)
    #expect(isSound(result))
  }

  @Test(
    "what is left out of a plan is named among its problems", arguments: 400..<800 as Range<Int>)
  func naming(seed: Int) {
    var fuzzer = LineFuzzer(numbers: SplitMix64(seed: seed))
    let text = fuzzer.document()
    let result = DocumentReader(options: ImportOptions(assumedYear: 2025))
      .read(Array(text.utf8), name: "x")
    guard result.plan != nil else { return #expect(!result.problems.isEmpty) }
    let named = Set(result.problems)
    for row in result.rows where !row.isRead {
      #expect(row.problem.map(named.contains) == true, "line \(row.line) of \(text)")
    }
  }

  @Test("no words of a plan's document are lost", arguments: 800..<1000 as Range<Int>)
  func words(seed: Int) throws {
    var fuzzer = LineFuzzer(numbers: SplitMix64(seed: seed))
    let text = fuzzer.document()
    let result = DocumentReader(options: ImportOptions(assumedYear: 2025))
      .read(Array(text.utf8), name: "x")
    let titles = result.rows.filter(\.isRead).map(\.title)
    // A line of one word alone is an objective, a heading, or reported; never nothing.
    let lines = text.split(whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() where line == "Sito nuovo" {
      let uses = (result.lines[.heading] ?? 0) + (result.lines[.remark] ?? 0)
      #expect(titles.contains("Sito nuovo") || uses > 0 || result.reportedCount > 0, "\(number)")
    }
  }

  @Test("the sample's lines are 133: 92 rows, 11 rows of names, 8 headings, a title, 21 blank")
  func sample() {
    #expect(
      SampleDocument.result.lines
        == [.read: 92, .columnNames: 11, .heading: 8, .title: 1, .blank: 21])
  }
}
