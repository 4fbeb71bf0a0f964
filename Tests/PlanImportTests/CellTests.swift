import Faults
import PerformanceModel
import PlanImport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Target cells in the styles of many bodies, with what each may be read as: an outcome, or a
/// doubt.
@Suite("Target cells, whoever wrote them")
struct CellTests {
  @Test(
    "no cell is read wrongly in silence",
    arguments: [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    ])
  func cells(table: String) throws {
    let cases = try CellCase.all(in: table)
    #expect(!cases.isEmpty)
    for cell in cases {
      let read = try cell.read()
      #expect(
        cell.accepts(read),
        "\(cell.formula) | \(cell.cell) | \(read.map { $0.summary(year: 2025) })")
    }
  }

  @Test("a doubt is not a way out: most cells of the tables are read without one")
  func doubts() throws {
    let cases = try CellCase.all(in: "first").filter { $0.accepted != ["doubt"] }
    let doubted = try cases.filter { try CellCase.isInDoubt($0.read()) }
    #expect(doubted.count * 8 < cases.count, "\(doubted.map(\.cell))")
  }
}

/// A cell of a table with the outcomes that are right.
struct CellCase {
  let language: Language
  let extras: [String: String]
  let title: String
  let formula: String
  let cell: String
  let accepted: [String]

  static func all(in table: String) throws -> [CellCase] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cells/\(table).tsv")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let extras = cells[2].split(separator: ";").map { $0.split(separator: "=").map(String.init) }
      return CellCase(
        language: cells[1] == "it" ? .italian : .english,
        extras: Dictionary(uniqueKeysWithValues: extras.map { ($0[0], $0[1]) }),
        title: cells[3], formula: cells[4], cell: cells[5].unescaped,
        accepted: cells[6].split(separator: " or ").map(String.init))
    }
  }

  func read() throws -> [Indicator] {
    var names = ["Obiettivo", "Formula", "Target"]
    var cells = [title, formula, cell.quoted]
    if let base = extras["base"] {
      names.append("Baseline")
      cells.append(base)
    }
    let text = "Piano 2025\n\(names.joined(separator: "\t"))\n\(cells.joined(separator: "\t"))\n"
    let bounds = extras["years"]?.split(separator: "-").compactMap { Int($0) }
    let options = ImportOptions(
      years: bounds.map { $0[0]...$0[1] }, programmingYear: 2025, language: language)
    return DocumentReader(options: options).read(Array(text.utf8), name: "x.tsv").rows
      .flatMap(\.indicators)
  }

  static func isInDoubt(_ read: [Indicator]) -> Bool {
    read.isEmpty || read.contains { $0.reading == .ambiguous || $0.reading == .unreadable }
  }

  func accepts(_ read: [Indicator]) -> Bool {
    accepted.contains { outcome in
      if outcome == "doubt" { return CellCase.isInDoubt(read) }
      let parts = outcome.split(separator: " & ").map(String.init)
      return parts.count == read.count && zip(parts, read).allSatisfy { Outcome($0).holds(for: $1) }
    }
  }
}

extension String {
  /// The text with the characters that the tables write as `\u00A0` and `\n`.
  fileprivate var unescaped: String {
    var parts = components(separatedBy: "\\u")[...]
    var text = parts.popFirst() ?? ""
    for part in parts {
      let scalar = UInt32(part.prefix(4), radix: 16).flatMap(Unicode.Scalar.init)
      text += scalar.map { String($0) + part.dropFirst(4) } ?? "\\u" + part
    }
    return text.replacing("\\n", with: "\n")
  }

  /// The text as a cell of a table, in quotes where it holds a quote or a line break.
  fileprivate var quoted: String {
    contains("\n") || hasPrefix("\"") ? "\"" + replacing("\"", with: "\"\"") + "\"" : self
  }
}

/// An indicator as it must be: `>=60 % @2025-06-30 level base=40 term=80`; `~` is the effective due
/// date.
struct Outcome {
  private let criterion: String
  private var unit = ""
  private var due: String?
  private var end: String?
  private var course: String?
  private var base: String?
  private var term: String?

  init(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    criterion = words[0]
    var nouns: [String] = []
    for word in words.dropFirst() {
      if word.hasPrefix("@") {
        due = String(word.dropFirst())
      } else if word.hasPrefix("~") {
        end = String(word.dropFirst())
      } else if word == "level" || word == "cumulative" {
        course = word
      } else if word.hasPrefix("base=") {
        base = String(word.dropFirst(5))
      } else if word.hasPrefix("term=") {
        term = String(word.dropFirst(5))
      } else {
        nouns.append(word)
      }
    }
    unit = nouns.joined(separator: " ")
  }

  func holds(for indicator: Indicator) -> Bool {
    let target = indicator.target
    let isDue = due == nil || target.effectiveDue.iso == due
    let ends = end ?? due ?? "2025-12-31"
    return isCriterion(of: target) && isUnit(of: target) && isDue
      && target.effectiveDue.iso == ends
      && (course == nil || "\(target.course)" == course)
      && (base == nil || target.baseline?.value?.canonical == base)
      && indicator.termTarget?.value.canonical == term
  }

  private func isCriterion(of target: Target) -> Bool {
    switch target.criterion {
    case nil: criterion == "none"
    case .done: criterion == "done"
    case .value(let comparator, let figure):
      "\(comparator.rawValue)\(figure.canonical)" == criterion
    }
  }

