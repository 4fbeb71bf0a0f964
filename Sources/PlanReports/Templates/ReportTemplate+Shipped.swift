extension ReportTemplate {
  /// Returns the template that a report has unless somebody gives another.
  public static func shipped(_ format: Format) -> ReportTemplate {
    switch format {
    case .markdown: ReportTemplate(text(of: PackageResources.report_md))
    case .html: ReportTemplate(text(of: PackageResources.report_html))
    }
  }

  /// The style sheet of the page, as templates get it by the name `style`.
  public static var shippedStyle: String { text(of: PackageResources.report_css) }

  private static func text(of resource: [UInt8]) -> String {
    String(decoding: resource, as: UTF8.self)
  }
}
