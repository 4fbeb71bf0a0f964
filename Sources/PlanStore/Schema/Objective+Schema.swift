import PerformanceModel

extension Objective {
  static let schema: Schema<Objective> = Schema(
    "objective",
    blank: Objective(code: .area(0), area: .area(0), kind: .strategic, title: ""),
    unknown: \.unknownMembers
  ) {
    Member("code", \.code, .code)
    Member("area", \.area, .code)
    Member("parent", \.parent, .code)
    Member("kind", \.kind, .word)
    Member("title", \.title, .text)
    Member("remark", \.remark, .text)
    Member("weight", \.weight, .weight, .optional)
    Member("office", \.assignment.office, .text)
    Member("person", \.assignment.person, .text)
    Member("sourceLine", \.place.lineNumber, .position)
    Member("sourcePlace", \.place.cell, .place)
  } check: {
    $1.hasOnePlace($0)
  }
}
