import PerformanceModel

/// The place of a cell as an object of the file; a line of a text is a number instead.
struct SourcePlaceRecord: JSONEncodable {
  let place: SourcePlace
  let unknown: [UnknownMember]

  func write(to json: inout JSONWriter) {
    json.object {
      switch place {
      case .line: break
      case .cell(let sheet, let row, let column):
        $0.member(PlaceMember.sheet, sheet)
        $0.member(PlaceMember.cell, "\(SourcePlace.letters(ofColumn: column))\(row)")
      case .page(let page, let table, let row, let column):
        $0.member(PlaceMember.page, page)
        $0.members(table, row, column)
      case .table(let table, let row, let column):
        $0.members(table, row, column)
      }
      $0.unknown(unknown, inside: "sourcePlace")
    }
  }
}

extension JSONWriter {
  fileprivate mutating func members(_ table: Int, _ row: Int, _ column: Int) {
    member(PlaceMember.table, table)
    member(PlaceMember.row, row)
    member(PlaceMember.column, column)
  }

  /// Writes a place under the name for lines or under that for cells.
  mutating func place(
    _ place: SourcePlace?, line: some MemberName, other: some MemberName, unknown: [UnknownMember]
  ) {
    guard let place else { return }
    if let number = place.line {
      member(line, number)
    } else {
      member(other, SourcePlaceRecord(place: place, unknown: unknown))
    }
  }
}

extension SourcePlace: JSONEncodable {
  /// Writes the place as merges show it: a line as its number, a cell as its object.
  func write(to json: inout JSONWriter) {
    if let line {
      line.write(to: &json)
    } else {
      SourcePlaceRecord(place: self, unknown: []).write(to: &json)
    }
  }
}
