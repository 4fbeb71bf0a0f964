/// Recognises what pages repeat around a table: page numbers, running titles, `segue`.
struct PageFurniture {
  /// The lines of the title, without their figures.
  private var titles: Set<String> = []

  /// Keeps a line of the title, which pages may repeat.
  mutating func take(_ text: String) {
    titles.insert(PageFurniture.key(text))
  }

  /// Tells whether a line repeats one of the title, whatever page number or date it ends with.
  func repeats(_ text: String) -> Bool {
    let key = PageFurniture.key(text)
    return !key.isEmpty && titles.contains(key)
  }

  /// Tells whether a line is a page number (`Pagina 2 di 3`, `- 7 -`, `14/60`) or says that a table goes on.
  ///
  /// A bare number is one only where the line has no other cell.
  static func isPageNumber(_ text: String, isAlone: Bool) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let words = text.folded.split { !$0.isAlphabetic && !$0.isDigit }.map(String.init)
    guard !words.isEmpty else { return false }
    if words.allSatisfy(continuations.contains) { return true }
    let figures = words.filter { $0.allSatisfy(\.isDigit) }
    guard (1...2).contains(figures.count), figures.allSatisfy({ $0.count <= 4 }) else {
      return false
    }
    if words.count == figures.count {
      let isFramed = text.first.map { "-–—|[".contains($0) } == true
      return isFramed || isAlone && (words.count == 1 || text.contains("/"))
    }
    let rest = words.filter { !figures.contains($0) && !links.contains($0) }
    return rest.count == 1 && rest.allSatisfy(pages.contains)
  }

  private static func key(_ text: String) -> String {
    String(text.foldedLetters.filter { !$0.isNumber })
  }

  private static let pages: Set<String> = [
    "pagina", "pag", "page", "pg", "p", "foglio", "sheet", "seite", "folio",
  ]
  private static let links: Set<String> = ["di", "of", "su", "de", "sur", "von"]
  private static let continuations: Set<String> = [
    "segue", "continua", "continued", "cont", "d",
  ]
}
