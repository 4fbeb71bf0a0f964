import PerformanceModel
import PlanImport
import Testing

@Suite("Figures that a document says were measured")
struct MeasuredColumnsTests {
  private static let text = """
    Piano 2025
    Obiettivo;Indicatore;Target;I trim.;II trim.;Giugno
    Corsi;N. corsi;≥ 5;1;2;2,5
    Sportello;SI/NO;Apertura;no;sì;
    Visite;N. visite;≥ 9;;molte;
    """

  private func read(_ columns: [String: String], today: Day? = nil) -> ImportResult {
    DocumentReader(options: ImportOptions(today: today, columns: columns))
      .read(Array(MeasuredColumnsTests.text.utf8), name: "x")
  }

  @Test("quarters and days named by hand become dated figures; what is none is reported")
  func quarters() throws {
    let columns = ["t1": "I trim.", "trimestre 2": "II trim.", "2025-06-15": "Giugno"]
    let result = read(columns)
    let found = result.figures.map { "\($0.code) \($0.day.iso) \($0.entry)" }
    let half = try #require(Figure(canonical: "2.5"))
    #expect(
      found == [
        "1.1 2025-03-31 \(Measurement.Entry.value(1))",
        "1.1 2025-06-15 \(Measurement.Entry.value(half))",
        "1.1 2025-06-30 \(Measurement.Entry.value(2))",
        "1.2 2025-03-31 \(Measurement.Entry.done(false))",
        "1.2 2025-06-30 \(Measurement.Entry.done(true))",
      ])
    #expect(result.problems.map(\.kind) == [.wrongFigure("molte")])
    #expect(result.problems.map(\.line) == [5])
  }

  @Test("a figure of a day that has not come is reported, not taken")
  func future() throws {
    let today = try #require(Day(iso: "2025-04-30"))
    let result = read(["q2": "II trim."], today: today)
    let end = try #require(Day(iso: "2025-06-30"))
    #expect(result.figures.isEmpty)
    #expect(result.problems.map(\.kind).contains(.futureFigure("2", end)))
  }

  @Test("columns that nobody named are reported as unused")
  func unused() {
    let unused = read([:]).problems.map(\.kind)
    #expect(unused == ["I trim.", "II trim.", "Giugno"].map { .unusedColumn($0) })
  }
}
