import Text

extension Plan {
  /// Returns the code of an objective or indicator that a mistyped one is most like; `nil` where none
  /// differs by one letter only.
  public func nearestCode(to text: String) -> Code? {
    let typed = text.uppercased()
    let codes = objectives.flatMap { [$0.code] + $0.indicators.dropFirst().map(\.code) }
    let nearest = codes.map { ($0, editDistance($0.text, typed)) }.min { $0.1 < $1.1 }
    return nearest.flatMap { $0.1 <= 1 ? $0.0 : nil }
  }
}
