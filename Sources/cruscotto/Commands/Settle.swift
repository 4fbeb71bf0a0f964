import ArgumentParser
import PerformanceModel
import PlanStore
import StoreWording
import Wording

/// Lets a person resolve conflicting decisions.
struct Settle: ParsableCommand {
  static let configuration = CommandConfiguration(
    "settle", "Risolve decisioni in conflitto fra due persone o due rami di git.",
    "Resolve conflicting decisions of two people or two git branches.",
    more: (
      """
      Senza scelte elenca i conflitti, ciascuno con un numero e i suoi lati con lettere. Una scelta li \
      nomina entrambi, come 1b. In un file che git ha lasciato con segni si sceglie tutto insieme.
      """,
      """
      Without choices, lists the conflicts, each with a number and its sides with letters. A choice \
      names both, as in 1b. In a file that git left with marks, all conflicts are resolved at once.
      """
    ),
    examples: [
      "cruscotto settle piano.json",
      "cruscotto settle piano.json 1a 2b --reason 'delibera 12/2017'",
    ])

  @Argument(help: .writtenPlan, completion: .file(extensions: ["json"]))
  var plan: String

  @Argument(
    help: .say(
      "Le scelte: il numero di un conflitto e la lettera di un lato.",
      "The choices: the number of a conflict and the letter of a side.", .choices))
  var choices: [String] = []

  @Option(
    help: .say(
      "Il motivo; serve per le decisioni di persone, non per i conflitti di git.",
      "The reason; needed for decisions of people, not for git conflicts.", .text))
  var reason: String?

  @Option(help: .by)
  var by: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    try RequiredTexts.check(("--reason", reason), ("--by", by))
  }

  func run() throws {
    let picks = try choices.map { try pick($0) }
    if let undecided = try PlanFile(plan).undecidedMerge() {
      try settle(undecided, picks)
    } else {
      try settle(PlanHandle(plan), picks)
    }
  }

  /// Reads a choice of the command line: the index of a conflict, and that of the side.
  private func pick(_ text: String) throws -> (place: Int, side: Int) {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    guard let number = Int(text.dropLast()), number > 0, let letter = text.lowercased().last,
      let side = letters.firstIndex(of: letter)
    else {
      throw CommandFailure(
        .usage,
        Manual.phrases.say(
          "\(text): una scelta è un numero e una lettera, come 1b",
          "\(text): a choice is a number and a letter, as in 1b"))
    }
    return (number - 1, side)
  }

  private func settle(_ undecided: UndecidedMerge, _ picks: [(place: Int, side: Int)]) throws {
    let phrases = common.phrases(for: undecided.ours)
    let conflicts = undecided.merge().conflicts
    var settled: [MergeConflict: MergeSide] = [:]
    for pick in picks {
      guard conflicts.indices.contains(pick.place), pick.side < 2 else { throw unknown(phrases) }
      settled[conflicts[pick.place]] = pick.side == 0 ? .ours : .theirs
    }
    guard conflicts.isEmpty || !picks.isEmpty else {
      Console.print(Console.text(of: phrases.words(of: conflicts)))
      return
    }
    guard settled.count == conflicts.count else {
      throw CommandFailure(.badData, phrases.chooseAll(conflicts.count))
    }
    let outcome = try PlanFile(plan).settleMerge(settled)
    guard case .saved(let saved)? = outcome else { throw unknown(phrases) }
    if let words = phrases.words(of: saved.backup) { Console.complain(words) }
    Console.confirm(phrases.mergeSettled(conflicts.count, in: plan))
  }

  private func settle(_ access: PlanHandle, _ picks: [(place: Int, side: Int)]) throws {
    let phrases = common.phrases(for: access.plan)
    let decisionConflicts = access.plan.decisionConflicts
    guard !picks.isEmpty else {
      Console.print(
        decisionConflicts.isEmpty
          ? phrases.nothingUndecided
          : Console.text(of: phrases.words(of: decisionConflicts, in: access.plan)))
      return
    }
    guard let reason else { throw CommandFailure(.usage, "--reason: \(phrases.reasonMissing)") }
    let events = try picks.flatMap { pick in
      guard decisionConflicts.indices.contains(pick.place),
        decisionConflicts[pick.place].sides.indices.contains(pick.side)
      else { throw unknown(phrases) }
      return decisionConflicts[pick.place].settlement(
        keeping: pick.side, in: access.plan, note: reason, author: by ?? Configuration.author,
        at: Environment.now, makeID: EventIdentifier.make)
    }
    let saved = try access.append(events)
    Console.confirm(Console.text(of: events.map { phrases.words(of: $0, in: saved) }))
  }

  private func unknown(_ phrases: Phrases) -> CommandFailure {
    CommandFailure(.badData, phrases.unknownChoice(choices.joined(separator: " "), plan))
  }
}
