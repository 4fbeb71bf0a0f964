import PerformanceModel

/// A target in the file: unit and period have two members each.
protocol TermForm: Sendable {
  var unit: UnitName { get set }
  /// The word for what is counted.
  var counted: String? { get set }
  var from: Day { get set }
  var to: Day { get set }
}

extension Member where Record: TermForm {
  static var unit: Self { Self("unit", \.unit, .word.named("unit")) }

  /// The word is kept as an unknown member beside a unit that counts nothing.
  static var counted: Self {
    Self("counted", \.counted, .text) { walk in
      guard walk.hasRead("unit") else { return .optional }
      return walk.value.unit == .counted ? .required : .foreign
    }
  }

  static var from: Self { Self("from", \.from, .day) }
  static var to: Self { Self("to", \.to, .day) }
}

extension RecordReader {
  /// Returns whether a period ends after it begins; reports one that does not.
  mutating func hasPeriod<Form: TermForm>(_ walk: RecordWalk<Form>) -> Bool {
    guard walk.value.to < walk.value.from, walk.hasRead("from"), walk.hasRead("to") else {
      return true
    }
    log.add(.reversedSpan, at: offset(of: "to", in: walk.start))
    return false
  }
}

/// The word for a unit in the file.
enum UnitName: String, CaseIterable, JSONEncodable {
  case percent, days, euro, points, counted, none

  /// Returns the word for a unit, and the word for what it counts.
  static func parts(of unit: Unit) -> (UnitName, counted: String?) {
    switch unit {
    case .percent: (.percent, nil)
    case .days: (.days, nil)
    case .euro: (.euro, nil)
    case .points: (.points, nil)
    case .counted(let word): (.counted, word)
    case .none: (.none, nil)
    }
  }

  /// Returns the unit.
  func unit(counting word: String?) -> Unit {
    switch self {
    case .percent: .percent
    case .days: .days
    case .euro: .euro
    case .points: .points
    case .counted: .counted(word ?? "")
    case .none: Unit.none
    }
  }
}
