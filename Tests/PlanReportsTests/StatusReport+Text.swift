import PlanReports
import Testing
import Wording

extension StatusReport {
  /// The report as Markdown, by the template of the program.
  func markdown(_ phrases: Phrases) -> String { text(.markdown, phrases) }

  /// The report as an HTML page, by the template of the program.
  func html(_ phrases: Phrases) -> String { text(.html, phrases) }

  private func text(_ format: ReportTemplate.Format, _ phrases: Phrases) -> String {
    do {
      return try ReportTemplate.shipped(format).text(of: self, as: format, phrases)
    } catch {
      Issue.record(error)
      return ""
    }
  }
}