  private func isUnit(of target: Target) -> Bool {
    guard !unit.isEmpty else { return true }
    switch target.unit {
    case .percent: return unit == "%"
    case .counted(let noun):
      return noun == unit || Outcome.sameTimes.contains { $0.contains(noun) && $0.contains(unit) }
    case .days, .euro, .points: return "\(target.unit)" == unit
    case .none: return false
    }
  }

  private static let sameTimes: [Set<String>] = [
    ["minuti", "minutes", "min", "minuto"], ["ore", "hours", "ora", "h", "hour"],
  ]
}

@Suite("Nothing of a cell is dropped")
struct CellAccountTests {
  @Test("random cells: every word is used, or the reading is in doubt", arguments: 0..<12)
  func randomCells(seed: Int) {
    var fuzz = CellFuzz(seed: seed)
    fuzz.run(150)
    #expect(fuzz.tried == 150)
    #expect(fuzz.defects == [])
  }

  @Test(
    "a number, sign or telling word that is put into a clear cell raises a doubt or changes the reading",
    arguments: ["17", "≥", "%", "mai", "meno", "al trimestre", "tranne 3", "12:30", "oppure", "±"])
  func intruders(word: String) {
    for cell in ["≥ 80%", "almeno 20 imprese", "entro 15 giorni"] {
      let formula = cell.contains("%") ? "evase/totale*100" : ""
      let clear = CellAudit(
        cell: cell, formula: formula, title: "x", numbers: .decided(.italian, by: .option),
        years: 2025...2025)
      #expect(clear.parts.map(\.reading) == [.written])
      let other = CellAudit(
        cell: "\(cell) \(word)", formula: formula, title: "x",
        numbers: .decided(.italian, by: .option), years: 2025...2025)
      let isSame =
        other.parts.map(\.target) == clear.parts.map(\.target)
        && other.parts.allSatisfy { $0.reading == .written && $0.question == nil }
      #expect(!isSame, "\(cell) \(word)")
    }
  }

  @Test("remarks are kept and named: parts, circumstances, explanations")
  func remarks() throws {
    let cells = [
      "almeno 10 di cui 4 nuovi", "10 corsi con 20 partecipanti", "≥ 4 (2 per semestre)",
    ]
    for (cell, remark) in zip(cells, ["di cui 4 nuovi", "con 20 partecipanti", "2 per semestre"]) {
      let indicator = try #require(read(target: cell, formula: "n. corsi").first)
      #expect(indicator.question == .partKept(words: remark))
    }
  }

  @Test(
    "a number is not forgotten for another question, a scale, a whole or a unit of its own",
    arguments: [
      ("N. corsi", "almeno 10 entro il 2027 con 20 partecipanti", "con 20 partecipanti"),
      ("N. corsi", "5 corsi nel 2026 con 20 partecipanti", "con 20 partecipanti"),
      ("N. corsi", "10 corsi per 1.000 docenti con 20 posti", "per 1.000 docenti; con 20 posti"),
      ("N. corsi", "2021 volte per 5 corsi", "per 5 corsi"),
      ("N. corsi", "≥ 20 nel 2025, ≥ 45 per 1.000 nel 2027", "per 1.000"),
      ("Incidenti per 1000 abitanti", "≤ 5 per 100 abitanti", "per 100 abitanti"),
      ("Voto medio", "nel 2028 almeno 25 per 1.000", "per 1.000"),
      ("Costi 2025/costi 2024*100", "non più di 5 su 90", "non più di 5 su 90"),
      ("Ricavi", "M€ 15 milioni di euro", "M€ 15 milioni di euro"),
      ("Ricavi", "≥ k€ 15 k€", "≥ k€ 15 k€"),
      ("Tempo medio", "≤ 1h30 %", "%"),
      ("Ricavi", "≥ € 20 %", "%"),
    ])
  func rivalQuestions(formula: String, cell: String, words: String) {
    let audit = CellAudit(
      cell: cell, formula: formula, title: "x", numbers: .decided(.italian, by: .option),
      years: 2025...2027)
    #expect(audit.flaw == nil)
    #expect(audit.parts.map { $0.question?.details.first } == [words])
  }

  @Test("where nothing decides the language of numbers, a mark before three digits is asked about")
  func openNumbers() {
    for cell in ["≥ 1.500 utenti", "1,500 utenti", "> 2.400"] {
      let audit = CellAudit(
        cell: cell, formula: "N. utenti", title: "x", numbers: .open(proposing: .italian),
        years: 2025...2025)
      #expect(audit.parts.map(\.reading) == [.ambiguous])
      #expect(audit.parts.map { $0.question?.kind } == [.groupingInDoubt])
    }
    let clear = CellAudit(
      cell: "≥ 12,5 %", formula: "evase/totale*100", title: "x",
      numbers: .open(proposing: .english), years: 2025...2025)
    #expect(clear.parts.map(\.reading) == [.written])
  }

  @Test("what was not understood is named")
  func names() throws {
    let indicator = try #require(read(target: "≥ 10 corsi ±2", formula: "n. corsi").first)
    #expect(indicator.reading == .ambiguous)
    #expect(indicator.question == .wordsNotUnderstood(words: "±2"))
  }
}
