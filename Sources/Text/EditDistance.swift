/// Returns how many letters must be added, removed or changed to turn one text into another.
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
