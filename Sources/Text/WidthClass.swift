/// The effect of a character on the cells of a screen.
///
/// It comes from a table in this repository, not from the C library or the toolchain of a machine:
/// a screen is the same on every system. Source: Unicode Standard Annex 11, see
/// `Documentation/tools/widths.py`.
enum WidthClass: UInt32 {
  /// Drawn over the character before it.
  case mark
  case narrow
  case wide
  /// Without a form of its own: it joins, separates or formats others.
  case invisible
  /// Not a character in the table's version of Unicode.
  case unassigned
}

extension Unicode.Scalar {
  /// The class of the character; takes a binary search.
  var widthClass: WidthClass {
    let key = value << 3 | 7
    var low = 0
    var high = widthRuns.count
    while low < high {
      let middle = (low + high) / 2
      if widthRuns[middle] <= key { low = middle + 1 } else { high = middle }
    }
    return WidthClass(rawValue: widthRuns[low - 1] & 7) ?? .unassigned
  }
}
