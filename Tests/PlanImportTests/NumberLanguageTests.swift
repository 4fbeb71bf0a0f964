import PerformanceModel
import PlanImport
import Testing

@Suite("The language of a document's numbers")
struct NumberLanguageTests {
  private func read(_ text: String, _ option: Language? = nil, user: Language? = nil)
    -> ImportResult
  {
    let options = ImportOptions(assumedYear: 2025, language: option, userLanguage: user)
    return DocumentReader(options: options).read(Array(text.utf8), name: "x")
  }

  @Test(
    "option, marks, words, the user: the first that says something decides",
    arguments: [
      ("Objective;Target\nUsers;≥ 1.500\n", .italian, nil, .decided(.italian, by: .option)),
      ("KPI;Target\nA;≥ 12,5\nB;≥ 1.500\n", nil, nil, .decided(.italian, by: .marks("12,5"))),
      ("KPI;Target\nA;1.250.000\nB;1.500\n", nil, nil, .decided(.italian, by: .marks("1.250.000"))),
      ("KPI;Target\nA;1,000.00\nB;1.500\n", nil, nil, .decided(.english, by: .marks("1,000.00"))),
      ("Objective;Target\nA;12345,678\n", nil, nil, .decided(.italian, by: .marks("12345,678"))),
      ("KPI;Target\nA;99.5\nB;1.500\n", nil, nil, .decided(.english, by: .marks("99.5"))),
      ("Obiettivo;Target\nA;1.500\n", nil, nil, .decided(.italian, by: .words("obiettivo"))),
      ("Objective;Target\nA;1.500\n", nil, .italian, .decided(.english, by: .words("objective"))),
      ("KPI;Target\nA;1.500\n", nil, .italian, .decided(.italian, by: .user)),
      ("KPI;Baseline;Target;Owner\nA;1;1.500;B\n", nil, nil, .open(proposing: .italian)),
      ("Obiettivo;Target\nA;99.5\nB;1.500\n", nil, nil, .open(proposing: .italian)),
      ("Obiettivo;Target\nA;12,5\nB;1,000.5\n", nil, nil, .open(proposing: .italian)),
    ] as [(String, Language?, Language?, NumberLanguage)])
  func evidence(text: String, option: Language?, user: Language?, numbers: NumberLanguage) {
    #expect(read(text, option, user: user).numbers == numbers)
  }

  @Test(
    "dates, codes, versions and times of day are no evidence",
    arguments: [
      "31.12.2025", "30.6.2025", "1.2.3", "h 10:30", "v3.0.1", "2025-12-31", "art.2.490",
      "10/12/2025",
    ])
  func noEvidence(cell: String) {
    #expect(
      read("KPI;Target\nA;\(cell)\n", user: .english).numbers == .decided(.english, by: .user))
  }

  @Test("a number that stays open is asked about, with both readings")
  func openNumber() throws {
    let result = read("KPI;Target\nA;≥ 1.500\nB;≥ 15\n")
    let indicators = result.rows.flatMap(\.indicators)
    #expect(indicators.map(\.reading) == [.ambiguous, .written])
    #expect(
      indicators[0].question
        == .groupingInDoubt(number: "≥ 1.500", reading: "1.500", otherReading: "1,5"))
  }

  @Test("three decimals of a whole thing counted are asked about whatever decides the language")
  func threeDecimals() {
    let text = "Obiettivo;Formula;Target\nContatti;N. contatti;≤ 7,000\nQuota;A/B*100;≥ 99,125\n"
    let indicators = read(text, .italian).rows.flatMap(\.indicators)
    #expect(indicators.map(\.reading) == [.ambiguous, .written])
    #expect(indicators[0].question?.kind == .groupingInDoubt)
  }

  @Test("the language of the words stays the plan's where numbers are written otherwise")
  func wordsAndNumbers() {
    let result = read("Obiettivo;Indicatore;Target\nUtenti;N. utenti;≥ 1,250,000\n")
    #expect(result.plan?.header.language == .italian)
    #expect(result.rows[0].indicators[0].target.criterion == .value(.atLeast, 1_250_000))
  }
}
