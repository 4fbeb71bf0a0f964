import PerformanceModel

extension Area: OwnRecord {
  static let recordName = "area"
  static var blank: Area { Area(code: .area(0), name: "") }

  static func members<Visitor: MemberVisitor>(
    of area: inout Area, _ visit: inout Visitor
  ) throws(Visitor.Fault) {
    try visit("code", &area.code, .code)
    try visit("name", &area.name, .text)
    try visit("shortName", &area.shortName, .text)
    try visit("sourceLine", &area.place.lineNumber, .position)
    try visit("sourcePlace", &area.place.cell, .place)
  }

  static func isSound(_ walk: inout RecordWalk<Area>, _ reader: inout RecordReader) -> Bool {
    reader.hasOnePlace(walk)
  }
}
