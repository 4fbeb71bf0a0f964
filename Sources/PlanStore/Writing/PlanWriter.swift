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
    list(.areas) { $0.records(plan.areas) { $0 } }
    list(.objectives) { $0.records(plan.objectives) { $0 } }
    list(.indicators) { $0.records(indicators) { $0 } }
    list(.measurements) { writer in
      for indicator in indicators {
        writer.records(indicator.measurements) { MeasurementForm($0, of: indicator.code) }
      }
    }
    list(.retractions) { writer in
      for indicator in indicators {
        writer.records(indicator.retractions) { RetractionForm($0, of: indicator.code) }
      }
    }
    list(.decisions) { $0.writeDecisions(of: plan) }
    json.raw("\n}\n")
  }

  private mutating func writeDecisions(of plan: Plan) {
    records(plan.decisions) { DecisionForm($0, about: nil) }
    for objective in plan.objectives {
      records(objective.decisions) { DecisionForm($0, about: objective.code) }
      for indicator in objective.indicators {
        records(indicator.decisions) { DecisionForm($0, about: indicator.code) }
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

  /// Writes values as records, each on a line of its own.
  private mutating func records<Value, Record: OwnRecord>(
    _ values: [Value], _ record: (Value) -> Record
  ) {
    for value in values {
      json.raw(isFirst ? "\n" : "\n,\n")
      isFirst = false
      json.record(record(value))
    }
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
