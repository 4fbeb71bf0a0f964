import PerformanceModel

extension Phrases {
  /// Returns a derivation in words: one entry a step, some of several lines.
  public func words(of derivation: Derivation) -> [String] {
    derivation.steps.map { words(of: $0) }
  }

  /// Returns a step of a derivation in words.
  public func words(of step: Derivation.Step) -> String {
    switch step {
    case .asked(let target, let source, let reading, let question):
      asked(target, source, reading, question)
    case .changed(let change): changed(change)
    case .time(let period, let due, let day):
      say(
        "Periodo: dal \(self.day(period.start)) al \(self.day(period.end)), scadenza \(self.day(due)); situazione al \(self.day(day)).",
        "Period: \(self.day(period.start)) to \(self.day(period.end)), due \(self.day(due)); as of \(self.day(day))."
      )
    case .nothingMeasured: say("Misurazione: nessuna.", "Measurement: none.")
    case .measured(let measurement, let target): measured(measurement, target)
    case .compared(let value, let criterion, let unit, let isMet):
      compared(value, criterion, unit, isMet)
    case .calculated(let rule, let value, let goal, let base, let percent):
      calculated(rule, value, goal, base, percent)
    case .heldBelow(let most):
      say(
        "Target non soddisfatto: il grado resta sotto 100, al massimo \(self.percent(most)).",
        "Target not met: capped below 100, at \(self.percent(most)).")
    case .paced(let pace, let value, let share, let unit): paced(pace, value, share, unit)
    case .projected(let outlook, let unit, let due):
      "\(outlookLabel): \(self.outlook(outlook, unit, due: due))."
    case .banded(let thresholds):
      say(
        "Soglie: \(name(of: .nearly)) da \(percent(thresholds.nearly)), \(name(of: .partial)) da \(percent(thresholds.partial)).",
        "Thresholds: \(name(of: .nearly)) from \(percent(thresholds.nearly)), \(name(of: .partial)) from \(percent(thresholds.partial))."
      )
    case .concluded(let result): concluded(result)
    case .indicator(let code, let status, let achievement):
      "\(code): \(name(of: status))" + (achievement.map { ", \(percent($0.percent))" } ?? "")
    case .averaged(let parts, let mean): averaged(parts, mean)
    case .nothingToAverage:
      say("Nessun grado su cui calcolare la media.", "No rates to average.")
    case .covered(let rollUp): "\(coverage): \(over(rollUp))"
    case .equalWeights:
      say(
        "Peso 1 ciascuno: il piano non indica pesi, sono assunti uguali.",
        "Weight 1 each: the plan gives no weights, they are assumed equal.")
    case .unequalWeights(let weights):
      say("Pesi diversi da 1: ", "Weights other than 1: ")
        + weights.map { "\($0.code) \($0.weight.text(in: language))" }.joined(separator: " · ")
    case .leftOut(let status, let codes):
      leftOut(status, codes)
    case .pulledDown(let parts):
      say("Abbassano la media: ", "Lowering the mean most: ")
        + parts.prefix(8).map { "\($0.code) \(percent($0.percent))" }.joined(separator: " · ")
    case .inDoubt(let codes):
      say("Basati su target da confermare: ", "Based on targets to confirm: ") + list(codes)
    }
  }

  /// Returns the linear projection of a total, and its verdict, as in `20 al 31/12/2017 (lineare), target a
  /// rischio`.
  public func outlook(_ outlook: Projection, _ unit: Unit, due: Day) -> String {
    let value = self.value(outlook.projected, unit)
    let verdict =
      outlook.isMet
      ? say("target raggiungibile", "target within reach")
      : say("target a rischio", "target at risk")
    return say(
      "\(value) al \(day(due)) (lineare), \(verdict)",
      "\(value) on \(day(due)) (linear), \(verdict)")
  }

  /// Returns a mean with its coverage, as in `84,2 % su 21 di 26`.
  public func mean(_ mean: Rational, of rollUp: RollUp) -> String {
    say("\(percent(mean)) su ", "\(percent(mean)) over ") + coverage(of: rollUp)
  }

