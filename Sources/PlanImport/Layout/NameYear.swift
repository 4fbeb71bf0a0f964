/// A year in the name of a column (`2025`, `FY25`).
struct NameYear {
  let year: Int

  init?(_ word: String) {
    let digits = word.hasPrefix("fy") ? word.dropFirst(2) : word[...]
    guard !digits.isEmpty, digits.allSatisfy(\.isASCII), let number = Int(digits) else {
      return nil
    }
    let isShort = word.hasPrefix("fy") && digits.count == 2
    let year = isShort ? 2000 + number : number
    guard (1990...2099).contains(year), isShort || digits.count == 4 else { return nil }
    self.year = year
  }
}
