/// A place in a text of settings.
package struct SettingsPlace: Hashable, Comparable, Sendable {
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in characters (Unicode scalars).
  package let column: Int

  package static let start = SettingsPlace(line: 1, column: 1)

  package static func < (first: SettingsPlace, second: SettingsPlace) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}
