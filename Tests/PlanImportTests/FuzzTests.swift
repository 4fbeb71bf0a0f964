import PerformanceModel
import PlanImport
import TestSupport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Makes documents and cells that go wrong in all ways.
struct DocumentFuzzer {
  var numbers: SplitMix64

  init(seed: UInt64) {
    numbers = SplitMix64(seed: Int(truncatingIfNeeded: seed))
  }

  /// A piece of the sample plan with bytes changed, dropped, doubled and moved.
  mutating func mutatedSample() -> [UInt8] {
    let sample = SampleDocument.bytes
    let start = Int.random(in: 0..<sample.count / 2, using: &numbers)
    let length = Int.random(in: 1..<6000, using: &numbers)
    var bytes = Array(sample[..<400]) + Array(sample[start..<min(sample.count, start + length)])
    for _ in 0..<Int.random(in: 0..<40, using: &numbers) where !bytes.isEmpty {
      mutate(&bytes)
    }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0..<bytes.count, using: &numbers)
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(special.randomElement(using: &numbers) ?? 0, at: place)
    case 3: bytes[place] = special.randomElement(using: &numbers) ?? 0
    case 4:
      let end = min(bytes.count, place + Int.random(in: 1..<200, using: &numbers))
      bytes.insert(contentsOf: bytes[place..<end], at: place)
    default:
      let end = min(bytes.count, place + Int.random(in: 1..<200, using: &numbers))
      bytes.removeSubrange(place..<end)
    }
  }

  /// A table of cells put together from the grammar's own words.
  mutating func inventedDocument() -> [UInt8] {
    let separator = ["\t", ";", ",", " | "].randomElement(using: &numbers) ?? "\t"
    var lines = [[title(), ""].randomElement(using: &numbers) ?? ""]
    lines.append(
      (0..<Int.random(in: 2..<9, using: &numbers)).map { _ in pick(columnWords) }
        .joined(separator: separator))
    for _ in 0..<Int.random(in: 0..<12, using: &numbers) {
      lines.append(
        (0..<Int.random(in: 1..<9, using: &numbers)).map { _ in cell() }
          .joined(separator: separator))
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// A cell put together from the grammar's own words.
  mutating func cell() -> String {
    (0..<Int.random(in: 0..<9, using: &numbers)).map { _ in pick(words) }
      .joined(separator: [" ", "", " "].randomElement(using: &numbers) ?? " ")
  }

  private mutating func title() -> String { "PIANO \(pick(words)) 2017 - \(pick(words))" }

  private mutating func pick(_ words: [String]) -> String {
    words.randomElement(using: &numbers) ?? ""
  }

  private let special: [UInt8] = [
    0x00, 0x09, 0x0A, 0x0D, 0x20, 0x22, 0x25, 0x2C, 0x2D, 0x2E, 0x2F, 0x30, 0x39, 0x3B, 0x3C, 0x3D,
    0x3E, 0x7C, 0x80, 0xC3, 0xE2, 0xFF,
  ]

  private let columnWords = [
    "TIPO", "Obiettivo", "Formula", "Target", "2017", "2018", "Target 2019", "Area", "Note", "Peso",
    "Unità di misura", "Baseline", "Codice", "Scadenza", "Indicatore", "x", "",
  ]

  private let words = [
    "≥", ">=", "<", "=", "+", "-", "–", "%", "€", "/", "*100", "(", ")", ",", ";", ":", ".", "'",
    "\"",
    "0", "1", "12,5", "1.500", "2017", "2019", "99999999999999999999999999999999", "0,001",
    "31/12/2017",
    "30/6", "2017-02-30", "almeno", "non più di", "entro il", "oltre", "pari a", "da", "a", "tra",
    "e",
    "dal", "nel triennio", "non frazionabile", "rispetto al 2015", "riduzione del", "SI/NO", "n.",
    "numero di", "giorni", "gg.", "milioni di euro", "imprese", "soglia", "attivazione",
    "approvare",
    "OBIETTIVO STRATEGICO", "OBIETTIVO OPERATIVO", "TARGET EFFICACIA/EFFICIENZA", "Costi 2019",
    "costi 2015", "\u{301}", "\u{0}", "\u{200B}", "🙂", "é", "\r", "#", "|", "---", "100", "n.d.",
    "Q4 2024",
    "giugno", "fine anno", "un", "due", "o più", "mila", "più", "con", "dei", "- ", "disponibile",
  ]
}

@Suite("Fuzzing with seeds")
struct FuzzTests {
  @Test("mutated pieces of the sample give valid reports", arguments: 0..<6 as Range<UInt64>)
  func mutatedSamples(seed: UInt64) {
    var fuzzer = DocumentFuzzer(seed: seed)
    for _ in 0..<8 {
      let bytes = fuzzer.mutatedSample()
      #expect(isSound(DocumentReader().read(bytes, name: "x")))
    }
  }

  @Test("invented tables give valid reports", arguments: 100..<112 as Range<UInt64>)
  func inventedTables(seed: UInt64) {
    var fuzzer = DocumentFuzzer(seed: seed)
    let reader = DocumentReader(options: ImportOptions(assumedYear: 2017))
    for _ in 0..<20 { #expect(isSound(reader.read(fuzzer.inventedDocument(), name: "x"))) }
  }

  @Test("typed corrections end in a target or a place", arguments: 200..<210 as Range<UInt64>)
  func corrections(seed: UInt64) throws {
    var fuzzer = DocumentFuzzer(seed: seed)
    let target = try SampleDocument.indicator(27).target
    let parser = CorrectionParser(correcting: target, language: .italian, year: 2017)
    for _ in 0..<100 {
      let text = fuzzer.cell()
      do throws(CorrectionError) {
        let corrected = try parser.parse(correction: text)
        #expect(corrected.period.start <= corrected.effectiveDue)
      } catch {
        #expect((1...text.count + 1).contains(error.position))
      }
    }
  }

  /// Runs for as many minutes as `FUZZ_MINUTES` says, from the seed `FUZZ_SEED`.
  @Test(
    "long fuzz",
    .enabled(if: ProcessInfo.processInfo.environment["FUZZ_MINUTES"] != nil))
  func long() throws {
    let environment = ProcessInfo.processInfo.environment
    let minutes = environment["FUZZ_MINUTES"].flatMap(Int.init) ?? 1
    var seed = environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 1_000_000
    let clock = ContinuousClock()
    let end = clock.now + .seconds(60 * minutes)
    var slowest = Duration.zero
    var count = 0
    while clock.now < end {
      seed += 1
      var fuzzer = DocumentFuzzer(seed: seed)
      let bytes = seed.isMultiple(of: 2) ? fuzzer.mutatedSample() : fuzzer.inventedDocument()
      let reader = DocumentReader(options: ImportOptions(assumedYear: 2017))
      var result: ImportResult?
      let time = clock.measure { result = reader.read(bytes, name: "x") }
      slowest = max(slowest, time)
      #expect(result.map(isSound) == true, "seed \(seed)")
      #expect(time < .seconds(2), "seed \(seed)")
      try corrections(seed: seed)
      count += 1
    }
    print("fuzz: \(count) documents up to seed \(seed), slowest \(slowest)")
  }
}
