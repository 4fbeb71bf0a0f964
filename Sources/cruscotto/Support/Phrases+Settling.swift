import PerformanceModel
import PlanStore
import StoreWording
import Text
import Wording

extension Phrases {
  func conflictsLeft(_ conflicts: [MergeConflict], in path: String) -> [String] {
    [
      say(
        "\(path.harmless): \(count(conflicts.count, "conflitto da decidere", "conflitti da decidere"))",
        "\(path.harmless): \(count(conflicts.count, "conflict to decide", "conflicts to decide"))")
    ] + words(of: conflicts)
      + [
        say(
          "decidi con: cruscotto settle \(path.shellWord)",
          "decide with: cruscotto settle \(path.shellWord)")
      ]
  }

  /// Says that the result of a merge could not be read, and that the file contains both sides.
  func sidesLeft(_ problems: PlanProblems, in path: String) -> String {
    say(
      "\(path.harmless): i due lati insieme non sono un piano che si possa rileggere:",
      "\(path.harmless): both sides together are not a plan that could be read again:")
      + "\n\(words(of: problems))\n"
      + say(
        "il file li contiene entrambi, fra segni; decidi con: cruscotto settle \(path.shellWord)",
        "the file contains both, between marks; decide with: cruscotto settle \(path.shellWord)")
  }

  func words(of conflicts: [MergeConflict]) -> [String] {
    conflicts.enumerated().flatMap { place, conflict -> [String] in
      let sides = sides(of: conflict)
      return [
        "\(place + 1)  \(heading(of: conflict))", "   a  \(sides.ours)", "   b  \(sides.theirs)",
      ]
    }
  }

  func decisionConflictsLeft(_ decisionConflicts: [DecisionConflict], in plan: Plan, path: String)
    -> [String]
  {
    words(of: decisionConflicts, in: plan) + [
      say(
        "finché nessuno sceglie è in vigore l'ultima; scegli con: cruscotto settle \(path.shellWord)",
        "until someone chooses, the last one is in force; choose with: cruscotto settle \(path.shellWord)"
      )
    ]
  }

  func words(of decisionConflicts: [DecisionConflict], in plan: Plan) -> [String] {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return decisionConflicts.enumerated().flatMap { place, conflict in
      let code = conflict.code?.text ?? say("piano", "plan")
      let title = conflict.code.flatMap { plan.objective($0) }.map { "  \($0.title)" } ?? ""
      return ["\(place + 1)  \(code)\(title)"]
        + zip(letters, conflict.sides).map { letter, event in
          "   \(letter)  \(words(of: event, in: plan)), \(event.author), \(day(event.recordedAt.day))"
        }
    }
  }

  func unknownChoice(_ choices: String, _ path: String) -> String {
    say(
      "\(choices): questa scelta non c'è; cruscotto settle \(path.shellWord) elenca quelle possibili",
      "\(choices): there is no such choice; cruscotto settle \(path.shellWord) lists them")
  }
  func chooseAll(_ count: Int) -> String {
    say(
      "scegli per tutti i conflitti insieme: sono \(count)",
      "choose for all conflicts at once: there are \(count)")
  }
  func mergeSettled(_ count: Int, in path: String) -> String {
    say(
      "\(path.harmless): risolto, il file è di nuovo valido. Con git: git add \(path.shellWord)",
      "\(path.harmless): resolved, the file is valid again. With git: git add \(path.shellWord)")
  }

  // Texts that are not plans.
  func textConflicts(_ count: Int, in path: String) -> String {
    say(
      "\(path.harmless): non è un piano; \(self.count(count, "conflitto", "conflitti")) fra i segni di git",
      "\(path.harmless): this is not a plan; \(self.count(count, "conflict", "conflicts")) between git's marks"
    )
  }
  func noGit(for path: String) -> String {
    say(
      "\(path.harmless): non è un piano, e git non lo unisce: serve git nel PATH, e un file di testo",
      "\(path.harmless): this is not a plan, and git does not merge it: git must be in PATH, and the file a text"
    )
  }
}
