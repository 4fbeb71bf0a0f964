import PerformanceModel

extension Phrases {
  public func unknownCode(_ text: String, near: String?) -> String {
    let hint =
      near.map { say("; forse \($0)?", "; perhaps \($0)?") }
      ?? say(
        "; cruscotto status --format csv elenca i codici",
        "; cruscotto status --format csv lists the codes")
    return say("codice sconosciuto «\(text)»\(hint)", "unknown code '\(text)'\(hint)")
  }
  public func isArea(_ text: String) -> String {
    say(
      "«\(text)» è un'area; serve il codice di un obiettivo",
      "'\(text)' is an area; the code of an objective is needed")
  }
  public func unknownMeasurement(_ prefix: String) -> String {
    say(
      "nessuna misurazione «\(prefix)»; cruscotto history le elenca",
      "no measurement '\(prefix)'; cruscotto history lists them")
  }
  public func ambiguousMeasurement(_ prefix: String, _ count: Int) -> String {
    say(
      "\(count) misurazioni iniziano con «\(prefix)»; scrivi qualche lettera in più",
      "\(count) measurements begin with '\(prefix)'; give more letters")
  }

  public var needsTerminal: String {
    say(
      "la schermata richiede un terminale: ecco lo stato in breve",
      "the dashboard needs a terminal: here is the quick status")
  }
  public func unknownTheme(_ name: String, _ known: [String]) -> String {
    say(
      "tema sconosciuto «\(name)»; ci sono: \(known.joined(separator: ", "))",
      "unknown theme '\(name)'; there are: \(known.joined(separator: ", "))")
  }

  public var nothingToReview: String {
    say("Nessun target da confermare.", "No target to confirm.")
  }
  public func soundPlan(areas: Int, objectives: Int, measurements: Int) -> String {
    let parts = [
      count(areas, say("area", "area"), say("aree", "areas")),
      count(objectives, say("obiettivo", "objective"), say("obiettivi", "objectives")),
      count(measurements, say("misurazione", "measurement"), say("misurazioni", "measurements")),
    ]
    let list = parts.joined(separator: ", ")
    return say("Il file è valido: \(list).", "The file is valid: \(list).")
  }

  /// Returns a recorded measurement and the status that it brings.
  public func recorded(_ measurement: Measurement, _ now: IndicatorResult) -> String {
    let degree = now.achievement.map { ", \(percent($0.percent))" } ?? ""
    let value = entry(measurement, now.target)
    let decides = now.measurement?.id == measurement.id
    let stays = decides ? "" : say("resta ", "stays ")
    let head = "\(now.code): \(value) \(when(measurement))"
    let tail = "\(stays)\(name(of: now.status))\(degree) (\(measurement.id))"
    return say(
      "\(head), di \(measurement.author): \(tail)", "\(head), by \(measurement.author): \(tail)")
  }

  /// The option that records a measurement in doubt.
  public var forceWay: String {
    say("--force la registra lo stesso", "--force records it anyway")
  }
  /// The end of a run that only checks.
  public var onlyTried: String {
    say("Prova: non è stato registrato nulla.", "Dry run: nothing was recorded.")
  }

  /// Returns an indicator's situation and its measurements, line by line.
  public func summary(of indicator: Indicator, _ result: IndicatorResult) -> [String] {
    let target = result.target
    let degree = result.achievement.map { _ in ", \(self.degree(of: result))" } ?? ""
    var lines = [
      "\(indicator.code)  \(name(of: result.status))\(degree): \(reason(result.reason, result))",
      "  \(targetLabel): \(criterion(target.criterion, target.unit))  \(written(indicator.source)), \(reading(of: indicator, on: result.asOf))",
      "  \(formulaLabel): \(indicator.formula)", "  \(dueLabel): \(day(target.effectiveDue))",
    ]
    if let outlook = result.outlook {
      lines.append(
        "  \(outlookLabel): \(self.outlook(outlook, target.unit, due: result.effectiveDue))")
    }
    if let question = indicator.question, result.reading != .confirmed {
      lines.append("  ? \(self.question(question))")
    }
    if let term = indicator.termTarget { lines.append("  \(termLabel): \(self.term(term))") }
    let retracted = Set(indicator.retractions.map(\.measurement))
    let standing = Set(indicator.standingMeasurements.map(\.id))
    for measurement in indicator.measurements.sorted(by: {
      ($0.date, $0.recordedAt) < ($1.date, $1.recordedAt)
    }) {
      let mark =
        standing.contains(measurement.id)
        ? "" : " (\(retracted.contains(measurement.id) ? retractedMark : replacedMark))"
      lines.append(
        "  \(day(measurement.date))  \(entry(measurement, target))  \(measurement.author)  \(measurement.id)\(mark)"
      )
      lines += remarks(of: measurement).map { "      \($0)" }
    }
    return lines
  }
}
