import PerformanceModel

extension Phrases {
  public var conflictsTitle: String {
    say(
      "Decisioni in conflitto: quale adottare?", "Conflicting decisions: which one applies?")
  }
  public var nothingUndecided: String {
    say("Nessuna decisione in conflitto.", "No conflicting decisions.")
  }
  public var inForceUntilChosen: String {
    say("(in vigore finché non scegli)", "(in force until you choose)")
  }
  public var settleTitle: String { say("Adotta questa", "Use this one") }
  public var settleHelpText: String {
    say(
      "Invio registra la scelta; l'altra resta nello storico.",
      "Enter records the choice; the other stays in the history.")
  }
  public var settledMeanwhile: String {
    say("Qualcun altro ha già scelto.", "Somebody else has chosen already.")
  }
  public func conflictSettled(_ words: String, left: Int) -> String {
    left == 0
      ? say("Scelto: \(words)", "Chosen: \(words)")
      : say(
        "Scelto: \(words). \(left == 1 ? "Ne resta" : "Ne restano") \(left).",
        "Chosen: \(words). \(left) left.")
  }
  /// Returns the number of conflicting decisions, as a line of what needs attention.
  public func conflictsWaiting(_ count: Int) -> String {
    self.count(
      count, say("decisione in conflitto", "conflicting decision"),
      say("decisioni in conflitto", "conflicting decisions"))
  }
  public func conflictsFound(_ count: Int) -> String {
    count == 1
      ? say(
        "Una decisione in conflitto: D la mostra e lascia scegliere.",
        "One conflicting decision: D shows it and lets you choose.")
      : say(
        "\(count) decisioni in conflitto: D le mostra e lascia scegliere.",
        "\(count) conflicting decisions: D shows them and lets you choose.")
  }
  public var conflictsHelp: String {
    say("decisioni in conflitto: scegli", "conflicting decisions: choose")
  }
  public var settleHelp: String {
    say("adotta questa, con un motivo", "use this one, with a reason")
  }
  public var settleHint: String { say("adotta questa", "use this") }
}
