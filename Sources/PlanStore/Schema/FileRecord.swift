import PerformanceModel

/// One sort of record of the file.
///
/// Its members are said once, in ``members(of:_:)``: what reads them, writes them, compares them or checks
/// the JSON schema goes through that list. The compiler makes a function of its own for each use.
protocol FileRecord: Sendable {
  /// The value of the model that the record stands for.
  associatedtype Meaning: Sendable = Self

  /// The members, and the name in the JSON schema.
  static var schema: Schema { get }
  /// The record before anything was read into it.
  static var blank: Self { get }

  /// Visits all members, in the order in which they are written; the first one names the record.
  static func members<V: MemberVisitor>(_ record: inout Self, _ visit: inout V) throws(V.Fault)

  /// Reports what is wrong between the members; returns whether the record can be used.
  static func isSound(_ walk: inout RecordWalk<Self>, _ reader: inout RecordReader) -> Bool

  /// The value of the model; `nil` where the members do not make one.
  var meaning: Meaning? { get }
}

extension FileRecord {
  static func isSound(_ walk: inout RecordWalk<Self>, _ reader: inout RecordReader) -> Bool { true }
}

extension FileRecord where Meaning == Self {
  var meaning: Self? { self }
}

/// A record that stands by itself, and keeps what is unknown in it and in the records inside.
protocol OwnRecord: FileRecord {
  var unknownMembers: [UnknownMember] { get set }
}
