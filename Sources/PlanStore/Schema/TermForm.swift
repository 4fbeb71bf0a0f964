import PerformanceModel

/// A target in the file: unit and period have two members each.
protocol TermForm: FileRecord {
  var unit: UnitName? { get set }
  /// The word for what is counted.
  var counted: String? { get set }
  var from: Day { get set }
  var to: Day { get set }
}

extension TermForm {
  /// Returns whether unit and period are right; reports what is not.
  ///
  /// The word is kept as an unknown member beside a unit that counts nothing.
  static func hasTerm(_ walk: inout RecordWalk<Self>, _ reader: inout RecordReader) -> Bool {
    switch walk.value.unit {
    case .counted: walk.require("counted")
    case nil: break
    case .percent, .days, .euro, .points, .some(.none): reader.keepForeign("counted", in: walk)
    }
    guard walk.value.to < walk.value.from, walk.hasRead("from"), walk.hasRead("to") else {
      return true
    }
    reader.log.add(.reversedSpan, at: reader.offset(of: "to", in: walk.start))
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
