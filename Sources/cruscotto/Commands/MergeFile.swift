import ArgumentParser
import PerformanceModel
import PlanStore
import StoreWording
import Wording

/// Merges two plan files with a common origin, as git asks for it.
struct MergeFile: ParsableCommand {
  static let configuration = CommandConfiguration(
    "merge-file", "Unisce due file di piano con un'origine comune; fatto per git.",
    "Merge two plan files with a common origin; made for git.",
    more: (
      """
      Porta in NOSTRO i cambiamenti di ALTRUI, secondo l'identità dei record: misurazioni e decisioni \
      dei due lati restano. Dove entrambi hanno cambiato la stessa cosa in modo diverso, il record \
      resta due volte in NOSTRO, fra segni, e cruscotto settle NOSTRO lascia scegliere. Così anche una \
      registrazione il cui contenuto è cambiato, fosse pure su un lato solo: una registrazione non cambia \
      mai. Così un record tolto su un lato, se sull'altro vi è registrato qualcosa. File che non sono \
      piani sono uniti riga per riga, come fa git.

      Finisce con 0 se tutto è unito, 1 se restano conflitti, 255 se nulla è stato scritto.
      """,
      """
      Brings the changes of THEIRS into OURS, by the identity of records: measurements and decisions \
      of both sides are kept. Where both changed the same member differently, the record stays twice \
      in OURS, between marks, and cruscotto settle OURS lets you choose. So does an event whose content \
      was changed, even by one side only: what is recorded never changes. So does a record that one side \
      removed, if the other has events about it. Files that are no plans are merged line by line, as git \
      does.

      Ends with 0 when all was merged, 1 when conflicts are left, 255 when nothing was written.
      """
    ),
    examples: [
      "git config merge.cruscotto.driver 'cruscotto merge-file %O %A %B %P'",
      "echo '*.plan.json merge=cruscotto' >> .gitattributes",
    ])

  @Argument(
    help: .say(
      "L'origine comune; un file vuoto se non c'è.",
      "The common origin; an empty file if there is none.", .base),
    completion: .file())
  var base: String

  @Argument(
    help: .say(
      "Un lato, in cui si scrive il risultato.", "One side, where the result is written.", .ours),
    completion: .file())
  var ours: String

  @Argument(help: .say("L'altro lato.", "The other side.", .theirs), completion: .file())
  var theirs: String

  @Argument(
    help: .say(
      "Il nome del risultato nei messaggi; lo passa git.",
      "The name of the result in messages; git passes it.", .name))
  var name: String?

  @Flag(
    help: .say(
      "Il lato che prevale nei conflitti.",
      "The side that prevails in conflicts."))
  var favour: Favour?

  @OptionGroup var common: CommonOptions

  /// The side that wins without a question.
  enum Favour: String, EnumerableFlag {
    case ours
    case theirs

    var side: MergeSide { self == .ours ? .ours : .theirs }
  }

  func run() throws {
    do {
      try MergeTarget.hold(ours) { try merge(into: $0) }
    } catch let error as StoreError {
      if case .invalid = error, areTexts { return try mergeTexts() }
      Console.complain(Manual.phrases.words(of: error))
      throw ExitStatus.notMerged.exitCode
    }
  }

  /// Neither side is a plan, so they are merged as any text is.
  private var areTexts: Bool {
    [ours, theirs].allSatisfy { path in
      Files.kind(of: path) == .file
        && (try? Files.read(path)).map { !PlanFormat.isMeant(by: $0) } ?? false
    }
  }

  /// Has git merge the sides as texts, with its marks where both changed the same lines.
  private func mergeTexts() throws {
    let conflicts = GitText.merge(
      base: base, ours: ours, theirs: theirs, taking: favour?.rawValue)
    guard let conflicts else {
      Console.complain(Manual.phrases.noGit(for: name ?? ours))
      throw ExitStatus.notMerged.exitCode
    }
    guard conflicts > 0 else { return }
    Console.complain(Manual.phrases.textConflicts(Int(conflicts), in: name ?? ours))
    throw ExitCode(1)
  }

  private func merge(into target: MergeTarget) throws {
    let base = try PlanHandle.contents(ofBase: self.base)?.plan
    let ours = PlanContents(try PlanFile(self.ours).load())
    let theirs = try PlanHandle.contents(of: self.theirs)
    for (side, path) in [(ours, self.ours), (theirs, self.theirs)]
    where side.version > PlanFormat.version {
      throw StoreError.newerVersion(path, side.version)
    }
    let phrases = common.phrases(for: ours.plan)
    var merge = Merge(base: base, ours: ours.plan, theirs: theirs.plan)
    if let favour {
      let settled = Dictionary(merge.conflicts.map { ($0, favour.side) }) { first, _ in first }
      merge = Merge(base: base, ours: ours.plan, theirs: theirs.plan, settled: settled)
    }
    guard merge.conflicts.isEmpty else {
      let text = merge.undecidedText(
        base: base, ours: ours.plan, theirs: theirs.plan, names: (self.ours, self.theirs))
      try writeResult((ours.plan, theirs.plan), in: target, phrases) { () throws(StoreError) in
        try target.write(undecided: text)
      }
      Console.complain(
        Console.text(of: phrases.conflictsLeft(merge.conflicts, in: name ?? self.ours)))
      throw ExitCode(1)
    }
    try writeResult((ours.plan, theirs.plan), in: target, phrases) { () throws(StoreError) in
      try target.write(merge.plan)
    }
    if let base { nameLosses(from: base, to: merge.plan, phrases) }
    let decisionConflicts = merge.plan.decisionConflicts
    guard !decisionConflicts.isEmpty else { return }
    let lines = phrases.decisionConflictsLeft(
      decisionConflicts, in: merge.plan, path: name ?? self.ours)
    Console.complain(Console.text(of: lines))
  }

  /// Writes the result; where it could not be read back, both sides for a person to choose from.
  private func writeResult(
    _ sides: (ours: Plan, theirs: Plan), in target: MergeTarget, _ phrases: Phrases,
    _ write: () throws(StoreError) -> KeptBackup
  ) throws {
    do throws(StoreError) {
      report(try write(), phrases)
    } catch {
      guard case .unsound(let problems) = error else { throw error }
      let text = Merge.undecidedText(of: sides.ours, sides.theirs, names: (ours, theirs))
      report(try target.write(undecided: text), phrases)
      Console.complain(phrases.sidesLeft(problems, in: name ?? ours))
      throw ExitCode(1)
    }
  }

  private func report(_ backup: KeptBackup, _ phrases: Phrases) {
    if let words = phrases.words(of: backup) { Console.complain(words) }
  }

  /// Names events that the result lacks or changes, which a merge never does by itself.
  private func nameLosses(from base: Plan, to plan: Plan, _ phrases: Phrases) {
    let lines = phrases.words(ofLossesIn: PlanDifference(from: base, to: plan), from: base)
    if !lines.isEmpty { Console.complain(Console.text(of: lines)) }
  }
}
