import ArgumentParser
import FileSystem
import PerformanceModel
import PlanStore
import Wording

/// Lists the backups of a plan and brings one back.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    "restore",
    "Elenca le copie di sicurezza di un piano, con ciò che si perderebbe; ne ripristina una.",
    "List the backups of a plan, with what would be lost; restore one.",
    more: (
      """
      Il file com'è adesso è prima messo da parte: un ripristino si annulla con un altro.
      """,
      """
      The present file is kept as a backup first, so that another restore undoes this one.
      """
    ),
    examples: [
      "cruscotto restore piano.json", "cruscotto restore piano.json kdrf",
      "cruscotto restore piano.json 2018-01-31T09-30",
    ])

  @Argument(
    help: .say(
      "Il file del piano, anche illeggibile o mancante.",
      "The plan file, even if it is unreadable or missing.", .plan),
    completion: .file(extensions: ["json"]))
  var plan: String

  @Argument(
    help: .say(
      "La copia: le lettere dell'elenco, o l'inizio del nome.",
      "The backup: its letters in the list, or the start of its name.", .backup))
  var backup: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let file = PlanFile(plan)
    let backups = try file.backups()
    let present = try? file.load().plan
    let phrases = common.phrases(for: present)
    guard let backup else {
      guard !backups.isEmpty else {
        throw CommandFailure(.noInput, phrases.noBackups(plan))
      }
      let entries = backups.map { BackupEntry($0, present: present) }
      Console.print(
        Console.text(of: phrases.list(entries, of: plan, hasPresent: present != nil)))
      return
    }
    let chosen = try choose(backup, from: backups, phrases)
    let outcome = try file.restore(chosen)
    let entry = BackupEntry(chosen, present: present)
    Console.confirm(Console.text(of: phrases.restored(entry, replaced: outcome.replaced)))
  }

  private func choose(
    _ text: String, from backups: [Backup], _ phrases: Phrases
  ) throws -> Backup {
    let meant = backups.filter { $0.isMeant(by: text) }
    if let backup = meant.first, meant.count == 1 { return backup }
    guard meant.isEmpty else {
      throw CommandFailure(.noInput, phrases.severalBackups(text, meant.map(\.name)))
    }
    // An index in the list names another backup after the next save.
    guard Int(text) == nil else { throw CommandFailure(.noInput, phrases.noNumbers(text, plan)) }
    throw StoreError.file(plan, .noBackup)
  }
}

/// A backup with its contents, as far as they can be read.
struct BackupEntry {
  let backup: Backup
  let size: Int
  /// The number of its measurements; `nil` when it cannot be read.
  let measurements: Int?
  /// The events of the present file that it lacks, the latest first; `nil` when one cannot be read.
  let lost: [PlanEvent]?

  init(_ backup: Backup, present: Plan?) {
    self.backup = backup
    size = FileStatus.of(backup.path).map { Int($0.st_size) } ?? 0
    let plan = try? PlanFile(backup.path).load().plan
    measurements = plan.map { plan in
      plan.objectives.flatMap(\.indicators).reduce(0) { $0 + $1.measurements.count }
    }
    let known = plan.map { Set($0.events.map(\.id)) }
    lost = present.flatMap { present in
      known.map { known in present.history.filter { !known.contains($0.id) } }
    }
  }
}
