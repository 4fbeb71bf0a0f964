import PerformanceModel

extension Area: PlacedRecord {
  static let schema = Schema("area", of: Self.self)
  static var blank: Area { Area(code: .area(0), name: "") }

  static func members<V: MemberVisitor>(_ area: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("code", &area.code, .code)
    try visit("name", &area.name, .text)
    try visit("shortName", &area.shortName, .text)
    try visit("sourceLine", &area.place.lineNumber, .position)
    try visit("sourcePlace", &area.place.cell, .place)
  }
}
