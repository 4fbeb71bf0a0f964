import PerformanceModel

/// An object inside a record, with the unknown members of the record, some of which belong to it.
struct InnerRecord<Value>: JSONEncodable {
  let value: Value
  let unknown: [UnknownMember]
  let write: (Value, [UnknownMember], inout JSONWriter) -> Void

  func write(to json: inout JSONWriter) { write(value, unknown, &json) }
}

extension Target {
  func record(with unknown: [UnknownMember]) -> InnerRecord<Target> {
    InnerRecord(value: self, unknown: unknown) { target, unknown, json in
      json.object {
        target.criterion?.write(to: &$0)
        target.unit.write(to: &$0)
        $0.member(TargetMember.measure, target.measure)
        $0.member(TargetMember.course, target.course)
        $0.member(TargetMember.rule, target.rule)
        $0.member(TargetMember.baseline, target.baseline?.record(with: unknown))
        $0.member(TargetMember.from, target.period.start)
        $0.member(TargetMember.to, target.period.end)
        $0.member(TargetMember.dueDate, target.dueDate)
        if target.isIndivisible { $0.member(TargetMember.indivisible, true) }
        $0.unknown(unknown, inside: "target")
      }
    }
  }
}

extension Baseline {
  fileprivate func record(with unknown: [UnknownMember]) -> InnerRecord<Baseline> {
    InnerRecord(value: self, unknown: unknown) { baseline, unknown, json in
      json.object {
        $0.member(BaselineMember.label, baseline.label)
        $0.member(BaselineMember.date, baseline.date)
        $0.member(BaselineMember.value, baseline.value)
        $0.unknown(unknown, inside: "target.baseline")
      }
    }
  }
}

extension TermTarget {
  func record(with unknown: [UnknownMember]) -> InnerRecord<TermTarget> {
    InnerRecord(value: self, unknown: unknown) { target, unknown, json in
      json.object {
        $0.member(TermTargetMember.comparator, target.comparator)
        $0.member(TermTargetMember.value, target.value)
        target.unit.write(to: &$0)
        $0.member(TermTargetMember.from, target.period.start)
        $0.member(TermTargetMember.to, target.period.end)
        $0.unknown(unknown, inside: "termTarget")
      }
    }
  }
}

extension Question {
  func record(with unknown: [UnknownMember]) -> InnerRecord<Question> {
    InnerRecord(value: self, unknown: unknown) { question, unknown, json in
      json.object {
        $0.member(QuestionMember.kind, question.kind)
        if !question.details.isEmpty { $0.member(QuestionMember.details, question.details) }
        $0.unknown(unknown, inside: "question")
      }
    }
  }
}

extension RatioLabels {
  func record(with unknown: [UnknownMember]) -> InnerRecord<RatioLabels> {
    InnerRecord(value: self, unknown: unknown) { labels, unknown, json in
      json.object {
        $0.member(RatioLabelsMember.numerator, labels.numerator)
        $0.member(RatioLabelsMember.denominator, labels.denominator)
        $0.unknown(unknown, inside: "ratioLabels")
      }
    }
  }
}

extension [String]: JSONEncodable {
  func write(to json: inout JSONWriter) {
    json.byte(0x5B)
    for (place, text) in enumerated() {
      if place > 0 { json.byte(0x2C) }
      json.text(text)
    }
    json.byte(0x5D)
  }
}

extension Criterion {
  /// Writes the members of a target that hold the criterion.
  fileprivate func write(to json: inout JSONWriter) {
    switch self {
    case .done: json.member(TargetMember.comparator, "done")
    case .value(let comparator, let figure):
      json.member(TargetMember.comparator, comparator)
      json.member(TargetMember.value, figure)
    }
  }
}

extension Unit {
  /// Writes the members of a target that hold the unit.
  fileprivate func write(to json: inout JSONWriter) {
    let (name, word): (UnitName, String?) =
      switch self {
      case .percent: (.percent, nil)
      case .days: (.days, nil)
      case .euro: (.euro, nil)
      case .points: (.points, nil)
      case .counted(let word): (.counted, word)
      case .none: (.none, nil)
      }
    json.member(TargetMember.unit, name)
    json.member(TargetMember.counted, word)
  }
}

extension Target: JSONEncodable {
  func write(to json: inout JSONWriter) { record(with: []).write(to: &json) }
}

extension TermTarget: JSONEncodable {
  func write(to json: inout JSONWriter) { record(with: []).write(to: &json) }
}

extension Question: JSONEncodable {
  func write(to json: inout JSONWriter) { record(with: []).write(to: &json) }
}

extension RatioLabels: JSONEncodable {
  func write(to json: inout JSONWriter) { record(with: []).write(to: &json) }
}
