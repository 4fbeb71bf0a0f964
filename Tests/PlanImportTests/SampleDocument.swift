import PerformanceModel
import PlanImport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The real plan, read once.
enum SampleDocument {
  static let name = "piano_performance_2017-2019.txt"

  static let bytes: [UInt8] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return (try? Data(contentsOf: root.appending(path: "SampleData/\(name)"))).map(Array.init) ?? []
  }()

  static let result = DocumentReader().read(bytes, name: name)

  static func plan() throws -> Plan { try #require(result.plan) }

  /// The row that begins on a line.
  static func row(line: Int) throws -> ImportedRow {
    try #require(result.rows.first { $0.line == line })
  }

  /// The row with a number, counted from 1 in document order.
  static func row(_ number: Int) throws -> ImportedRow {
    try #require(number <= result.rows.count)
    return result.rows[number - 1]
  }

  /// An indicator of the row with a number.
  static func indicator(_ number: Int, part: Int = 1) throws -> Indicator {
    let indicators = try row(number).indicators
    try #require(part <= indicators.count)
    return indicators[part - 1]
  }

  static func objective(_ number: Int) throws -> Objective {
    let code = try #require(row(number).code)
    return try #require(plan().objective(code))
  }
}

extension Indicator {
  /// Target, reading and question in one line, for tables of expectations.
  var summary: String { summary(year: 2017) }

  /// Target, reading and question in one line; the period only where it is not the year.
  func summary(year: Int) -> String {
    var parts = [target.criterionText, "\(target.measure) \(target.course)", "\(target.rule)"]
    parts.append("\(reading)")
    let years = (target.period.start.year, target.period.end.year)
    if years != (year, year) { parts.append("in \(years.0)-\(years.1)") }
    if target.isIndivisible { parts.append("indivisible") }
    if let due = target.dueDate { parts.append("due \(due.iso)") }
    if let base = target.baseline {
      parts.append("base \(base.value?.canonical ?? "?") \(base.label)")
    }
    if let term = termTarget {
      let period = "\(term.period.start.year)-\(term.period.end.year)"
      parts.append("then \(term.comparator.rawValue) \(term.value.canonical) in \(period)")
    }
    if let question { parts.append("? \(question.kind)") }
    return parts.joined(separator: " | ")
  }
}

extension Target {
  /// Criterion and unit, as in `>= 80 %`.
  var criterionText: String {
    let unit =
      switch unit {
      case .percent: " %"
      case .days: " days"
      case .euro: " euro"
      case .points: " points"
      case .counted(let noun): " \(noun)"
      case .none: ""
      }
    return switch criterion {
    case nil: "none\(unit)"
    case .done: "done"
    case .value(let comparator, let figure):
      "\(comparator.rawValue) \(figure.canonical)\(unit)"
    }
  }
}
