import PerformanceModel

/// The problems of a document's columns: those that it lacks, and those that are not used.
struct ColumnNotes {
  let layout: Layout
  let options: ImportOptions

  /// The problem that keeps a document without column names from being read at all.
  var refusal: [ImportProblem] {
    guard let (record, draft) = layout.nearest, let missing = draft.missing else {
      return [ImportProblem(.noHeader)]
    }
    let present = record.filledCells.map { record[$0] }
    let absent = absentColumns(among: present)
    if draft.columns.isEmpty, absent.isEmpty { return [ImportProblem(.noHeader)] }
    if absent.isEmpty { return [ImportProblem(record, .missingRole(missing, present: present))] }
    return absent.map { ImportProblem(.missingColumn($0, present: present)) }
  }

  /// The columns of the option that the document lacks, and those of the document that are not read.
  func notes(programmingYear: Int?) -> [ImportProblem] {
    absences + unusedColumns(programmingYear) + unnamedColumns
  }

  private var absences: [ImportProblem] {
    let names = layout.headers.flatMap(\.header.names).filter { !$0.isEmpty }
    return absentColumns(among: names).map { name in
      var seen: Set<String> = []
      let present = names.filter { seen.insert($0).inserted }
      return ImportProblem(.missingColumn(name, present: present))
    }
  }

  /// The names of the column map that a document does not have.
  private func absentColumns(among present: [String]) -> [String] {
    let known = Set(present.map(\.foldedLetters))
    return options.columns.values.sorted().filter { !known.contains($0.foldedLetters) }
  }

  /// The most columns without a name that are said one by one, in each table.
  private static let mostUnnamed = 6

  /// The columns without a name that hold something; they are of no role.
  private var unnamedColumns: [ImportProblem] {
    var found: [Int: Set<Int>] = [:]
    return layout.rows.filter { $0.part == 0 && $0.shift == 0 }.flatMap { row in
      let new = row.record.filledCells.filter { column in
        row.header.isUnnamed(column)
          && found[row.headerIndex, default: []].insert(column).inserted
      }
      let left = Self.mostUnnamed - (found[row.headerIndex]?.count ?? 0) + new.count
      let said = new.prefix(max(0, left)).map { column in
        ImportProblem(row.record, cell: column, .unnamedColumn(first: row.record[column]))
      }
      let others = new.dropFirst(said.count)
      return said
        + others.prefix(1).map { column in
          ImportProblem(row.record, cell: column, .otherUnnamed(columns: others.count))
        }
    }
  }

  private func unusedColumns(_ programmingYear: Int?) -> [ImportProblem] {
    var named: Set<String> = []
    var problems: [ImportProblem] = []
    for (record, header) in layout.headers {
      let unused = header.unknown + header.results(from: programmingYear)
      for (column, name) in unused where named.insert(name.foldedLetters).inserted {
        problems.append(ImportProblem(record, cell: column, .unusedColumn(name)))
      }
    }
    return problems
  }
}

extension Header {
  /// Tells whether a column has neither a name nor a role.
  fileprivate func isUnnamed(_ column: Int) -> Bool {
    let isNamed = names.indices.contains(column) && !names[column].isEmpty
    return !isNamed && !columns.values.contains(column)
      && !otherParts.contains { $0.values.contains(column) }
  }

  /// The columns of values reached in the programming year or later, which are no base.
  fileprivate func results(from year: Int?) -> [(column: Int, name: String)] {
    guard let year else { return [] }
    return valueYears.filter { $0 >= year }.compactMap { columns[.valueOfYear($0)] }
      .sorted().map { ($0, names[$0]) }
  }
}
