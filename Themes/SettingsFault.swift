/// One fault of a text of settings.
struct SettingsFault: Error {
  let place: SettingsPlace
  /// The fault.
  let summary: String
  /// The remedy.
  let remedy: String
}
