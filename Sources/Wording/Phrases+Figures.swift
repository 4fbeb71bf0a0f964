import PerformanceModel

extension Phrases {
  /// A no-break space, which Italian puts before units and percent signs.
  public static let noBreakSpace = "\u{A0}"

  /// Returns a percentage cut, never rounded, to some decimals, without a decimal part of 0.
  public func percent(_ percent: Rational, decimals: Int = 1) -> String {
    self.percent(percent.truncated(decimals: decimals))
  }

  /// Returns a figure with a percent sign.
  public func percent(_ figure: Figure) -> String {
    figure.text(in: language) + say("\(Self.noBreakSpace)%", "%")
  }

  /// Returns a percentage for a column of them: one decimal, also where it is 0, but for 100.
  public func columnPercent(_ percent: Rational) -> String {
    let figure = percent.truncated(decimals: 1)
    return figure == 100 ? self.percent(figure) : tenths(figure) + say("\(Self.noBreakSpace)%", "%")
  }

  /// Returns a percentage with a sign, for changes: `+9,2`, `–0,3`; `=` for none.
  public func change(_ change: Rational) -> String {
    let figure = change.truncated(decimals: 1)
    if figure == .zero { return "=" }
    return figure.isNegative ? "–\(tenths(-figure))" : "+\(tenths(figure))"
  }

  /// A figure of at most one decimal, with that decimal.
  private func tenths(_ figure: Figure) -> String {
    figure.text(in: language) + (figure.isWhole ? say(",0", ".0") : "")
  }

  /// Returns a figure with its unit.
  public func figure(_ figure: Figure, _ unit: Unit) -> String {
    let text = figure.text(in: language)
    switch unit {
    case .percent: return percent(figure)
    case .euro: return "\(text)\(Self.noBreakSpace)€"
    case .none: return text
    case .days, .points, .counted:
      return "\(text)\(Self.noBreakSpace)\(name(of: unit, for: figure))"
    }
  }

  /// Returns a measured value with its unit, cut to one decimal.
  ///
  /// It has as many decimals as distinguish it from the figure that it is compared with.
  public func value(_ value: Rational, _ unit: Unit, against goal: Figure? = nil) -> String {
    figure(shown(value, against: goal), unit)
  }

  /// Returns a measured value without its unit.
  public func bareValue(_ value: Rational, against goal: Figure? = nil) -> String {
    shown(value, against: goal).text(in: language)
  }

  /// Returns a measured value as shown: cut to one decimal, or to as many as distinguish it from
  /// its goal.
  func shown(_ value: Rational, against goal: Figure?) -> Figure {
    let decimals = (1...6).first { decimals in
      let cut = value.truncated(decimals: decimals)
      return cut != goal || Rational(cut) == value
    }
    return value.truncated(decimals: decimals ?? 6)
  }

  /// The name of a unit.
  ///
  /// After a number, days agree with it, and a counted noun that does not is put in brackets.
  public func name(of unit: Unit, for figure: Figure? = nil) -> String {
    switch unit {
    case .percent: "%"
    case .days: figure == 1 ? say("giorno", "day") : say("giorni", "days")
    case .euro: "€"
    case .points: say("punti", "points")
    case .counted(let noun):
      figure.map { CountedNoun(noun).agrees(with: $0) } == false ? "(\(noun))" : noun
    case .none: ""
    }
  }

  /// Returns the criterion of a target, as in `≥ 80 %`, or `sì` for an act.
  public func criterion(_ criterion: Criterion?, _ unit: Unit) -> String {
    switch criterion {
    case nil: say("nessuno", "none")
    case .done: yes
    case .value(let comparator, let figure): "\(sign(comparator)) \(self.figure(figure, unit))"
    }
  }

  /// The mathematical sign of a comparator.
  public func sign(_ comparator: Comparator) -> String {
    switch comparator {
    case .atLeast: isUnicode ? "≥" : ">="
    case .moreThan: ">"
    case .atMost: isUnicode ? "≤" : "<="
    case .lessThan: "<"
    case .equal: "="
    }
  }

  /// Returns the content of a measurement, as in `152 / 200 = 76 %`, `14 imprese`, `fatto`.
  public func entry(_ measurement: Measurement, _ target: Target) -> String {
    switch measurement.entry {
    case .done(true): return say("fatto", "done")
    case .done(false): return say("non fatto", "not done")
    case .value(let figure): return self.figure(figure, target.unit)
    case .ratio(let numerator, let denominator):
      let parts = "\(numerator.text(in: language)) / \(denominator.text(in: language))"
      guard let value = measurement.value else { return parts }
      return "\(parts) = \(self.value(value, target.unit, against: target.criterion?.figure))"
    }
  }

  /// Returns the judged value of a measurement alone, as in `76 %`, `14 imprese`, `fatto`.
  public func judged(
    _ measurement: Measurement, _ target: Target, unit: Unit? = nil
  ) -> String {
    measurement.value.map { value($0, unit ?? target.unit, against: target.criterion?.figure) }
      ?? entry(measurement, target)
  }

  /// Returns a day in the form of the language.
  public func day(_ day: Day) -> String { day.text(in: language) }

  /// Returns the day of a measurement: `il 28/02/2017`, on which an act was done, or `al 31/12/2017`, a
  /// situation.
  public func when(_ measurement: Measurement) -> String {
    let day = self.day(measurement.date)
    return measurement.isYes
      ? say("il \(day)", "on \(day)") : say("al \(day)", "as of \(day)")
  }

  /// Returns the judged value of a measurement for a report; for an act, the day too.
  public func reported(_ measurement: Measurement, _ target: Target) -> String {
    let value = judged(measurement, target)
    return measurement.isYes ? "\(value) \(when(measurement))" : value
  }

  /// Returns what the problem of a typed number is and what to do.
  public func problem(_ problem: FigureProblem) -> String {
    switch problem {
    case .empty: say("manca un numero", "a number is missing")
    case .unexpected(let character):
      say("«\(character)» non è ammesso in un numero", "'\(character)' is not allowed in a number")
    case .wrongGrouping:
      say(
        "le migliaia sono separate male: 1.234.567", "thousands are wrongly grouped: 1,234,567")
    case .tooLong:
      say(
        "più di \(Figure.maximumDigits) cifre: il numero è troppo lungo",
        "more than \(Figure.maximumDigits) digits: the number is too long")
    }
  }
}
