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

/// Returns how many letters must be added, removed or changed to make one text of another.
public func editDistance(_ left: String, _ right: String) -> Int {
  let right = Array(right)
  var row = Array(0...right.count)
  for (index, letter) in left.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for place in right.indices {
      let cost = min(row[place], row[place + 1]) + 1
      (diagonal, row[place + 1]) = (
        row[place + 1], min(cost, diagonal + (letter == right[place] ? 0 : 1))
      )
    }
  }
  return row[right.count]
}
