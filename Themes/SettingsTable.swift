/// Keys with their values, in the order of the text.
package struct SettingsTable: Hashable, Sendable {
  package struct Member: Hashable, Sendable {
    package let key: String
    /// The place where the key begins.
    package let place: SettingsPlace
    package let value: SettingsValue
  }

  package let members: [Member]

  /// The value of a key; the time grows with the number of keys.
  package subscript(key: String) -> SettingsValue? {
    members.first { $0.key == key }?.value
  }
}
