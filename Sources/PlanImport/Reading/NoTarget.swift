/// Recognises cells that name no target.
enum NoTarget {
  static func isNone(_ cell: String) -> Bool {
    if isSheetError(cell) { return true }
    let letters = cell.foldedLetters
    return letters.isEmpty && !cell.contains(where: \.isDigit) || words.contains(letters)
  }

  /// `#N/A`, `#DIV/0!`, `#VALORE!`: what a spreadsheet shows instead of a value.
  private static func isSheetError(_ cell: String) -> Bool {
    cell.first == "#" && cell.count > 2
      && cell.dropFirst().allSatisfy { $0.isUppercase || "/!?0#".contains($0) }
  }

  private static let words: Set<String> = [
    "nd", "na", "np", "dadefinire", "tbd", "tobedefined", "nessuno", "none", "nondefinito",
    "nonprevisto", "nonapplicabile", "notapplicable", "null", "nil",
  ]
}
