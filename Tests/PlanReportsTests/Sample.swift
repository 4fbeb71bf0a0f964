import Glibc
import PerformanceModel
import PlanStore
import Testing
import Wording

@testable import PlanReports

/// The plans that the tests of the reports show.
enum Sample {
  /// The day that the illustrative measurements lead up to.
  static let day = Day(year: 2018, month: 1, day: 31) ?? Day(number: 0)

  /// The real plan with illustrative measurements.
  static let illustrated = load("piano_performance_2017-2019.dimostrazione.json")
  /// The real plan as it was read, without measurements.
  static let fresh = load("piano_performance_2017-2019.json")

  static let italian = Phrases(.italian)
  static let english = Phrases(.english)

  /// The report of the illustrated plan on its day.
  static let report = StatusReport(illustrated, StatusSelection(asOf: day))

  private static var folder: String {
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  }

  /// The text of a file of the project.
  static func text(_ path: String) -> String {
    String(decoding: bytes(of: "\(folder)/\(path)"), as: UTF8.self)
  }

  private static func load(_ name: String) -> Plan {
    do {
      return try PlanFormat.read(bytes(of: "\(folder)/SampleData/\(name)"), file: name).plan
    } catch {
      Issue.record(error)
      let header = PlanHeader(
        title: "", organisation: "", years: 2017...2019, programmingYear: 2017)
      return Plan(header: header, areas: [], objectives: [])
    }
  }

  private static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}

extension String {
  /// Returns the number of times that a text occurs in this one.
  func count(of text: String) -> Int { ranges(of: text).count }
}
