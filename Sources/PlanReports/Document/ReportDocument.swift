import PerformanceModel
import Wording

/// A report in words, apart from any format: what Markdown and HTML are written from.
public struct ReportDocument: Sendable {
  public let title: String
  /// The organisation, the plan and the day, one line each.
  public let subtitles: [String]
  /// The notice before all else; `nil` when there is none.
  public let notice: String?
  public let sections: [Section]

  /// A numbered part of the report.
  public struct Section: Sendable {
    /// The anchor of the heading, the same in every language.
    public let id: String
    public let title: String
    public var blocks: [Block]
    public var parts: [Section] = []
  }

  /// Something that stands below a heading.
  public enum Block: Sendable {
    case paragraph(String)
    case list([String])
    case facts([Fact])
    case strips([Strip])
    case table(Table)
    case indicator(IndicatorCard)
  }

  /// A figure that stands for itself.
  public struct Fact: Sendable {
    public let figure: String
    public let label: String
    public let detail: String
  }

  /// The distribution of the objectives of an area, or of the plan, over the statuses.
  public struct Strip: Sendable {
    public let label: String
    public let counts: [(status: Status, count: Int)]
    public let degree: Degree
    /// As in `24 di 26`.
    public let coverage: String
    public let isTotal: Bool

    /// The number of objectives.
    public var total: Int { counts.map(\.count).reduce(0, +) }
  }

  /// An achievement, as a figure and in words.
  public struct Degree: Sendable {
    /// In percent; `nil` where nothing is judged.
    public let percent: Rational?
    public let text: String
    /// True if it rests on a reading that nobody has confirmed.
    public let isInDoubt: Bool
    /// True if it is not final and in no mean, as the text says.
    public var isInterim = false

    /// The figure with the mark of a doubtful reading.
    public var marked: String { text + (isInDoubt && percent != nil ? Phrases.doubtMark : "") }
  }

  /// Rows below headings.
  public struct Table: Sendable {
    public let caption: String
    public let columns: [Column]
    public let rows: [[Cell]]

    /// A column; its role decides how it is set.
    public struct Column: Sendable {
      public let title: String
      public let role: Role
    }

    /// The content of a column.
    public enum Role: Sendable {
      case code
      case title
      case text
      case number
    }
  }

  /// The content of a row and a column.
  public enum Cell: Sendable {
    /// Lines of text.
    case lines([String])
    /// The code of an objective or indicator, which leads to the card of the indicator.
    case code(Code)
    case status(Status, detail: String?)
    case degree(Degree)

    static func text(_ text: String) -> Cell { .lines([text]) }
  }
}
