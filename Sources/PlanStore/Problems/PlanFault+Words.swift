extension PlanFault {
  /// What is wrong, in English.
  public var what: String {
    switch self {
    case .empty: "the file is empty"
    case .notUTF8(let byte): "the byte 0x\(hex(byte)) is not UTF-8 text"
    case .endsEarly: "the file ends too early"
    case .unexpected(let found, let expected):
      "\(quoted(found)) stands where \(expected.words) must stand"
    case .controlCharacter(let byte): "a text holds the control character 0x\(hex(byte))"
    case .badEscape(let text): "\(quoted(text)) is no escape of JSON"
    case .loneSurrogate(let text): "\(quoted(text)) is half of a character"
    case .leadingZero: "a number begins with a needless 0"
    case .tooDeep(let limit): "more than \(limit) lists and objects lie in each other"
    case .mergeMarker: "git left a merge undecided here"
    case .otherKind: "this JSON file is not a plan of cruscotto"
    case .noVersion: "the version of the format is missing"
    case .newerVersion(let version, let known):
      "the file has version \(quoted(version)) of the format, and this program knows \(known)"
    case .duplicateMember(let name): "the member \(quoted(name)) stands here twice"
    case .missingMember(let name): "the member \(quoted(name)) is missing"
    case .strayMember(let name, let because): "the member \(quoted(name)) \(because)"
    case .wrongType(let found, let expected): "\(found.words) stands where \(expected.words) must"
    case .unknownChoice(let text, _): "the word \(quoted(text)) is unknown here"
    case .badDay(let text): "\(quoted(text)) is no day"
    case .badTimestamp(let text): "\(quoted(text)) is no moment"
    case .badCode(let text): "\(quoted(text)) is no code"
    case .badIdentifier(let text): "\(quoted(text)) cannot be an id"
    case .beyondFigures(let text): "the number \(quoted(text)) is too long"
    case .outOfRange(let text, let from, let to): "\(text) does not lie between \(from) and \(to)"
    case .noFigure: "the measurement holds no figure"
    case .zeroDenominator: "the denominator is 0"
    case .reversedSpan: "the end lies before the start"
    case .programmingYearOutside(let year, let years):
      "the year \(year) is none of \(years.lowerBound) to \(years.upperBound)"
    case .duplicate(let thing, let name, let line):
      "\(thing.words) \(quoted(name)) is already on line \(line)"
    case .nowhere(let thing, let name): "there is no \(thing.word) \(quoted(name))"
    case .otherIndicator(let name): "the measurement \(quoted(name)) is another indicator's"
    case .circle(let name): "the measurement \(quoted(name)) replaces itself"
    case .wrongSubject(let ruling, nil): "a decision about \(ruling) concerns the whole plan"
    case .wrongSubject(let ruling, let needs?):
      "a decision about \(ruling) must be about an \(needs.word)"
    case .noIndicator(let code): "the objective \(quoted(code)) has no indicator"
    case .unlikelyEntry(let measure): "the entry does not fit the measure \(quoted(measure))"
    }
  }

  /// What to do about it, in English.
  public var remedy: String {
    switch self {
    case .empty, .endsEarly: "copy a backup back from the folder `.NAME.backups` beside it"
    case .notUTF8: "save the file as UTF-8"
    case .unexpected, .controlCharacter, .badEscape, .loneSurrogate, .leadingZero, .tooDeep:
      "mend the text, or copy a backup back from the folder `.NAME.backups` beside it"
    case .mergeMarker: "choose a side, or let `cruscotto merge-file` merge"
    case .otherKind: "name a plan's file, or make one with `cruscotto import`"
    case .noVersion: "add \"version\": \(PlanFormat.version)"
    case .newerVersion: "open it with a newer cruscotto"
    case .duplicateMember: "remove one of the two"
    case .missingMember: "add it"
    case .strayMember: "remove it"
    case .wrongType(_, let expected): "write \(expected.words)"
    case .unknownChoice(_, let allowed): "write one of \(allowed.joined(separator: ", "))"
    case .badDay: "write it as 2017-12-31"
    case .badTimestamp: "write it as 2017-12-31T09:30:00.125Z"
    case .badCode: "write it as 1.2.3, 1.P4 or 2.3#2"
    case .badIdentifier: "use 1 to 64 letters, digits, '-', '_' and '.'"
    case .beyondFigures: "use at most 30 digits"
    case .outOfRange(_, let from, let to): "write a number from \(from) to \(to)"
    case .noFigure: "add value, numerator and denominator, or done"
    case .zeroDenominator: "write the whole that the numerator is a part of"
    case .reversedSpan: "exchange the two"
    case .programmingYearOutside: "write one of the years of the plan"
    case .duplicate(.event, _, _): "remove one of the two, or give it an id of its own"
    case .duplicate: "give it a code of its own"
    case .nowhere(let thing, _): "name \(thing.words) of this file"
    case .otherIndicator: "name a measurement of the same indicator"
    case .circle: "remove 'replaces' from one of them"
    case .wrongSubject(_, nil): "remove 'about'"
    case .wrongSubject(_, let needs?): "name the \(needs.word) in 'about'"
    case .noIndicator: "add one to 'indicators'"
    case .unlikelyEntry: "check the figure"
    }
  }
}

extension PlanFault.Expected {
  fileprivate var words: String {
    switch self {
    case .value: "a value"
    case .memberName: "the name of a member"
    case .colon: "':'"
    case .digit: "a digit"
    case .commaOrEndOfList: "',' or ']'"
    case .commaOrEndOfObject: "',' or '}'"
    case .endOfFile: "the end of the file"
    }
  }
}

extension PlanFault.Thing {
  fileprivate var word: String {
    switch self {
    case .area: "area"
    case .objective: "objective"
    case .indicator: "indicator"
    case .measurement: "measurement"
    case .event: "event"
    }
  }

  fileprivate var words: String {
    switch self {
    case .measurement: "a measurement"
    case .area, .objective, .indicator, .event: "an \(word)"
    }
  }
}

extension JSONType {
  fileprivate var words: String {
    self == .object ? "an object" : self == .null ? "null" : "a \(rawValue)"
  }
}

private func hex(_ byte: UInt8) -> String {
  (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}
