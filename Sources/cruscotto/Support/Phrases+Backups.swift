import PerformanceModel
import PlanStore
import Text
import Wording

extension Phrases {
  /// Returns that no backup is kept.
  func noBackups(_ path: String) -> String {
    say("\(path): nessuna copia di sicurezza", "\(path): there are no backups")
  }

  /// Returns the backups of a plan, two lines each.
  func list(_ entries: [BackupEntry], of path: String, hasPresent: Bool) -> [String] {
    let names = Backup.shortNames(of: entries.map(\.backup))
    let nameWidth = names.map(\.count).max() ?? 0
    let command = "cruscotto restore \(path.shellWord) \(names.first ?? "")"
    let sizes = entries.map { Figure($0.size).text(in: language) + say(" byte", " bytes") }
    let width = sizes.map(\.count).max() ?? 0
    var lines = [
      say(
        "Copie di sicurezza di \(path), la più recente prima:",
        "Backups of \(path), the latest first:")
    ]
    for (place, entry) in entries.enumerated() {
      let name = padded(names[place], to: nameWidth)
      lines.append(
        "\(name)  \(moment(entry.backup))  \(padded(sizes[place], to: width))  \(contents(entry))"
          + reason(entry.backup))
      lines.append(
        String(repeating: " ", count: nameWidth + 2) + loss(entry, hasPresent: hasPresent))
    }
    lines.append(
      say(
        "\(command) la ripristina; il file attuale resta come copia.",
        "\(command) restores one; the present file is kept as a backup."
      ))
    return lines
  }

  /// Refuses a number: it would be another backup's after the next save.
  func noNumbers(_ text: String, _ path: String) -> String {
    say(
      "\(text): una copia si sceglie con le lettere dell'elenco, che a differenza di un numero "
        + "non cambiano; cruscotto restore \(path.shellWord) le elenca",
      "\(text): a backup is chosen by its letters in the list, which unlike a number do "
        + "not change; cruscotto restore \(path.shellWord) lists them")
  }

  /// Refuses the start of several names.
  func severalBackups(_ text: String, _ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return say(
      "\(text): più copie cominciano così: \(list)",
      "\(text): several backups begin like this: \(list)")
  }

  /// Returns what was restored.
  func restored(_ entry: BackupEntry, replaced: Backup?) -> [String] {
    var lines = [
      say(
        "Ripristinata la copia del \(moment(entry.backup)): \(contents(entry)).",
        "Restored the backup of \(moment(entry.backup)): \(contents(entry)).")
    ]
    if let replaced {
      lines.append(
        say(
          "Il file di prima resta come \(replaced.path); cruscotto restore lo elenca.",
          "The file as it was is kept as \(replaced.path); cruscotto restore lists it."))
    }
    return lines
  }

  private func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func moment(_ backup: Backup) -> String {
    let (date, time) = Environment.local(backup.moment)
    return "\(day(date)) \(time)"
  }

  private func contents(_ entry: BackupEntry) -> String {
    guard let measurements = entry.measurements else {
      return say("non si legge", "cannot be read")
    }
    return count(
      measurements, say("misurazione", "measurement"), say("misurazioni", "measurements"))
  }

  private func reason(_ backup: Backup) -> String {
    switch backup.reason {
    case .saved: ""
    case .migrated(let version):
      say(", prima del passaggio dalla versione \(version)", ", before leaving version \(version)")
    case .restored: say(", prima di un restore", ", before a restore")
    case .replaced: say(", prima di un piano nuovo", ", before a new plan")
    }
  }

  private func loss(_ entry: BackupEntry, hasPresent: Bool) -> String {
    guard hasPresent else {
      return say("il file attuale non si legge o non c'è", "the present file is unreadable or gone")
    }
    guard let lost = entry.lost else { return "" }
    guard let latest = lost.first, let first = lost.last else {
      return say("non si perderebbe nulla", "nothing would be lost")
    }
    let events = count(lost.count, say("registrazione", "entry"), say("registrazioni", "entries"))
    let span =
      latest.id == first.id
      ? say("del \(moment(of: first))", "of \(moment(of: first))")
      : say(
        "dal \(moment(of: first)) al \(moment(of: latest))",
        "from \(moment(of: first)) to \(moment(of: latest))")
    return lost.count == 1
      ? say("si perderebbe \(events) \(span)", "\(events) \(span) would be lost")
      : say("si perderebbero \(events) \(span)", "\(events) \(span) would be lost")
  }

  private func moment(of event: PlanEvent) -> String {
    "\(day(event.recordedAt.day)) (\(event.code?.text ?? say("piano", "plan")), \(event.author))"
  }
}
