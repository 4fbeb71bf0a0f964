/// A dated figure of an indicator; never overwritten.
///
/// Only the reader of a file sets its members.
public struct Measurement: Hashable, Sendable {
  /// A name that no other event of any plan has.
  public package(set) var id: String
  /// The day that the figure describes: for an act, the day it was done.
  public package(set) var date: Day
  public package(set) var entry: Entry
  public package(set) var note: String?
  /// Where the figure can be checked: a document, a link.
  public package(set) var evidence: String?
  /// The cause of the deviation, in the words of the office.
  public package(set) var cause: String?
  /// Who recorded it.
  public package(set) var author: String
  public package(set) var recordedAt: Timestamp
  /// The earlier measurement that this one corrects.
  public package(set) var replaces: String?
  public package(set) var unknownMembers: [UnknownMember]

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
    self.evidence = evidence
    self.cause = cause
    self.author = author
    self.recordedAt = recordedAt
    self.replaces = replaces
    self.unknownMembers = unknownMembers
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
