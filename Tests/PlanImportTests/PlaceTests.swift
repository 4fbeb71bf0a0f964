import PerformanceModel
import Testing

@testable import PlanImport

@Suite("Places of documents without lines")
struct PlaceTests {
  /// Rows of a sheet that begins in column B: a merged area, a second indicator under one title.
  private static let sheet: [Record] = [
    ["", "Area", "Obiettivo", "Indicatore", "Target"],
    ["", "Servizi", "Aprire lo sportello", "SI/NO", "Apertura"],
    ["", "^Servizi", "Formare il personale", "N. corsi", "≥ 5"],
    ["", "^Servizi", "^Formare il personale", "N. ore", "≥ 40"],
    ["", "", "", "", ""],
  ].enumerated().map { index, texts in
    record(index + 1, .cell(sheet: "Area 1", row: index + 3, column: 1), table: 1, texts)
  }

  /// A row made by hand; a text behind `^` stands in a merged cell above.
  private static func record(
    _ order: Int, _ place: SourcePlace, table: Int, _ texts: [String]
  ) -> Record {
    Record(
      order: order, place: place, setting: .row(table: table),
      cells: texts.enumerated().map { column, text in
        let isMerged = text.hasPrefix("^")
        return Record.Cell(
          text: isMerged ? "" : text, column: column + 1,
          above: isMerged ? String(text.dropFirst()) : "")
      })
  }

  private func read(_ records: [Record]) -> ImportResult {
    DocumentReader(options: ImportOptions(programmingYear: 2025)).read(records, name: "x")
  }

  @Test("an objective has its title's cell, an indicator its target's")
  func cells() throws {
    let plan = try #require(read(PlaceTests.sheet).plan)
    #expect(plan.objectives.map(\.title) == ["Aprire lo sportello", "Formare il personale"])
    #expect(plan.objectives[0].place == .cell(sheet: "Area 1", row: 4, column: 3))
    #expect(
      plan.objectives[1].indicators.map(\.source.place) == [
        .cell(sheet: "Area 1", row: 5, column: 5), .cell(sheet: "Area 1", row: 6, column: 5),
      ])
  }

  @Test("a merged area holds for the rows below it, a merged title gives a second indicator")
  func merged() throws {
    let result = read(PlaceTests.sheet)
    let plan = try #require(result.plan)
    #expect(plan.areas.map(\.name) == ["Servizi"])
    #expect(plan.objectives.map(\.indicators.count) == [1, 2])
    #expect(result.rowCount == 3 && result.readCount == 3)
  }

  @Test("a table with other columns is none of the plan, and ends the one before it")
  func tablesApart() throws {
    let other = [["Rischio", "Misura presa"], ["Ritardo", "Riduzione dei tempi"]].enumerated()
      .map { index, texts in
        PlaceTests.record(
          index + 6, .table(2, row: index + 1, column: 1), table: 2, texts)
      }
    let result = read(PlaceTests.sheet + other)
    #expect(result.plan?.objectives.count == 2)
    #expect(
      result.problems.map(\.kind) == [.foreignTable(first: "Rischio | Misura presa", rows: 2)])
    #expect(result.problems.map(\.place) == [.table(2, row: 1, column: 1)])
    #expect(result.rowCount == 5 && result.reportedCount == 2)
  }

  @Test("a heading names the area of the table below it, prose and captions do not")
  func prose() {
    let texts: [(Int, String)] = [
      (1, "Piano della performance 2025"), (0, "L'ente si propone quanto segue."),
      (2, "Area Servizi"), (0, "Tabella 1 - Obiettivi"),
    ]
    let paragraphs = texts.enumerated().map { index, text in
      Record(
        order: index + 1, place: .page(1, table: 1, row: index + 1, column: 1),
        setting: .paragraph(level: text.0), cells: [Record.Cell(text: text.1, column: 1)])
    }
    let table = [["Obiettivo", "Target"], ["Corsi", "≥ 5"]].enumerated().map { index, texts in
      PlaceTests.record(
        index + 5, .page(2, table: 1, row: index + 1, column: 1), table: 1, texts)
    }
    let result = read(paragraphs + table)
    #expect(result.plan?.header.title == "Piano della performance 2025")
    #expect(result.plan?.areas.map(\.name) == ["Area Servizi"])
    #expect(result.lines[.remark] == 2)
    #expect(
      result.plan?.objectives[0].indicators[0].source.place
        == .page(2, table: 1, row: 2, column: 2))
  }

  @Test(
    "the name of a column and the number of a cell agree", arguments: [1, 26, 27, 52, 703, 16384])
  func letters(column: Int) {
    let name = SourcePlace.letters(ofColumn: column)
    #expect(SourcePlace.cell(named: "\(name)7").map { [$0.row, $0.column] } == [7, column])
    for wrong in ["", "7", "F", "f7", "F0", "F 7", "FFFF7"] {
      #expect(SourcePlace.cell(named: wrong) == nil)
    }
  }
}
