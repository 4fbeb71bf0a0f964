import Text

extension MeasurementText {
  /// Takes a line apart on which a measurement is typed: the figure or the answer, then perhaps the day.
  ///
  /// - Parameters:
  ///   - line: What was typed, such as `152/200 30/9` or `sì 15 dicembre`.
  ///   - measure: What the indicator measures.
  ///   - days: The reader of the day.
  public init(line: String, of measure: Measure, days: DayReader) {
    self.init()
    let words = line.replacing(" /", with: "/").replacing("/ ", with: "/")
      .split(separator: " ").map(String.init)
    // The day has up to eight words; what comes before is the figure, which has at least one.
    let place = words.indices.dropFirst().suffix(8).first { place in
      do throws(DayProblem) {
        _ = try days.day(words[place...].joined(separator: " "))
        return true
      } catch {
        return error != .unreadable
      }
    }
    self[measure.isAct ? .answer : .value] = words[..<(place ?? words.count)]
      .joined(separator: " ")
    self[.date] = place.map { words[$0...].joined(separator: " ") }
    if measure.acceptsRatio { splitValue() }
  }

  /// Splits a quotient that was typed as one text, `121/190`, into its numerator and denominator.
  ///
  /// - Returns: The quotient; `nil` where the value is none, or its parts are given as well.
  @discardableResult
  mutating func splitValue() -> String? {
    guard self[.numerator] == nil, self[.denominator] == nil, let quotient = self[.value],
      let slash = quotient.firstIndex(of: "/")
    else { return nil }
    self[.numerator] = String(quotient[..<slash])
    self[.denominator] = String(quotient[quotient.index(after: slash)...])
    self[.value] = nil
    return quotient
  }
}
