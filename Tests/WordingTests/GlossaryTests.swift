import Foundation
import PerformanceModel
import Testing
import Wording

@Suite("The glossary")
struct GlossaryTests {
  /// The rows of the table of statuses: sign, Italian, short, English, short, name in programs.
  private static let rows: [[String]] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Documentation/glossary.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }.filter { $0.count == 7 && Status.allCases.map { "`\($0.rawValue)`" }.contains($0[5]) }
  }()

  @Test("it names every status as the program does, long and short, in both languages")
  func statuses() throws {
    #expect(Self.rows.count == Status.allCases.count)
    for (row, status) in zip(Self.rows, Status.allCases) {
      let (italian, english) = (Phrases(.italian), Phrases(.english))
      let names = [
        status.sign(isUnicode: true), italian.name(of: status), italian.shortName(of: status),
        english.name(of: status), english.shortName(of: status), "`\(status.rawValue)`",
      ]
      // A dash means that the short form is the long one.
      let written = row.prefix(6).enumerated().map { place, cell in
        cell == "–" && [2, 4].contains(place) ? row[place - 1] : cell
      }
      #expect(written == names)
    }
  }

  @Test("the words of narrow columns fit them", arguments: Language.allCases)
  func widths(language: Language) {
    let phrases = Phrases(language)
    for word in [phrases.shortName(of: .overdue), phrases.doneWord, phrases.lateWord] {
      #expect(word.count <= 7, "beside a sign: \(word)")
    }
    #expect(phrases.degree.count <= 7)
    #expect(phrases.coverage.count <= 10)
    #expect(phrases.onPace.count <= 9)
    #expect(phrases.changeColumn.count <= 7)
    let labels = [
      phrases.valueLabel, phrases.targetLabel, phrases.degreeLabel, phrases.statusLabel,
      phrases.causeLabel, phrases.dueLabel, phrases.outlookLabel, phrases.termLabel,
      phrases.formulaLabel, phrases.questionLabel, phrases.sourceLabel, phrases.officeLabelLong,
      phrases.weightLabel, phrases.remarkLabel,
    ]
    #expect(labels.allSatisfy { $0.count <= 10 }, "labels of the detail")
  }
}
