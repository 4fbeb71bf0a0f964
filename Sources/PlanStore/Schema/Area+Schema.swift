import PerformanceModel

extension Area {
  static let schema: Schema<Area> = Schema(
    "area", blank: Area(code: .area(0), name: ""), unknown: \.unknownMembers
  ) {
    Member("code", \.code, .code)
    Member("name", \.name, .text)
    Member("shortName", \.shortName, .text)
    Member("sourceLine", \.place.lineNumber, .position)
    Member("sourcePlace", \.place.cell, .place)
  } check: {
    $1.hasOnePlace($0)
  }
}
