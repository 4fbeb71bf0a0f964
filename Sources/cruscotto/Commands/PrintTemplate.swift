import ArgumentParser
import PlanReports

/// Prints a template of the report, to begin one's own from.
struct PrintTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    "template", "Scrive il modello della relazione, da cui farne uno proprio.",
    "Write the template of the report, to make one's own from.",
    more: (
      """
      Il modello scritto dà la stessa relazione che dà «export» senza --template; css è il foglio di \
      stile, che il modello html prende con {{style}}.
      """,
      """
      The template gives the same report as "export" without --template; css is the style sheet, which \
      the html template takes by {{style}}.
      """
    ),
    examples: [
      "cruscotto template html -o modello.html",
      "cruscotto export piano.json -o relazione.html --template modello.html",
    ])

  @Argument(help: .say("md, html o css.", "md, html or css.", .format))
  var part: TemplatePart

  @OptionGroup var target: OutputOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    try Files.create(part.text, at: target.path, replacing: target.force)
  }
}

/// A text from which the program makes its own report.
enum TemplatePart: String, ExpressibleByArgument, CaseIterable {
  case md
  case html
  case css

  var text: String {
    switch self {
    case .md: ReportTemplate.shipped(.markdown).source
    case .html: ReportTemplate.shipped(.html).source
    case .css: ReportTemplate.shippedStyle
    }
  }
}
