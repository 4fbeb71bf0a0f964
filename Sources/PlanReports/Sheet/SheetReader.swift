import PerformanceModel
import Text
import Wording

/// Reads a filled-in sheet against the plan that it came from: all or nothing.
public struct SheetReader {
  /// A row of the file: its line, from 1, and its cells.
  public typealias Row = (line: Int, cells: [String])

  /// A measurement to be recorded, with the words of the sheet.
  public struct Entry: Hashable, Sendable {
    public let line: Int
    public let code: Code
    public let entry: Measurement.Entry
    public let date: Day
    public let note: String?
    public let evidence: String?
    public let cause: String?
    public let author: String?
    /// The figures that the other language would read as others.
    public let ambiguous: [AmbiguousFigure]
    /// The measurement of the same day that this one corrects.
    public var replaces: String?
  }

  /// The outcome of reading a sheet; with faults, nothing must be recorded.
  public struct Outcome: Sendable {
    public var entries: [Entry] = []
    public var faults: [SheetFault] = []
    /// The number of lines that the plan already knows.
    public var unchangedCount = 0
    /// The number of lines without an entry.
    public var blankCount = 0
  }

  let plan: Plan
  let today: Day
  let numbers: Language?
  /// Whose line has which title; titles that several have are left out.
  private let owners: [String: Code?]

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - plan: The plan whose indicators the sheet names.
  ///   - today: The last day that a measurement may have.
  ///   - numbers: The language of the sheet's figures; without one, a figure that the languages read
  ///     differently is refused.
  public init(plan: Plan, today: Day, numbers: Language?) {
    self.plan = plan
    self.today = today
    self.numbers = numbers
    let lines = plan.objectives.flatMap { objective in
      objective.indicators.map { (Self.title(of: $0, of: objective), Code?.some($0.code)) }
    }
    owners = Dictionary(lines) { _, _ in nil }
  }

  /// Reads the rows of a file; the first that is not blank holds the headings.
  public func read(_ rows: [Row]) -> Outcome {
    var outcome = Outcome()
    let filled = rows.filter { row in row.cells.contains { !$0.isEmpty } }
    guard let head = filled.first else {
      outcome.faults = [SheetFault(line: 1, .empty)]
      return outcome
    }
    let names = head.cells.map(SheetColumn.named)
    outcome.faults = faults(of: names, line: head.line)
    guard outcome.faults.isEmpty else { return outcome }
    var seen: [Key: Int] = [:]
    for row in filled.dropFirst() {
      read(row, names.map { $0?.column }, &seen, into: &outcome)
    }
    return outcome
  }

  /// A title as it comes back from a sheet.
  private static func title(of indicator: Indicator, of objective: Objective) -> String {
    CSVText.readBack(SheetLine.title(of: indicator, of: objective))
  }

  /// The cells of a file that hold figures, and the names of its columns: what tells the language of its
  /// numbers.
  public static func evidence(in rows: [Row]) -> (figures: [String], headings: [String]) {
    guard let head = rows.first(where: { row in row.cells.contains { !$0.isEmpty } }) else {
      return ([], [])
    }
    let columns = head.cells.map { SheetColumn.named($0)?.column }
    let figures = rows.flatMap { row in
      zip(columns, row.cells).filter { column, _ in
        column.map(SheetColumn.figures.contains) == true
      }.map(\.1)
    }
    return (figures, head.cells)
  }

  /// The language in which the program wrote a sheet, with one of its headings; `nil` for a sheet that lacks
  /// the column by which the program knows its own figures again.
  public static func writtenLanguage(of rows: [Row]) -> (language: Language, heading: String)? {
    guard let head = rows.first(where: { row in row.cells.contains { !$0.isEmpty } }) else {
      return nil
    }
    return head.cells.lazy.compactMap { name in
      SheetColumn.named(name).flatMap { column, language in
        column == .measurement ? language.map { ($0, name) } : nil
      }
    }.first
  }

  private struct Key: Hashable {
    let code: Code
    let date: Day
  }

  private func faults(
    of names: [(column: SheetColumn, language: Language?)?], line: Int
  ) -> [SheetFault] {
    let columns = names.compactMap { $0?.column }
    let twice = SheetColumn.allCases.filter { column in columns.count { $0 == column } > 1 }
    if !twice.isEmpty { return twice.map { SheetFault(line: line, .columnTwice($0)) } }
    guard columns.contains(.code) else { return [SheetFault(line: line, .noCodeColumn)] }
    let values: Set<SheetColumn> = [.value, .numerator, .done]
    return values.isDisjoint(with: columns) ? [SheetFault(line: line, .noValueColumn)] : []
  }

  private func read(
    _ row: Row, _ columns: [SheetColumn?], _ seen: inout [Key: Int], into outcome: inout Outcome
  ) {
    var cells: [SheetColumn: String] = [:]
    for (column, cell) in zip(columns, row.cells) where !cell.isEmpty {
      if let column { cells[column] = CSVText.original(cell) }
    }
    let surplus = row.cells.dropFirst(columns.count).contains { !$0.isEmpty }
    guard !surplus else {
      outcome.faults.append(SheetFault(line: row.line, .surplusCells(columns.count)))
      return
    }
    var text = MeasurementText()
    for field in MeasurementText.Field.allCases { text[field] = cells[SheetColumn(field)] }
    do throws(SheetFault) {
      let indicator = try indicator(named: cells[.code] ?? "", line: row.line)
      guard !text.isEmpty else {
        outcome.blankCount += 1
        return
      }
      try check(cells, of: indicator, line: row.line)
      let found = try entry(text, cells, for: indicator, line: row.line)
      if let earlier = seen.updateValue(
        row.line, forKey: Key(code: indicator.code, date: found.date))
      {
        throw SheetFault(line: row.line, .sameAsLine(earlier, indicator.code, found.date))
      }
      let origin = indicator.measurements.first { $0.id == cells[.measurement] }
      if isKnown(found, by: indicator, origin) {
        outcome.unchangedCount += 1
      } else {
        try check(textsOf: found)
        outcome.entries.append(try correcting(origin, found, of: indicator))
      }
    } catch {
      outcome.faults.append(error)
    }
  }