  /// Returns the coverage of a mean, as in `21 di 26`.
  ///
  /// The weight follows where it differs: `21 di 26 (peso 23,5 di 28)`.
  public func coverage(of rollUp: RollUp) -> String {
    part(rollUp.evaluatedCount, of: rollUp.objectiveCount) + weights(of: rollUp)
  }

  /// Returns the coverage of a mean with the word for what is counted, as in `21 di 26 obiettivi`.
  public func over(_ rollUp: RollUp) -> String {
    let whole = count(rollUp.objectiveCount, objectiveWord, objectivesWord)
    return say("\(rollUp.evaluatedCount) di ", "\(rollUp.evaluatedCount) of ") + whole
      + weights(of: rollUp)
  }

  private func part(_ evaluated: Int, of total: Int) -> String {
    say("\(evaluated) di \(total)", "\(evaluated) of \(total)")
  }

  private func weights(of rollUp: RollUp) -> String {
    guard rollUp.isWeighted else { return "" }
    let part = rollUp.evaluatedWeight.truncated(decimals: 2).text(in: language)
    let whole = rollUp.totalWeight.truncated(decimals: 2).text(in: language)
    return say(" (peso \(part) di \(whole))", " (weight \(part) of \(whole))")
  }

  private func leftOut(_ status: Status, _ codes: [Code]) -> String {
    let name = name(of: status, count: codes.count)
    return say("Esclusi dalla media, \(name): ", "Excluded from the mean, \(name): ") + list(codes)
  }

  private func list(_ codes: [Code]) -> String {
    let shown = codes.prefix(12).map(\.text).joined(separator: " · ")
    return codes.count > 12 ? shown + " · … (\(codes.count))" : shown
  }

  private func asked(
    _ target: Target, _ source: Source, _ reading: Reading, _ question: Question?
  ) -> String {
    let criterion = criterion(target.criterion, target.unit)
    let cell = written(source)
    let text = say(
      "Target: \(criterion), \(name(of: reading)); nel piano \(cell).",
      "Target: \(criterion), \(name(of: reading)); in the plan \(cell).")
    return question.map { "\(text) \(self.question($0))" } ?? text
  }

  private func changed(_ change: TargetChange) -> String {
    let (before, after) = (asked(change.before), asked(change.after))
    let decision = change.decision
    let first =
      change.isRevision
      ? decision.firstDay.map { say(", dal \(day($0))", ", from \(day($0))") } ?? "" : ""
    let head =
      change.isRevision
      ? say("Rimodulato: da \(before) a \(after)", "Revised: from \(before) to \(after)")
      : say(
        "Target corretto: da \(before) a \(after)", "Target corrected: from \(before) to \(after)")
    let (who, when) = (decision.author, day(decision.recordedAt.day))
    let note = decision.note.map { ": \($0)" } ?? ""
    return say(
      "\(head)\(first); deciso da \(who) il \(when)\(note).",
      "\(head)\(first); decided by \(who) on \(when)\(note).")
  }

  private func measured(_ measurement: Measurement, _ target: Target) -> String {
    var formula = entry(measurement, target)
    if case .ratio(let numerator, let denominator) = measurement.entry,
      let value = measurement.value
    {
      formula =
        "\(numerator.text(in: language)) × 100 / \(denominator.text(in: language)) = "
        + self.value(value, target.unit, against: target.criterion?.figure)
    }
    let note = measurement.note.map { say(" Nota: \($0).", " Note: \($0).") } ?? ""
    return say(
      "Misurazione: \(formula) \(when(measurement)), di \(measurement.author), registrata il \(day(measurement.recordedAt.day)).\(note)",
      "Measurement: \(formula) \(when(measurement)), by \(measurement.author), recorded on \(day(measurement.recordedAt.day)).\(note)"
    )
  }

  private func compared(
    _ value: Rational, _ criterion: Criterion, _ unit: Unit, _ isMet: Bool
  ) -> String {
    let shown = self.value(value, unit, against: criterion.figure)
    let asked = self.criterion(criterion, unit)
    return say(
      "Confronto: \(shown) rispetto a \(asked): target \(isMet ? "soddisfatto" : "non soddisfatto").",
      "Comparison: \(shown) against \(asked): target \(isMet ? "met" : "not met").")
  }

