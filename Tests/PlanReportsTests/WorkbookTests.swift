import PerformanceModel
import Testing
import Wording

@testable import PlanReports

@Suite("The workbook")
struct WorkbookTests {
  let lines = WorkbookReport(Sample.report, Sample.italian).lines.map(\.text)

  @Test("there is a summary, a sheet an area, deviations, readings and history")
  func sheets() {
    let names = lines.filter { $0.hasPrefix("S\t") }.map { String($0.dropFirst(2)) }
    #expect(names.first == "Sintesi")
    #expect(names.suffix(3) == ["Scostamenti", "Target da confermare", "Storico"])
    #expect(names.count == 9)
    #expect(names.allSatisfy { $0.utf16.count <= 31 })
    #expect(lines.last == "E")
  }

  @Test("figures are numbers, dates are dates, percentages are cut and never rounded up")
  func types() throws {
    let start = try #require(lines.firstIndex { $0 == "S\t5 Salute economico-finanziaria" })
    let sheet = lines[start...].dropFirst().prefix { !$0.hasPrefix("S\t") }
    let row = try #require(sheet.first { $0.hasPrefix("T") && $0.hasSuffix("\t5.H4") })
    let number = row.split(separator: "\t")[1]
    let cells = sheet.filter { $0.split(separator: "\t").dropFirst().first == number }
    #expect(cells.contains { $0.hasPrefix("N\t\(number)\t9\t") && $0.hasSuffix("\t0.999") })
    #expect(cells.contains { $0.hasPrefix("D\t\(number)\t7\t") && $0.hasSuffix("\t2017\t12\t31") })
    #expect(sheet.count { $0.hasPrefix("C\t") } == Status.allCases.count)
    #expect(sheet.count { $0.hasPrefix("X\t") } == 1)
  }

  @Test(
    "names of sheets become valid and differ",
    arguments: [
      (["a/b:c*?[x]"], ["a b c   x"]), (["'q'"], ["q"]), (["", " "], ["–", "– (2)"]),
      (["Area", "AREA"], ["Area", "AREA (2)"]),
      ([String(repeating: "x", count: 40)], [String(repeating: "x", count: 31)]),
      (
        [String(repeating: "y", count: 31), String(repeating: "y", count: 35)],
        [String(repeating: "y", count: 31), String(repeating: "y", count: 27) + " (2)"]
      ),
    ])
  func names(given: [String], expected: [String]) {
    var names = SheetNames()
    let made = given.map { names.valid($0) }
    #expect(made == expected)
  }

  @Test("a text cannot end a field or a line")
  func escaping() {
    var book = Workbook(title: "a\tb\nc\\d\u{1}", company: "", comments: "")
    book.write(.text("x\ty"), row: 0, column: 0)
    #expect(book.lines.first?.text == "P\ta\\tb\\nc\\\\d \t\t")
    #expect(book.lines.dropLast().last?.text == "T\t0\t0\t0\tx\\ty")
  }
}
