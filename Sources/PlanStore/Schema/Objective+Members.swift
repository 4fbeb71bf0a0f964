import PerformanceModel

extension Objective: PlacedRecord {
  static let schema = Schema("objective", of: Self.self)
  static var blank: Objective {
    Objective(code: .area(0), area: .area(0), kind: .strategic, title: "")
  }

  static func members<V: MemberVisitor>(_ objective: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("code", &objective.code, .code)
    try visit("area", &objective.area, .code)
    try visit("parent", &objective.parent, .code)
    try visit("kind", &objective.kind, .word())
    try visit("title", &objective.title, .text)
    try visit("remark", &objective.remark, .text)
    try visit("weight", &objective.weight, .weight, .optional)
    try visit("office", &objective.assignment.office, .text)
    try visit("person", &objective.assignment.person, .text)
    try visit("sourceLine", &objective.place.lineNumber, .position)
    try visit("sourcePlace", &objective.place.cell, .place)
  }
}
