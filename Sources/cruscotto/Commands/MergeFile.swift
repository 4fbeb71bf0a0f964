import ArgumentParser
import PerformanceModel
import PlanStore
import Wording

/// Merges two plan files that go back to one, as git asks for it.
struct MergeFile: ParsableCommand {
  static let configuration = CommandConfiguration(
    "merge-file", "Unisce due file di piano con un'origine comune; fatto per git.",
    "Merge two plan files with a common origin; made for git.",
    more: (
      """
      Porta in NOSTRO i cambiamenti di ALTRUI, secondo l'identità dei record: misurazioni e decisioni \
      dei due lati restano. Dove entrambi hanno cambiato la stessa cosa in modo diverso, il record \
      resta due volte in NOSTRO, fra segni, e cruscotto settle NOSTRO lascia scegliere.

      Finisce con 0 se tutto è unito, 1 se restano conflitti, 255 se nulla è stato scritto.
      """,
      """
      Brings the changes of THEIRS into OURS, by the identity of records: measurements and decisions \
      of both sides are kept. Where both changed the same member differently, the record stays twice \
      in OURS, between marks, and cruscotto settle OURS lets you choose.

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
      "The common origin; an empty file if there is none.", .base))
  var base: String

  @Argument(
    help: .say(
      "Un lato, in cui si scrive il risultato.", "One side, where the result is written.", .ours))
  var ours: String

  @Argument(help: .say("L'altro lato.", "The other side.", .theirs))
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
      try merge()
    } catch let error as StoreError {
      // Above 128 git takes the merge as failed, and leaves the file alone.
      Console.complain(Manual.phrases.words(of: error))
      throw ExitStatus.notMerged.exitCode
    }
  }

  private func merge() throws {
    let base = Files.isEmpty(self.base) ? nil : try LoadedPlan(contentsOf: self.base).plan
    let ours = try LoadedPlan(contentsOf: self.ours)
    let theirs = try LoadedPlan(contentsOf: self.theirs)
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
      try PlanFile.overwrite(self.ours, with: text)
      Console.complain(
        phrases.conflictsLeft(merge.conflicts, in: name ?? self.ours).joined(separator: "\n"))
      throw ExitCode(1)
    }
    try PlanFile.overwrite(self.ours, with: PlanFormat.bytes(of: merge.plan))
    let contests = merge.plan.contests
    guard !contests.isEmpty else { return }
    Console.complain(
      phrases.contestsLeft(contests, in: merge.plan, path: name ?? self.ours).joined(
        separator: "\n"))
  }
}
