import ArgumentParser
import PerformanceModel
import PlanReports
import PlanStore
import Wording

/// Records a measurement, or all those of a sheet.
struct Record: ParsableCommand {
  static let configuration = CommandConfiguration(
    "record", "Registra una misurazione, o tutte quelle di un foglio.",
    "Record a measurement, or all those of a sheet.",
    more: (
      """
      --from legge un CSV con le colonne che scrive «export --format csv»: bastano codice, valore (o \
      numeratore e denominatore, o fatto) e data. O tutto o niente: ogni riga sbagliata è indicata e \
      nulla è registrato; le righe già note sono saltate. Causa, nota o fonte dei dati da sole si \
      aggiungono alla misurazione determinante, o a quella del giorno indicato con --date.
      """,
      """
      --from reads a CSV with the columns that "export --format csv" writes: code, value (or \
      numerator and denominator, or done) and date are enough. All or nothing: every bad line is \
      named and nothing is recorded; known lines are skipped. A cause, a note or a data source alone \
      is added to the measurement that decides now, or to that of the day given with --date.
      """
    ),
    examples: [
      "cruscotto record piano.json 2.2 --value 14 --date 31/12/2017",
      "cruscotto record piano.json 1.1.2 --numerator 152 --denominator 200",
      "cruscotto record piano.json 1.P4 --done yes --date 30/6/2017",
      "cruscotto record piano.json 2.2 --cause 'bando rinviato'",
      "cruscotto record piano.json --from compilato.csv --by 'uff. statistica'",
    ])

  @Argument(help: .writtenPlan, completion: .file(extensions: ["json"]))
  var plan: String

  @Argument(
    help: .indicatorCode,
    completion: .custom(Suggestions.indicators))
  var code: String?

  @Option(
    parsing: .unconditional,
    help: .say(
      "Il valore; una quota in punti percentuali, o come 121/190.",
      "The value; a share in percentage points, or as 121/190.", .value)
  )
  var value: String?

  @Option(
    parsing: .unconditional,
    help: .say("Il numeratore di una quota.", "The numerator of a share.", .numerator))
  var numerator: String?

  @Option(
    parsing: .unconditional,
    help: .say("Il denominatore di una quota.", "The denominator of a share.", .denominator))
  var denominator: String?

  @Option(
    help: .say(
      "L'esito di un indicatore sì/no: yes o no.", "The answer of a yes/no indicator: yes or no.",
      .done),
    completion: .list(["yes", "no"]))
  var done: String?

  @Option(
    help: .day(
      """
      Il giorno della situazione, o in cui è stato fatto (predefinito: oggi o l'ultimo giorno \
      dell'anno del piano)
      """,
      """
      The day that the value describes, or on which it was done; by default today or the last day of \
      the plan year
      """), completion: .custom(Suggestions.days))
  var date: String?

  @Option(help: .say("Una nota.", "A note.", .text))
  var note: String?

  @Option(
    help: .say(
      "La fonte dei dati: dove si può verificare il valore.",
      "The data source: where the value can be checked.", .text))
  var evidence: String?

  @Option(
    help: .say("La causa dello scostamento.", "The cause of the deviation.", .text))
  var cause: String?

  @Option(help: .by)
  var by: String?

  @Option(
    help: .say(
      "La misurazione che questa corregge: il suo id o le prime lettere.",
      "The measurement that this one corrects, by its id or its first letters.", .id),
    completion: .custom(Suggestions.measurements))
  var replaces: String?

  @Option(
    help: .say(
      "Registra tutte le righe di un CSV; - legge dallo standard input.",
      "Record all lines of a CSV; - reads standard input.", .file),
    completion: .file())
  var from: String?

  @Flag(help: .say("Controlla senza registrare.", "Check without recording."))
  var dryRun = false

