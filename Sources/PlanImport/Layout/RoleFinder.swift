/// Finds the roles of column names, each text once: rows of a table say the same in many cells.
struct RoleFinder {
  let names: ColumnNames
  private var known: [String: ColumnRole?] = [:]

  init(names: ColumnNames) {
    self.names = names
  }

  mutating func role(of name: String) -> ColumnRole? {
    if let found = known[name] { return found }
    let role = names.role(of: name)
    known[name] = .some(role)
    return role
  }
}
