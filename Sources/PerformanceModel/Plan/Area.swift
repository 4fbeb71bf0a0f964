/// An area of a plan: the top of its tree.
public struct Area: Hashable, Sendable {
  public package(set) var code: Code
  /// The name as the document writes it.
  public var name: String
  /// A shorter name for narrow places, given by a person.
  public var shortName: String?
  /// Where the document names it.
  public var place: SourcePlace?
  /// Members of the file that this version does not know, as JSON texts by name.
  public var unknownMembers: [UnknownMember] = []

  /// Creates an area.
  public init(code: Code, name: String, shortName: String? = nil, place: SourcePlace? = nil) {
    self.code = code
    self.name = name
    self.shortName = shortName
    self.place = place
  }

  /// The short name where there is one, else the name.
  public var label: String { shortName ?? name }
}

/// A member of a file's record that this version does not know; kept so that saving loses nothing.
public struct UnknownMember: Hashable, Sendable {
  public let name: String
  /// The value as JSON text.
  public let json: String
  /// The member of the record that holds it, as in `target.baseline`; empty for the record itself.
  public let inside: String

  /// Creates a member from its name and the JSON text of its value.
  public init(name: String, json: String, inside: String = "") {
    self.name = name
    self.json = json
    self.inside = inside
  }
}
