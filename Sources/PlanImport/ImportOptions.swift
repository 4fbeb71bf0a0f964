import PerformanceModel

/// A person's knowledge of a document that the document may not say.
public struct ImportOptions: Hashable, Sendable {
  public var title: String?
  public var organisation: String?
  /// The years of the term.
  public var years: ClosedRange<Int>?
  /// The year whose targets the document holds.
  public var programmingYear: Int?
  /// The year to assume where neither option nor document names one.
  public var assumedYear: Int?
  /// The language of the document; found out where not given.
  public var language: Language?
  /// The language of the user's environment, for what the document leaves open.
  public var userLanguage: Language?
  /// The last day on which a figure can have been measured.
  public var today: Day?
  /// Which column is which: the word of a role (`obiettivo`, `target`) → the name in the document.
  public var columns: [String: String]

  /// Creates options; without arguments, all is read from the document.
  public init(
    title: String? = nil, organisation: String? = nil, years: ClosedRange<Int>? = nil,
    programmingYear: Int? = nil, assumedYear: Int? = nil, language: Language? = nil,
    userLanguage: Language? = nil, today: Day? = nil, columns: [String: String] = [:]
  ) {
    self.title = title
    self.organisation = organisation
    self.years = years
    self.programmingYear = programmingYear
    self.assumedYear = assumedYear
    self.language = language
    self.userLanguage = userLanguage
    self.today = today
    self.columns = columns
  }

  /// Reads a mapping such as `obiettivo=Titolo`; `nil` when a side is missing.
  public static func column(_ text: String) -> (role: String, name: String)? {
    guard let mark = text.firstIndex(of: "=") else { return nil }
    let role = text[..<mark].trimmed
    let name = text[text.index(after: mark)...].trimmed
    return role.isEmpty || name.isEmpty ? nil : (role, name)
  }
}
