import PerformanceModel
import PlanImport
import PlanReports
import PlanStore
import Wording

/// Records the lines of a filled-in sheet: all of them, or none.
struct SheetRecording {
  let path: String
  let access: PlanHandle
  let phrases: Phrases
  /// The language that a person gives for the sheet's figures.
  let language: Language?
  /// The author where the sheet does not name one.
  let author: String

  /// Reads the sheet and records it, unless something is wrong or it is a dry run.
  ///
  /// - Parameters:
  ///   - isDry: Whether this is a dry run.
  ///   - isForced: Whether figures that look like typing errors are meant.
  /// - Throws: The fault that keeps the sheet from being recorded, once it is reported.
  func run(isDry: Bool, isForced: Bool) throws {
    let table = DelimitedTable(try Files.read(path))
    let evidence = SheetReader.evidence(in: table.rows)
    let numbers = NumberLanguage.ofSheet(
      option: language, written: SheetReader.writtenLanguage(of: table.rows),
      figures: evidence.figures, headings: evidence.headings,
      user: Configuration.current.language ?? Environment.language ?? access.plan.header.language)
    let reader = SheetReader(
      plan: access.plan, today: Environment.today, numbers: numbers.isOpen ? nil : numbers.language)
    let outcome = reader.read(table.rows)
    guard outcome.faults.isEmpty else {
      for fault in outcome.faults {
        Console.complain("\(path):\(fault.line): \(phrases.words(of: fault))")
      }
      Console.complain("\(path): \(phrases.nothingRecorded(outcome.faults.count))")
      throw ExitStatus.badData.exitCode
    }
    for entry in outcome.entries {
      for ambiguous in entry.ambiguous {
        let words = phrases.readAs(ambiguous, numbers.language)
        Console.complain("\(path):\(entry.line): \(words) (\(phrases.reason(of: numbers)))")
      }
    }
    let events = events(of: outcome.entries)
    let slips = nameDoubts(about: zip(outcome.entries.map(\.line), events))
    if slips > 0, !isForced {
      Console.complain("\(path): \(phrases.nothingRecorded(slips)); \(phrases.forceWay)")
      throw ExitStatus.badData.exitCode
    }
    let saved = isDry || events.isEmpty ? access.plan : try access.append(events)
    var lines = isDry ? [] : events.map { phrases.words(of: $0, in: saved) }
    lines.append(
      phrases.sheetRecorded(
        events.count, unchanged: outcome.unchangedCount, blank: outcome.blankCount, isDry: isDry))
    let text = lines.joined(separator: "\n")
    if isDry { Console.print(text) } else { Console.confirm(text) }
  }

  /// Names the warnings about the lines, each seen after those before it.
  ///
  /// - Returns: The number of lines that look like typing errors.
  private func nameDoubts(about lines: some Sequence<(Int, PlanEvent)>) -> Int {
    var plan = access.plan
    var slips = 0
    for (line, event) in lines {
      if case .measured(let code, let measurement) = event,
        let doubt = plan.preview(of: measurement, for: code, asOf: Environment.today)?.doubt
      {
        Console.complain("\(path):\(line): \(code): \(phrases.words(of: doubt))")
        if doubt.isSlip { slips += 1 }
      }
      plan.apply(event)
    }
    return slips
  }

  private func events(of entries: [SheetReader.Entry]) -> [PlanEvent] {
    let now = Environment.now
    return entries.enumerated().compactMap { index, entry in
      guard let indicator = access.plan.indicator(entry.code) else { return nil }
      // Each a moment later, so that several lines of an indicator keep their order.
      let moment = indicator.recordingTime(at: now)
      return .measured(
        entry.code,
        Measurement(
          id: EventIdentifier.make(), date: entry.date, entry: entry.entry, note: entry.note,
          evidence: entry.evidence, cause: entry.cause, author: entry.author ?? author,
          recordedAt: Timestamp(milliseconds: moment.milliseconds + index),
          replaces: entry.replaces))
    }
  }
}
