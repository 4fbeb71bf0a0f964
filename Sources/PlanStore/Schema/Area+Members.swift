import PerformanceModel

extension Area: OwnRecord {
  static let schema = Schema("area", of: Self.self)
  static var blank: Area { Area(code: .area(0), name: "") }

  static func members<V: MemberVisitor>(_ area: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("code", &area.code, .code)
    try visit("name", &area.name, .text)
    try visit("shortName", &area.shortName, .text)
    try visit("sourceLine", &area.place.lineNumber, .position)
    try visit("sourcePlace", &area.place.cell, .place)
  }

  static func isSound(_ walk: inout RecordWalk<Self>, _ reader: inout RecordReader) -> Bool {
    reader.hasOnePlace(walk)
  }
}
