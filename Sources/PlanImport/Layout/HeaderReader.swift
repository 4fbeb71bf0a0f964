import PerformanceModel

/// Finds title and years of a plan: options first, then the title, then the columns.
struct HeaderReader {
  let layout: Layout
  let options: ImportOptions
  let document: String

  /// The plan's header; `nil` when no year is known.
  func header(language: Language) -> PlanHeader? {
    guard let year = programmingYear else { return nil }
    let term = years(around: year)
    return PlanHeader(
      title: options.title ?? layout.title?.text ?? layout.preamble.title ?? document,
      organisation: options.organisation ?? layout.preamble.organisation ?? "", years: term,
      programmingYear: year,
      language: language, document: document)
  }

  var problems: [ImportProblem] {
    guard statedYear == nil, let year = options.assumedYear else { return [] }
    return [ImportProblem(.assumedYear(year))]
  }

  /// The title and the lines before the first table, as far as they name years.
  private var title: PlanTitle? {
    let texts = [layout.title?.text, layout.preamble.title, layout.preamble.years]
    return PlanTitle(texts.compactMap { $0 }.joined(separator: " | "))
  }

  private var columnYears: [Int] { layout.headers.flatMap(\.header.targetYears) }

  private var statedYear: Int? {
    let year =
      options.programmingYear ?? title?.programmingYear ?? options.years?.lowerBound
      ?? title?.years?.lowerBound ?? columnYears.min()
    return year.flatMap { (1900...2199).contains($0) ? $0 : nil }
  }

  private var programmingYear: Int? { statedYear ?? options.assumedYear }

  /// The term; stretched where it does not hold the programming year.
  private func years(around year: Int) -> ClosedRange<Int> {
    let columns = columnYears.min().flatMap { first in columnYears.max().map { first...$0 } }
    let term = options.years ?? title?.years ?? columns ?? year...year
    return min(term.lowerBound, year)...max(term.upperBound, year)
  }
}

/// Tells the language of a document by the names of its columns.
enum DocumentLanguage {
  static func language(of layout: Layout) -> Language {
    let names = layout.headers.flatMap(\.header.names).map(\.folded)
    let english = names.filter { name in
      name.split { !$0.isAlphabetic }.contains { englishWords.contains(String($0)) }
    }
    return english.count * 2 >= max(1, names.filter { !$0.isEmpty }.count) ? .english : .italian
  }

  private static let englishWords: Set<String> = [
    "objective", "objectives", "indicator", "indicators", "value", "weight", "unit", "source",
    "type", "office", "description", "name", "goal", "measure", "kpi", "deadline", "due", "owner",
    "responsible", "department", "sector", "division", "expected", "calculation", "remarks",
    "notes", "milestone", "action", "baseline", "target", "formula", "component", "lead", "code",
  ]
}
