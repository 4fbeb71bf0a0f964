import PerformanceModel

/// Writes a plan in its canonical form: one record a line, a comma between two on a line of its own,
/// so that adding a record changes no other line.
struct PlanWriter {
  var json = JSONWriter()

  /// Writes the whole file.
  mutating func write(_ plan: Plan) {
    var plan = plan
    plan.sortEvents()
    json.reserve(plan.estimatedSize)
    json.raw("{\n")
    write(plan.header, unknown: plan.unknownMembers)
    list(.areas, of: plan.areas) { $0.write($1) }
    list(.objectives, of: plan.objectives) { $0.write($1) }
    list(.indicators, of: plan.objectives.lazy.flatMap(\.indicators)) { $0.write($1) }
    writeMeasurements(of: plan)
    writeRetractions(of: plan)
    writeDecisions(of: plan)
    json.raw("\n}\n")
  }

  /// Returns what the file says of the plan itself, as an object.
  static func headerText(of plan: Plan) -> String {
    let lines = text { $0.write(plan.header, unknown: plan.unknownMembers) }
    return "{\(lines.dropLast(2))}"
  }

  private mutating func write(_ header: PlanHeader, unknown: [UnknownMember]) {
    line(.format, PlanFormat.name)
    line(.version, PlanFormat.version)
    line(.title, header.title)
    line(.organisation, header.organisation)
    line(.firstYear, header.years.lowerBound)
    line(.lastYear, header.years.upperBound)
    line(.programmingYear, header.programmingYear)
    line(.language, header.language)
    if header.isIllustrative { line(.illustrative, true) }
    if let document = header.document { line(.document, document) }
    if let previous = header.previous { line(.previous, previous) }
    line(.thresholds, ThresholdsRecord(thresholds: header.thresholds, unknown: unknown))
    for member in unknown where member.inside.isEmpty {
      json.text(member.name)
      json.byte(0x3A)
      json.json(member.json)
      json.raw(",\n")
    }
  }

  private mutating func line(_ name: PlanMember, _ value: some JSONEncodable) {
    json.text(name.rawValue)
    json.byte(0x3A)
    value.write(to: &json)
    json.raw(",\n")
  }

  private mutating func list<Records: Sequence>(
    _ name: PlanList, of records: Records, _ write: (inout PlanWriter, Records.Element) -> Void
  ) {
    open(name)
    var isFirst = true
    for record in records {
      separate(&isFirst)
      write(&self, record)
    }
    close(name)
  }

  private mutating func open(_ name: PlanList) {
    json.text(name.rawValue)
    json.raw(":[")
  }

  /// Begins the line of a record.
  private mutating func separate(_ isFirst: inout Bool) {
    json.raw(isFirst ? "\n" : "\n,\n")
    isFirst = false
  }

  private mutating func close(_ name: PlanList) {
    json.raw(name == .decisions ? "\n]" : "\n],\n")
  }

  private mutating func writeMeasurements(of plan: Plan) {
    open(.measurements)
    var isFirst = true
    for objective in plan.objectives {
      for indicator in objective.indicators {
        for measurement in indicator.measurements {
          separate(&isFirst)
          write(measurement, of: indicator.code)
        }
      }
    }
    close(.measurements)
  }

  private mutating func writeRetractions(of plan: Plan) {
    open(.retractions)
    var isFirst = true
    for objective in plan.objectives {
      for indicator in objective.indicators {
        for retraction in indicator.retractions {
          separate(&isFirst)
          write(retraction, of: indicator.code)
        }
      }
    }
    close(.retractions)
  }

  private mutating func writeDecisions(of plan: Plan) {
    open(.decisions)
    var isFirst = true
    for decision in plan.decisions {
      separate(&isFirst)
      write(decision, about: nil)
    }
    for objective in plan.objectives {
      for decision in objective.decisions {
        separate(&isFirst)
        write(decision, about: objective.code)
      }
      for indicator in objective.indicators {
        for decision in indicator.decisions {
          separate(&isFirst)
          write(decision, about: indicator.code)
        }
      }
    }
    close(.decisions)
  }
}

/// The thresholds of a plan with what else the file keeps in them.
private struct ThresholdsRecord: JSONEncodable {
  let thresholds: Thresholds
  let unknown: [UnknownMember]

  func write(to json: inout JSONWriter) {
    json.object {
      $0.member(ThresholdsMember.nearly, thresholds.nearly)
      $0.member(ThresholdsMember.partial, thresholds.partial)
      $0.unknown(unknown, inside: "thresholds")
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
