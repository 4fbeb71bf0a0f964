import Foundation

/// One row of a table in a Markdown document, by the heads of its columns.
struct MarkdownRow: Sendable, CustomStringConvertible {
  let line: Int
  let cells: [String: String]

  subscript(column: String) -> String? { cells[column] }

  var description: String { "line \(line)" }

  /// Returns the rows of all tables of a document that have a column.
  static func all(in text: String, withColumn column: String) -> [MarkdownRow] {
    var heads: [String] = []
    var rows: [MarkdownRow] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard line.hasPrefix("|") else {
        heads = []
        continue
      }
      let cells = line.dropFirst().dropLast().split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if heads.isEmpty {
        heads = cells
      } else if heads.contains(column), !cells.allSatisfy({ $0.allSatisfy { $0 == "-" } }) {
        let pairs = zip(heads, cells).map { ($0, $1) }
        rows.append(
          MarkdownRow(line: index + 1, cells: Dictionary(pairs) { first, _ in first }))
      }
    }
    return rows
  }
}
