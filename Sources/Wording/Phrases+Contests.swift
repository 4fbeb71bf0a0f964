import PerformanceModel

extension Phrases {
  public var contestsTitle: String {
    say(
      "Decisioni in contrasto: quale vale?", "Decisions at odds: which holds?")
  }
  public var nothingUndecided: String {
    say("Nessuna decisione in contrasto.", "No decisions are at odds.")
  }
  public var holdsNow: String { say("(vale finché non scegli)", "(holds until you choose)") }
  public var settleTitle: String { say("Vale questa", "This one holds") }
  public var settleHelpText: String {
    say(
      "Invio registra la scelta; l'altra resta nella storia.",
      "Enter records the choice; the other stays in the history.")
  }
  public var settledMeanwhile: String {
    say("Qualcun altro ha già scelto.", "Somebody else has chosen already.")
  }
  public func contestSettled(_ words: String, left: Int) -> String {
    left == 0
      ? say("Scelto: \(words)", "Chosen: \(words)")
      : say(
        "Scelto: \(words). \(left == 1 ? "Ne resta" : "Ne restano") \(left).",
        "Chosen: \(words). \(left) left.")
  }
  /// Returns how many things people decided differently, as a line of what needs someone.
  public func contestsWaiting(_ count: Int) -> String {
    self.count(
      count, say("decisione contesa", "contested decision"),
      say("decisioni contese", "contested decisions"))
  }
  public func contestsFound(_ count: Int) -> String {
    count == 1
      ? say(
        "Due hanno deciso la stessa cosa in modo diverso: D mostra e lascia scegliere.",
        "Two people decided the same thing differently: D shows it and lets you choose.")
      : say(
        "\(count) cose decise da due persone in modo diverso: D le mostra e lascia scegliere.",
        "\(count) things decided differently by two people: D shows them and lets you choose.")
  }
  public var contestsHelp: String {
    say("decisioni in contrasto: scegli", "decisions at odds: choose")
  }
  public var settleHelp: String {
    say("vale questa, con un motivo", "this one holds, with a reason")
  }
  public var settleHint: String { say("vale questa", "this holds") }
}
