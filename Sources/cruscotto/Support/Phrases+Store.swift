import PerformanceModel
import PlanStore
import Text
import Wording

extension Phrases {
  /// The words of messages about a plan that a command changes by itself, apart from what it prints.
  static func ofMessages(about plan: Plan) -> Phrases {
    Phrases(chosen: Manual.askedLanguage, for: plan)
  }

  /// Returns what a person can do about an unusable plan, besides what the error itself says.
  func wayOut(of error: StoreError) -> [String] {
    guard let path = error.damagedFile else { return [] }
    let start = (try? Files.readSettings(path))?.first { !" \n\r\t".utf8.contains($0) }
    if let start, start != UInt8(ascii: "{"), start != 0xEF {
      return [
        say(
          "se è il documento del piano: cruscotto import \(path.shellWord) -o piano.json",
          "if this is the plan's document: cruscotto import \(path.shellWord) -o plan.json")
      ]
    }
    guard let backups = try? PlanFile(path).backups(),
      let latest = backups.first(where: { (try? PlanFile($0.path).load()) != nil })
    else { return [] }
    let count = count(backups.count, say("copia", "backup"), say("copie", "backups"))
    return [
      say(
        "\(count) di sicurezza di \(path.harmless):", "\(count) of \(path.harmless):"),
      say(
        "  cruscotto restore \(path.shellWord)    le elenca, e dice che cosa andrebbe perso",
        "  cruscotto restore \(path.shellWord)    lists them, and says what would be lost"),
      say(
        "  cruscotto open --read-only \(latest.path.shellWord)    apre la più recente in sola lettura",
        "  cruscotto open --read-only \(latest.path.shellWord)    opens the latest, read-only"),
    ]
  }

  // Migration.
  func migrated(_ backup: Backup) -> String? {
    guard case .migrated(let version) = backup.reason else { return nil }
    return say(
      "il file era della versione \(version) del formato ed è ora della \(PlanFormat.version); "
        + "quello di prima resta come \(backup.path)",
      "the file was in version \(version) of the format and is now in \(PlanFormat.version); "
        + "the former file is kept as \(backup.path)")
  }

  // Differences.
  var noDifference: String { say("Nessuna differenza.", "No difference.") }
  func formatVersion(_ old: Int, _ new: Int) -> String {
    say("versione del formato: \(old) → \(new)", "version of the format: \(old) → \(new)")
  }
  func undecidedPath(_ path: String) -> String {
    say(
      "\(path.harmless): l'unione non è ancora decisa; cruscotto settle \(path.shellWord)",
      "\(path.harmless): the merge is not decided yet; cruscotto settle \(path.shellWord)")
  }
  func textsDiffer(_ path: String) -> String {
    say(
      "\(path.harmless): i due testi differiscono (per vederli riga per riga serve git)",
      "\(path.harmless): the two texts differ (git is needed to see them line by line)")
  }

  // Closing and deciding.
  func closedAlready(_ closure: Closure) -> String {
    say(
      "il periodo fino al \(day(closure.lastDay)) è già chiuso",
      "the period through \(day(closure.lastDay)) is already closed")
  }
  func openAlready(_ closure: Closure?) -> String {
    guard let closure else { return say("nessun periodo è chiuso", "no period is closed") }
    return say(
      "è chiuso solo il periodo fino al \(day(closure.lastDay))",
      "only the period through \(day(closure.lastDay)) is closed")
  }
  func thresholdsTurned(_ thresholds: Thresholds) -> String {
    let (nearly, partial) = (percent(thresholds.nearly), percent(thresholds.partial))
    return say(
      "la prima soglia (\(nearly)) non può essere sotto la seconda (\(partial))",
      "the first threshold (\(nearly)) cannot be below the second (\(partial))")
  }
  func mustLie(upTo limit: Figure) -> String {
    let text = limit.text(in: language)
    return say("deve essere tra 0 e \(text)", "must be between 0 and \(text)")
  }
}

extension StoreError {
  /// The file that does not hold a plan, or is missing; `nil` for errors of another kind.
  fileprivate var damagedFile: String? {
    switch self {
    case .invalid(let problems): problems.list.first?.file
    case .missing(let path): path
    case .exists, .locked, .unknownSubjects, .refused, .newerVersion, .inUse, .otherPlan, .unsound,
      .file:
      nil
    }
  }
}
