/// A dated figure of an indicator; never overwritten.
public struct Measurement: Hashable, Sendable {
  /// A name that no other event of any plan has.
  public let id: String
  /// The day that the figure describes: for an act, the day it was done.
  public let date: Day
  public let entry: Entry
  public let note: String?
  /// Who recorded it.
  public let author: String
  public let recordedAt: Timestamp
  /// The rare members, none or one: apart they save 17 MB with 360,000 measurements.
  private let rare: [Rare]

  /// Where the figure can be checked: a document, a link.
  public var evidence: String? { rare.first?.evidence }
  /// The cause of the deviation, in the words of the office.
  public var cause: String? { rare.first?.cause }
  /// The earlier measurement that this one corrects.
  public var replaces: String? { rare.first?.replaces }
  public var unknownMembers: [UnknownMember] { rare.first?.unknownMembers ?? [] }

  private struct Rare: Hashable {
    let evidence: String?
    let cause: String?
    let replaces: String?
    let unknownMembers: [UnknownMember]

    var isEmpty: Bool {
      evidence == nil && cause == nil && replaces == nil && unknownMembers.isEmpty
    }
  }

  /// Creates a measurement.
  public init(
    id: String, date: Day, entry: Entry, note: String? = nil, evidence: String? = nil,
    cause: String? = nil, author: String, recordedAt: Timestamp, replaces: String? = nil,
    unknownMembers: [UnknownMember] = []
  ) {
    self.id = id
    self.date = date
    self.entry = entry
    self.note = note
    self.author = author
    self.recordedAt = recordedAt
    let rare = Rare(
      evidence: evidence, cause: cause, replaces: replaces, unknownMembers: unknownMembers)
    self.rare = rare.isEmpty ? [] : [rare]
  }

  /// The content of a measurement.
  public enum Entry: Hashable, Sendable {
    /// The figure itself; a share in percent points.
    case value(Figure)
    /// Numerator and denominator of a share; the denominator is not 0.
    case ratio(Figure, Figure)
    /// True if the act is done.
    case done(Bool)
  }

  /// The figure that is judged, a share in percent points; `nil` for an act.
  public var value: Rational? {
    switch entry {
    case .value(let figure): Rational(figure)
    case .ratio(let numerator, let denominator):
      Rational.hundred * Rational(numerator) / Rational(denominator)
    case .done: nil
    }
  }

  /// True if the measurement says done or not done instead of a figure.
  package var isAct: Bool { if case .done = entry { true } else { false } }

  /// True if the measurement says that the act is done.
  public var isYes: Bool { entry == .done(true) }
}

/// The withdrawal of a measurement; the measurement itself stays in the file.
///
/// Only the reader of a file sets its members.
public struct Retraction: Hashable, Sendable {
  public package(set) var id: String
  /// The measurement withdrawn.
  public package(set) var measurement: String
  public package(set) var reason: String
  public package(set) var author: String
  public package(set) var recordedAt: Timestamp
  public package(set) var unknownMembers: [UnknownMember]

  /// Creates a retraction.
  public init(
    id: String, measurement: String, reason: String, author: String, recordedAt: Timestamp,
    unknownMembers: [UnknownMember] = []
  ) {
    self.id = id
    self.measurement = measurement
    self.reason = reason
    self.author = author
    self.recordedAt = recordedAt
    self.unknownMembers = unknownMembers
  }
}
