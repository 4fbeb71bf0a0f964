import PerformanceModel

/// Writes a plan in its canonical form: one record a line, a comma between two on a line of its own,
/// so that adding a record changes no other line.
struct PlanWriter {
  private(set) var json = JSONWriter()
  private var isFirst = true

  /// Writes the whole file.
  mutating func write(_ plan: Plan) {
    var plan = plan
    plan.sortEvents()
    json.reserve(plan.estimatedSize)
    json.raw("{\n")
    json.lines(of: FileHeader(plan.header, unknown: plan.unknownMembers))
    let indicators = plan.objectives.flatMap(\.indicators)
    list(.areas) { writer in for area in plan.areas { writer.record(area) } }
    list(.objectives) { writer in
      for objective in plan.objectives { writer.record(objective) }
    }
    list(.indicators) { writer in
      for indicator in indicators { writer.record(indicator) }
    }
    list(.measurements) { writer in
      for indicator in indicators {
        writer.events(indicator.measurements) { .measured(indicator.code, $0) }
      }
    }
    list(.retractions) { writer in
      for indicator in indicators {
        writer.events(indicator.retractions) { .retracted(indicator.code, $0) }
      }
    }
    list(.decisions) { $0.writeDecisions(of: plan) }
    json.raw("\n}\n")
  }

  private mutating func writeDecisions(of plan: Plan) {
    events(plan.decisions) { .decided(nil, $0) }
    for objective in plan.objectives {
      events(objective.decisions) { .decided(objective.code, $0) }
      for indicator in objective.indicators {
        events(indicator.decisions) { .decided(indicator.code, $0) }
      }
    }
  }

  private mutating func list(_ name: PlanList, _ records: (inout PlanWriter) -> Void) {
    json.raw(",\n")
    json.text(name.rawValue)
    json.raw(":[")
    isFirst = true
    records(&self)
    json.raw("\n]")
  }

  private mutating func record(_ record: some OwnRecord) {
    beginLine()
    json.record(record)
  }

  private mutating func events<Record>(_ records: [Record], _ event: (Record) -> PlanEvent) {
    for record in records {
      beginLine()
      json.event(event(record))
    }
  }

  /// Begins the line of a record.
  private mutating func beginLine() {
    json.raw(isFirst ? "\n" : "\n,\n")
    isFirst = false
  }
}

extension Plan {
  /// About how many bytes the file has.
  fileprivate var estimatedSize: Int {
    objectives.reduce(1 << 14) { size, objective in
      objective.indicators.reduce(size + 256) { $0 + 512 + 256 * $1.measurements.count }
    }
  }
}
