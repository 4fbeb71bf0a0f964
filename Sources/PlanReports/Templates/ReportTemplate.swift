import CMustache
import Wording

/// A Mustache template for a report: somebody's own letterhead, order and choice of parts.
public struct ReportTemplate {
  /// The text, with names in braces.
  public let source: String

  /// The most bytes that a template may write besides what the report holds, twice.
  private static let mostBytes = 64 << 20

  /// Creates a template from its text.
  public init(_ source: String) {
    self.source = source
  }

  /// The purpose of a filled-in template: decides how texts are escaped.
  public enum Format: Sendable {
    case markdown
    case html
  }

  /// A fault of a template.
  public enum Fault: Error, Hashable, Sendable {
    /// The library's words about a broken template, and the line, from 1, where it says one.
    case broken(String, line: Int?)
    /// A name that reports do not have, and the line that first holds it.
    case unknownName(String, line: Int?)
    /// A section that lies deeper in others than any report needs.
    case deepSection(line: Int)
    /// It would go on for longer, or write more, than the report needs.
    case endless

    /// Where the fault stands, from 1.
    public var line: Int? {
      switch self {
      case .broken(_, let line), .unknownName(_, let line): line
      case .deepSection(let line): line
      case .endless: nil
      }
    }
  }

  /// Returns the template filled in with a report.
  public func text(
    of report: StatusReport, as format: Format, _ phrases: Phrases
  ) throws(Fault) -> String {
    if let line = TemplateScan.lineOfDeepSection(in: Array(source.utf8)) {
      throw .deepSection(line: line)
    }
    let value = TemplateData(report: report, format: format, phrases: phrases).value
    let data = value.made()
    defer { mustache_free(data) }
    var problem: UnsafeMutablePointer<CChar>?
    var missing: UnsafeMutablePointer<CChar>?
    var isExcessive = false
    let filled = mustache_render(
      source, data, Self.mostBytes + 2 * value.size, &problem, &missing, &isExcessive)
    defer { [filled, problem, missing].forEach(mustache_free_text) }
    if isExcessive { throw .endless }
    if let problem { throw broken(String(cString: problem)) }
    if let missing {
      let name = String(cString: missing)
      throw .unknownName(name, line: line(of: name))
    }
    return filled.map { String(cString: $0) } ?? ""
  }

  /// The library ends its words with the place, counted in bytes.
  private func broken(_ problem: String) -> Fault {
    guard let mark = problem.range(of: " at "), let place = Int(problem[mark.upperBound...]) else {
      return .broken(problem, line: nil)
    }
    let line = source.utf8.prefix(place).count { $0 == 0x0A } + 1
    return .broken(String(problem[..<mark.lowerBound]), line: line)
  }

  private func line(of name: String) -> Int? {
    let lines = source.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.firstIndex { $0.contains(0x7B) && Substring($0).contains(name) }.map { $0 + 1 }
  }
}

extension String {
  /// The place of the last occurrence of a text.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    ranges(of: text).last
  }
}

extension Phrases {
  /// Returns what is wrong with a template and what to do.
  public func words(of fault: ReportTemplate.Fault) -> String {
    switch fault {
    case .broken(let problem, _):
      say("modello non valido: \(problem)", "broken template: \(problem)")
    case .unknownName(let name, _):
      say(
        "«\(name)» non è un nome della relazione; «man cruscotto-export» li elenca",
        "'\(name)' is not a name of the report; 'man cruscotto-export' lists them")
    case .deepSection:
      say(
        "troppe sezioni una dentro l'altra: al più \(TemplateScan.deepestSection)",
        "too many sections inside each other: at most \(TemplateScan.deepestSection)")
    case .endless:
      say(
        "il modello ripete le sezioni troppe volte: non mettere un elenco dentro se stesso",
        "the template repeats its sections too many times: do not put a list within itself")
    }
  }
}
