/// Shares out cells among counts: one each where they fit, else in proportion, at least one for
/// whatever is not 0.
public func proportioned(_ counts: [Int], to width: Int) -> [Int] {
  let total = counts.reduce(0, +)
  guard total > width, width > 0 else { return counts }
  var cells = counts.map { $0 == 0 ? 0 : max(1, $0 * width / total) }
  while cells.reduce(0, +) > width, let widest = cells.indices.max(by: { cells[$0] < cells[$1] }),
    cells[widest] > 1
  {
    cells[widest] -= 1
  }
  while cells.reduce(0, +) < width {
    let neediest = counts.indices.max {
      counts[$0] * cells[$1] < counts[$1] * cells[$0]
    }
    guard let neediest else { break }
    cells[neediest] += 1
  }
  return cells
}
