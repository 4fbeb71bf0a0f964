/// One thing that is wrong with a text of settings.
struct SettingsFault: Error {
  let place: SettingsPlace
  /// What is wrong.
  let summary: String
  /// What to do about it.
  let remedy: String
}
