import PerformanceModel

extension Plan {
  /// Objectives in areas or under objectives that do not exist or do not fit, or without indicator.
  var objectiveIssues: [PlanIssue] {
    let areas = Set(areas.map(\.code))
    let byCode = Dictionary(objectives.map { ($0.code, $0) }) { first, _ in first }
    let alone = objectives.flatMap { $0.issues(areas: areas, parent: $0.parent.map { byCode[$0] }) }
    let links = objectives.compactMap { child in child.parent.map { (child.code, $0) } }
    return alone
      + circles(in: links).map { code, link in
        PlanIssue(.parentCircle(code.text), in: .objective(link), "parent")
      }
  }
}

extension Objective {
  /// Returns what is wrong with the objective, given the one above that it names, if that exists.
  fileprivate func issues(areas: Set<Code>, parent: Objective??) -> [PlanIssue] {
    var issues: [PlanIssue] = []
    if !areas.contains(area) {
      issues.append(PlanIssue(.nowhere(.area, area.text), in: .objective(code), "area"))
    }
    if indicators.isEmpty {
      issues.append(PlanIssue(.noIndicator(code.text), in: .objective(code), "code"))
    }
    guard let parent, let name = self.parent else { return issues }
    guard let parent else {
      return issues + [PlanIssue(.nowhere(.objective, name.text), in: .objective(code), "parent")]
    }
    if parent.code != code, parent.area != area, areas.isSuperset(of: [area, parent.area]) {
      let fault = PlanFault.parentOfOtherArea(name.text, parent.area.text)
      issues.append(PlanIssue(fault, in: .objective(code), "parent"))
    }
    return issues
  }
}

/// Returns where links lead back to a name that they came by, each circle once, and a link that leads
/// there.
func circles<Name: Hashable>(
  in links: [(Name, Name)]
) -> [(name: Name, link: Name)] {
  let next = Dictionary(links) { _, last in last }
  var found: [(name: Name, link: Name)] = []
  var settled: Set<Name> = []
  for link in links {
    var chain: Set<Name> = []
    var name = link.0
    while let following = next[name], !settled.contains(name) {
      guard chain.insert(name).inserted else {
        found.append((name, link.0))
        break
      }
      name = following
    }
    settled.formUnion(chain)
  }
  return found
}
