/// A member that two states of a record have differently.
public struct MemberChange: Hashable, Sendable {
  /// The names that lead to the member, as in the file, from the record inwards.
  public let path: [String]
  /// The JSON texts in the first state and in the second; `nil` where the member is absent.
  public let before: String?
  public let after: String?

  /// The changes inside, where both states have an object; else none.
  public var inner: [MemberChange] {
    guard let before, let after else { return [] }
    return Self.between(before, after, at: path)
  }

  /// Returns what differs between two objects, member by member; none where one is no object.
  ///
  /// Texts are compared by their bytes: those that only look alike are different.
  package static func between(
    _ before: String, _ after: String, at path: [String] = []
  ) -> [MemberChange] {
    guard !before.utf8.elementsEqual(after.utf8), let old = RecordMembers(before),
      let new = RecordMembers(after)
    else { return [] }
    let names = old.names + new.names.filter { old[$0] == nil }
    return names.compactMap { name in
      let (first, second) = (old[name], new[name])
      if let first, let second, first.utf8.elementsEqual(second.utf8) { return nil }
      return MemberChange(path: path + [name], before: first, after: second)
    }
  }
}
