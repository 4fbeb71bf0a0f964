import PerformanceModel
import Wording

extension State {
  /// The facts that the dashboard gets from outside when it opens.
  public struct Context: Sendable {
    public var today: Day
    /// A fixed as-of date; `nil` for today.
    public var asOf: Day?
    public var language: Language
    public var isUnicode: Bool
    public var isReadOnly: Bool
    /// The reason why nothing can be saved, unless the reader chose that.
    public var obstacle: String?
    public var author: String
    public var themeName: String
    public var themeNames: [String]
    /// The terminal shows colours, and the reader wants them.
    public var hasColours = true
    public var fileName: String
    /// A random number, from which names of events are made.
    public var seed: UInt64
    /// The keys in force.
    public var keys = KeyTable.shipped
    public var isMouseOn = true
    /// The office that the reader chose last.
    public var office: String?
    /// Only the objectives of that office are shown at first.
    public var showsOwnOfficeOnly = false
    /// A warning to show at once, as about a mistake in the configuration.
    public var warning: String?

    /// Creates a context.
    public init(
      today: Day, asOf: Day? = nil, language: Language, isUnicode: Bool = true,
      isReadOnly: Bool = false, obstacle: String? = nil, author: String, themeName: String,
      themeNames: [String],
      fileName: String, seed: UInt64
    ) {
      self.today = today
      self.asOf = asOf
      self.language = language
      self.isUnicode = isUnicode
      self.isReadOnly = isReadOnly
      self.obstacle = obstacle
      self.author = author
      self.themeName = themeName
      self.themeNames = themeNames
      self.fileName = fileName
      self.seed = seed
    }
  }
}