  private func calculated(
    _ rule: AchievementRule, _ value: Rational, _ goal: Figure, _ base: Figure?, _ percent: Rational
  ) -> String {
    let v = precise(value)
    let g = goal.text(in: language)
    let b = base?.text(in: language) ?? ""
    let result = self.percent(percent)
    let calculation =
      switch rule {
      case .valueOverTarget: "100 × \(v) / \(g) = \(result)"
      case .targetOverValue:
        percent == .hundred
          ? say("entro il limite = \(result)", "within the limit = \(result)")
          : "100 × \(g) / \(v) = \(result)"
      case .linearShortfall:
        percent == .hundred
          ? say("entro il limite = \(result)", "within the limit = \(result)")
          : "100 × (2 × \(g) – \(v)) / \(g) = \(result)"
      case .towardTarget: "100 × (\(v) – \(b)) / (\(g) – \(b)) = \(result)"
      case .equality:
        percent == .hundred
          ? say("uguale al target = \(result)", "equal to the target = \(result)")
          : say("diverso dal target = \(result)", "different from the target = \(result)")
      case .done:
        percent == .hundred
          ? say("fatto in tempo = \(result)", "done in time = \(result)")
          : say("non fatto in tempo = \(result)", "not done in time = \(result)")
      }
    return say(
      "Grado (\(name(of: rule))): \(calculation).",
      "Rate (\(name(of: rule))): \(calculation).")
  }

  private func paced(_ pace: Pace, _ value: Rational, _ share: Figure, _ unit: Unit) -> String {
    let expected = self.value(pace.expected, unit)
    let from =
      pace.base.isZero
      ? "" : say(" da \(self.value(pace.base, unit))", " from \(self.value(pace.base, unit))")
    let measured = self.value(value, unit)
    let elapsed = count(pace.elapsedDays, "giorno", "giorni")
    return say(
      "Andamento atteso: \(expected), dopo \(elapsed) su \(pace.totalDays) in proporzione al tempo\(from); in ritardo sotto il \(percent(share)) di questo. Valore misurato: \(measured).",
      "Expected by now: \(expected), after \(pace.elapsedDays) of \(pace.totalDays) days in proportion to time\(from); behind schedule below \(percent(share)) of it. Measured value: \(measured)."
    )
  }

  private func concluded(_ result: IndicatorResult) -> String {
    let provisional =
      result.isInterim && result.status == .achieved
      ? say(" (provvisorio)", " (provisional)") : ""
    return say("Stato: ", "Status: ") + name(of: result.status) + provisional + ", "
      + reason(result.reason, result) + "."
  }

  /// A value with the decimals that a reader needs to repeat the calculation.
  private func precise(_ value: Rational) -> String {
    value.truncated(decimals: 4).text(in: language)
  }

  private func averaged(_ parts: [Derivation.Part], _ mean: Rational) -> String {
    let isEqual = Set(parts.map(\.weight)).count <= 1
    let sum = parts.map { isEqual ? $0.percent : $0.percent * Rational($0.weight) }.sum
    let weights = isEqual ? Rational(parts.count) : parts.map { Rational($0.weight) }.sum
    let counted =
      parts.contains { $0.code != $0.code.objective }
      ? count(parts.count, say("indicatore", "indicator"), say("indicatori", "indicators"))
      : count(parts.count, objectiveWord, objectivesWord)
    let total = precise(sum)
    let calculation =
      "\(total) / \(weights.truncated(decimals: 2).text(in: language)) = \(percent(mean))"
    return say(
      "Media dei gradi (al massimo 100) di \(counted): \(calculation).",
      "Mean of the rates (capped at 100) of \(counted): \(calculation).")
  }

  /// The name of a rule of achievement.
  public func name(of rule: AchievementRule) -> String {
    switch rule {
    case .valueOverTarget: say("valore / target", "value / target")
    case .targetOverValue: say("target / valore", "target / value")
    case .linearShortfall: say("riduzione lineare", "linear penalty")
    case .towardTarget: say("avanzamento dal valore iniziale", "progress from the baseline")
    case .equality: say("valore esatto", "exact value")
    case .done: say("sì/no", "yes/no")
    }
  }
}
