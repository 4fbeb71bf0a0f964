import PerformanceModel

/// The words in which the document of the rules writes its examples.
extension Indicator {
  /// Reads what is asked, as in `money > 15000000, for 2017-2019, indivisible`.
  init?(asked text: String) {
    let parts = text.filter { $0 != "`" }.split(separator: ",").map { $0.split(separator: " ") }
    guard let question = parts.first, var indicator = Indicator(question: question.map(String.init))
    else { return nil }
    for part in parts.dropFirst() {
      guard let changed = indicator.with(option: part.map(String.init)) else { return nil }
      indicator = changed
    }
    self = indicator
  }

  private init?(question words: [String]) {
    switch words.first {
    case "act" where words.count == 1: self = .act
    case "no" where words == ["no", "target"]: self = .withoutTarget
    default:
      guard words.count >= 3, let comparator = Comparator(rawValue: words[1]),
        let value = Figure(canonical: words[2])
      else { return nil }
      switch words[0] {
      case "count" where words.count == 3: self = .count(comparator, value)
      case "money" where words.count == 3: self = .money(comparator, value)
      case "share" where words.count == 3: self = .share(comparator, value)
      case "days" where words.count == 3: self = .days(comparator, value)
      case "index" where words.count == 5 && words[3] == "from":
        guard let base = Figure(canonical: words[4]) else { return nil }
        self = .index(comparator, value).changing(from: base)
      default: return nil
      }
    }
  }

  private func with(option words: [String]) -> Indicator? {
    switch words.first {
    case "linear" where words.count == 1: return judged(by: .linearShortfall)
    case "indivisible" where words.count == 1: return indivisible
    case "by" where words.count == 2: return Day(iso: words[1]).map(due)
    case "for" where words.count == 2:
      let years = words[1].split(separator: "-").compactMap { Int($0) }
      guard let first = years.first, let last = years.last else { return nil }
      return over(first...last)
    default: return nil
    }
  }

  /// Reads what was recorded, as in `no on 2017-03-31; yes on 2017-06-01`.
  func recorded(_ text: String) -> Indicator? {
    if text == "nothing" { return self }
    return text.split(separator: ";").reduce(self) { indicator, entry in
      let words = entry.split(separator: " ").map(String.init)
      guard let indicator, words.count == 3, words[1] == "on", let day = Day(iso: words[2]) else {
        return nil
      }
      let figures = words[0].split(separator: "/").compactMap { Figure(canonical: $0) }
      switch (words[0], figures.count) {
      case ("yes", _): return indicator.done(on: day)
      case ("no", _): return indicator.notDone(on: day)
      case (_, 1): return indicator.measured(figures[0], on: day)
      case (_, 2): return indicator.measured(figures[0], of: figures[1], on: day)
      default: return nil
      }
    }
  }

  /// Reads what is asked and recorded, as in `count > 10: 12 on 2017-12-31`.
  init?(askedAndRecorded text: some StringProtocol) {
    let parts = text.split(separator: ":").map { $0.drop { $0 == " " } }
    guard parts.count == 2, let asked = Indicator(asked: String(parts[0])) else { return nil }
    var record = parts[1]
    while record.last == " " { record.removeLast() }
    guard let indicator = asked.recorded(String(record)) else { return nil }
    self = indicator
  }
}

extension Objective {
  /// Reads a weighted objective, as in `3 × count >= 10: 10 on 2017-12-31`.
  init?(weighted text: some StringProtocol) {
    let parts = text.split(separator: "×")
    guard parts.count == 2, let weight = Figure(canonical: String(parts[0].filter { $0 != " " })),
      let indicator = Indicator(askedAndRecorded: parts[1])
    else { return nil }
    self = .of(indicator, weight: weight)
  }
}
