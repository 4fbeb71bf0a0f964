/// The names of the members of one sort of record.
protocol MemberName: CaseIterable, RawRepresentable, Equatable, Sendable where RawValue == String {}

/// Finds a member by the bytes of its name; fastest when the members come in their usual order.
struct MemberTable<Name: MemberName>: Sendable {
  let names = Array(Name.allCases)
  private let keys = Name.allCases.map { packed($0.rawValue) }

  /// Returns the place of a name of at most 16 bytes.
  @inline(__always)
  func index(of key: UInt128, expected: Int) -> Int? {
    if expected < keys.count, keys[expected] == key { return expected }
    return keys.firstIndex(of: key)
  }

  func index(of name: String) -> Int? {
    names.firstIndex { $0.rawValue == name }
  }
}

private func packed(_ name: String) -> UInt128 {
  precondition(name.utf8.count <= 16, "A member's name has at most 16 bytes.")
  return name.utf8.reversed().reduce(0) { $0 << 8 | UInt128($1) }
}

extension JSONCursor {
  /// Returns the bytes between two offsets, at most 16, as one number.
  @inline(__always)
  func packed(from start: Int, to end: Int) -> UInt128 {
    let word = base.loadUnaligned(fromByteOffset: start, as: UInt128.self)
    return end - start == 16 ? word : word & ((1 << (8 * UInt128(end - start))) - 1)
  }
}