  @Flag(
    help: .say(
      "Registra anche una quota oltre il 100 % o un conteggio negativo.",
      "Record a share above 100% or a negative count, too."))
  var force = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    try RequiredTexts.check(
      ("--note", note), ("--evidence", evidence), ("--cause", cause), ("--by", by))
    let hasParts = numerator != nil || denominator != nil
    let given = [value != nil, hasParts, done != nil].count { $0 }
    let others = [date, note, evidence, cause, replaces].compactMap { $0 }
    if from != nil {
      guard code == nil, given == 0, others.isEmpty else {
        throw ValidationError(
          Manual.say(
            "--from legge tutto dal foglio: si può aggiungere solo --by",
            "--from reads everything from the sheet: only --by can be added"))
      }
      return
    }
    guard code != nil else {
      throw ValidationError(
        Manual.say(
          "indica un codice, o un foglio con --from", "give a code, or a sheet with --from"))
    }
    if isRemark, replaces == nil, others.count > (date == nil ? 0 : 1) { return }
    guard given == 1, (numerator != nil) == (denominator != nil) else {
      throw ValidationError(
        Manual.say(
          "indica --value, oppure --numerator e --denominator, oppure --done yes|no; con la sola causa (o nota, o fonte dei dati) resta la misurazione che c'è",
          "give --value, or --numerator and --denominator, or --done yes|no; with a cause (or note, or data source) alone the present measurement stays"
        ))
    }
  }

  func run() throws {
    let access = try PlanHandle(plan)
    let phrases = common.phrases(for: access.plan)
    if let from {
      let recording = SheetRecording(
        path: from, access: access, phrases: phrases, language: common.language,
        author: by ?? Configuration.author)
      try recording.run(isDry: dryRun, isForced: force)
      return
    }
    try recordOne(access, phrases)
  }

  private func recordOne(_ access: PlanHandle, _ phrases: Phrases) throws {
    let indicator = try access.plan.indicator(named: code ?? "", phrases)
    let measurement: Measurement
    if isRemark {
      measurement = try remarked(indicator, in: access.plan, phrases)
    } else {
      measurement = try figure(of: indicator, in: access.plan, phrases)
      try nameDoubt(about: measurement, of: indicator, in: access.plan, phrases)
    }
    let event = PlanEvent.measured(indicator.code, measurement)
    var saved = access.plan
    if dryRun {
      try access.check([event])
      saved.apply(event)
    } else {
      saved = try access.append([event])
    }
    let asOf = max(Environment.today, measurement.date)
    if let now = saved.indicator(indicator.code)?.result(
      asOf: asOf, thresholds: saved.thresholds(on: asOf))
    {
      let words = phrases.recorded(measurement, now)
      if dryRun { Console.print(words) } else { Console.confirm(words) }
    }
    if dryRun { Console.print(phrases.onlyTried) }
  }

  private func figure(
    of indicator: Indicator, in plan: Plan, _ phrases: Phrases
  ) throws -> Measurement {
    let (entry, day) = try measured(indicator, in: plan, phrases)
    return Measurement(
      id: EventIdentifier.make(), date: day, entry: entry, note: note, evidence: evidence,
      cause: cause, author: by ?? Configuration.author,
      recordedAt: indicator.recordingTime(at: Environment.now),
      replaces: try replaces.map { try plan.measurement(named: $0, phrases).measurement.id })
  }

  /// Names a warning about a figure, and refuses a figure that looks like a typing error.
  private func nameDoubt(
    about measurement: Measurement, of indicator: Indicator, in plan: Plan, _ phrases: Phrases
  ) throws(CommandFailure) {
    guard
      let doubt = plan.preview(of: measurement, for: indicator.code, asOf: Environment.today)?.doubt
    else { return }
    let words = "\(indicator.code): \(phrases.words(of: doubt))"
    if doubt.isSlip, !force {
      throw CommandFailure(.badData, "\(words) \(phrases.forceWay)")
    }
    Console.complain(words)
  }

  private func measured(
    _ indicator: Indicator, in plan: Plan, _ phrases: Phrases
  ) throws -> (Measurement.Entry, Day) {
    var text = MeasurementText()
    text[.value] = value
    text[.numerator] = numerator
    text[.denominator] = denominator
    text[.answer] = done
    text[.date] = date
    let reader = MeasurementReader(
      language: phrases.language, days: plan.days(in: phrases.language))
    let outcome = reader.read(text, of: indicator.target(on: Environment.today).measure)
    do throws(MeasurementText.Fault) {
      let measured = try outcome.get()
      for figure in outcome.ambiguous {
        Console.complain(phrases.readAs(figure, phrases.language))
      }
      return measured
    } catch {
      throw failure(error, phrases)
    }
  }

  private func failure(_ fault: MeasurementText.Fault, _ phrases: Phrases) -> CommandFailure {
    let isUsage = fault.fault == .dateOfActMissing || fault.fault == .answerMissing
    let place =
      fault.field.map { "--\($0.rawValue)\(fault.text.isEmpty ? "" : " \(fault.text)")" }
      ?? code ?? ""
    var words = phrases.fault(fault.fault)
    if case .wrongKind(let measure) = fault.fault { words += ": \(Self.options(for: measure))" }
    return CommandFailure(isUsage ? .usage : .badData, at: place, words)
  }

  /// Returns the options that give what a measure takes.
  private static func options(for measure: Measure) -> String {
    if measure.isAct { return "--done, --date" }
    return measure.acceptsRatio ? "--value; --numerator, --denominator" : "--value"
  }
}