  private func indicator(named text: String, line: Int) throws(SheetFault) -> Indicator {
    guard !text.isEmpty else { throw SheetFault(line: line, .codeMissing) }
    guard let code = Code(text), let indicator = plan.indicator(code) else {
      if text.contains(where: { "+/,".contains($0) }) {
        throw SheetFault(line: line, .changedCode(text))
      }
      throw SheetFault(line: line, .unknownCode(text, near: plan.nearestCode(to: text)))
    }
    return indicator
  }

  /// Refuses a line that by its other cells is about another indicator: spreadsheets make 2.1 of 2.10.
  private func check(
    _ cells: [SheetColumn: String], of indicator: Indicator, line: Int
  ) throws(SheetFault) {
    if let title = cells[.title], case let owner?? = owners[title], owner != indicator.code,
      title != plan.objective(indicator.code).map({ Self.title(of: indicator, of: $0) })
    {
      throw SheetFault(line: line, .titleOfAnother(indicator.code, title: title, of: owner))
    }
    guard let name = cells[.measurement] else { return }
    let owner = plan.objectives.lazy.flatMap(\.indicators).first { other in
      other.measurements.contains { $0.id == name }
    }
    if let owner, owner.code != indicator.code {
      throw SheetFault(line: line, .measurementOfAnother(indicator.code, of: owner.code))
    }
  }

  private func entry(
    _ text: MeasurementText, _ cells: [SheetColumn: String], for indicator: Indicator, line: Int
  ) throws(SheetFault) -> Entry {
    let outcome = reader.read(text, of: indicator.target(on: today).measure)
    if numbers == nil, let open = outcome.ambiguous.first {
      throw SheetFault(line: line, .openFigure(indicator.code, open.text))
    }
    do throws(MeasurementText.Fault) {
      let (entry, date) = try outcome.get()
      return Entry(
        line: line, code: indicator.code, entry: entry, date: date, note: cells[.note],
        evidence: cells[.evidence], cause: cells[.cause], author: cells[.by],
        ambiguous: outcome.ambiguous)
    } catch {
      throw SheetFault(line: line, .field(indicator.code, SheetFault.Cell(error)))
    }
  }

  /// The reader of the sheet's figures and days, which somebody may have written on another day.
  private var reader: MeasurementReader {
    let language = numbers ?? .italian
    let days = DayReader(
      today: today, programmingYear: plan.header.programmingYear, language: language,
      isTypedToday: false)
    return MeasurementReader(language: language, days: days)
  }

  /// Refuses a text that cannot be kept.
  private func check(textsOf entry: Entry) throws(SheetFault) {
    let texts: [(SheetColumn, String?, EventRejection.NeededText)] = [
      (.note, entry.note, .note), (.evidence, entry.evidence, .note), (.cause, entry.cause, .note),
      (.by, entry.author, .author),
    ]
    for (column, text, kind) in texts {
      guard let rejection = EventRejection.ofText(text, as: kind) else { continue }
      let fault = SheetFault.Cell(column, text?.spelledOut ?? "", .refused(rejection))
      throw SheetFault(line: entry.line, .field(entry.code, fault))
    }
  }

  /// Returns whether the plan already holds what a line says, or the line is as it was exported.
  private func isKnown(_ entry: Entry, by indicator: Indicator, _ origin: Measurement?) -> Bool {
    (indicator.standingMeasurements + (origin.map { [$0] } ?? [])).contains { known in
      known.entry == entry.entry && known.date == entry.date
        && isSame(entry.note, known.note) && isSame(entry.cause, known.cause)
        && isSame(entry.evidence, known.evidence)
    }
  }

  /// Returns whether a cell says what a text says: the text as it is, or as a sheet brings it back.
  private func isSame(_ cell: String?, _ text: String?) -> Bool {
    cell == text || cell ?? "" == CSVText.readBack(text ?? "")
  }

  /// Returns the entry as a correction of what the line was exported with, if it is still about the
  /// same day; a day that is closed takes neither figures nor corrections.
  private func correcting(
    _ origin: Measurement?, _ entry: Entry, of indicator: Indicator
  ) throws(SheetFault) -> Entry {
    if let closure = plan.closure, entry.date <= closure.lastDay {
      let fault = SheetFault.Cell(.date, entry.date.iso, .refused(.closedDays(closure)))
      throw SheetFault(line: entry.line, .field(entry.code, fault))
    }
    guard let origin, origin.date == entry.date else { return entry }
    guard indicator.stands(origin) else {
      throw SheetFault(line: entry.line, .changedMeanwhile(indicator.code, entry.date))
    }
    var entry = entry
    entry.replaces = origin.id
    return entry
  }
}
