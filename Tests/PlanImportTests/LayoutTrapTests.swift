import PerformanceModel
import PlanImport
import Testing

@Suite("Traps of the layout")
struct LayoutTrapTests {
  @Test("1: rows shifted against their headings are read from their type cell")
  func shiftedRows() throws {
    let row = try SampleDocument.row(55)
    #expect(row.line == 78)
    #expect(row.code?.text == "2.P1")
    #expect(row.title.hasPrefix("Formazione trasversale degli addetti"))
    #expect(row.indicators[0].formula == "SI/NO")
    #expect(row.indicators[0].source.text == "Definizione e attuazione piano formazione")
    #expect(try SampleDocument.indicator(56).source.text == "82%")
    #expect(try SampleDocument.indicator(58).source.text.hasPrefix("Analisi parametri"))
  }

  @Test(
    "2: an empty section cell keeps its place", arguments: [(57, "100%", 82), (59, "Prima", 88)])
  func emptySectionCell(row: Int, target: String, line: Int) throws {
    let indicator = try SampleDocument.indicator(row)
    #expect(indicator.source.text.hasPrefix(target))
    #expect(indicator.source.place?.line == line)
  }

  @Test("3: a type is known with or without a blank after its slash", arguments: [56, 57])
  func blanksInTypes(row: Int) throws {
    #expect(try SampleDocument.row(row).kind == .efficiency)
  }

  @Test("4: the kind comes from the type cell, never from the heading above")
  func kindFromCell() throws {
    for row in 21...26 { #expect(try SampleDocument.row(row).kind == .efficiency) }
    #expect(try SampleDocument.row(55).kind == .programmedActivity)
    for row in 75...85 { #expect(try SampleDocument.row(row).kind == .programmedActivity) }
    for row in 86...87 { #expect(try SampleDocument.row(row).kind == .efficiency) }
    #expect(try SampleDocument.row(58).kind == .strategic)
    let names = try SampleDocument.plan().areas.map(\.name)
    #expect(!names.contains("ATTUAZIONE DELLA STRATEGIA"))
  }

  @Test("5: five notes are remarks of one area, not five areas")
  func notes() throws {
    for row in 88...92 {
      let objective = try SampleDocument.objective(row)
      #expect(objective.area.text == "5")
      #expect(objective.remark?.hasPrefix("Misura") == true)
    }
    #expect(try SampleDocument.plan().areas[4].name == "SALUTE ECONOMICO FINANZIARIA")
    #expect(
      try SampleDocument.objective(88).title == "Equilibrio economico della gestione corrente")
  }

  @Test("6: an asterisk does not make another column of a name, nor a heading row data")
  func asterisks() throws {
    #expect(try SampleDocument.indicator(1).source.text == "80%")
    #expect(!SampleDocument.result.rows.contains { $0.title.hasPrefix("OBIETTIVO/TARGET") })
    let headers = [9, 25, 35, 45, 77, 80, 86, 92, 109, 122, 128]
    #expect(!SampleDocument.result.rows.contains { headers.contains($0.line) })
    #expect(try SampleDocument.row(40).title.contains("RPP*"))
  }

  @Test("7: equal texts stay different objectives; codes sort by their numbers")
  func equalTexts() throws {
    #expect(try SampleDocument.row(2).title == SampleDocument.row(9).title)
    #expect(try SampleDocument.row(2).code != SampleDocument.row(9).code)
    #expect(try SampleDocument.indicator(49).formula == SampleDocument.indicator(50).formula)
    let codes = try SampleDocument.plan().objectives.map(\.code)
    #expect(codes == codes.sorted())
    #expect(try SampleDocument.row(45).code?.text == "2.10")
  }

  @Test("8: an unpaired quotation mark is text and swallows no line")
  func unpairedQuote() throws {
    let row = try SampleDocument.row(20)
    #expect(row.line == 33)
    #expect(row.title.contains("Vini a DO e IG)\": adozione modello"))
    #expect(try SampleDocument.row(21).line == 36)
    #expect(try SampleDocument.row(1).title.hasPrefix("Obiettivo Strategico \"Qualità Dati RI\"."))
  }

  @Test("9: blank lines at the start and no line end at the end lose nothing")
  func edges() throws {
    let row = try SampleDocument.row(92)
    #expect(row.line == 133)
    #expect(row.code?.text == "5.H5")
    #expect(try SampleDocument.objective(92).remark?.hasSuffix("da mezzi propri.") == true)
  }
}
