import PerformanceModel

/// A value with one form in the file.
protocol JSONEncodable {
  func write(to json: inout JSONWriter)
}

extension JSONEncodable {
  /// The form of the value in the file.
  var jsonText: String {
    var json = JSONWriter()
    write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension String: JSONEncodable {
  func write(to json: inout JSONWriter) { json.text(self) }
}

extension Bool: JSONEncodable {
  func write(to json: inout JSONWriter) { json.raw(self ? "true" : "false") }
}

extension Int: JSONEncodable {
  func write(to json: inout JSONWriter) {
    if self < 0 { json.byte(0x2D) }
    json.digits(abs(self))
  }
}

extension Figure: JSONEncodable {
  func write(to json: inout JSONWriter) {
    if exponent == 0, let integer = Int(exactly: coefficient) {
      integer.write(to: &json)
    } else {
      for byte in canonical.utf8 { json.byte(byte) }
    }
  }
}

extension Code: JSONEncodable {
  func write(to json: inout JSONWriter) { json.text(text) }
}

extension Day: JSONEncodable {
  func write(to json: inout JSONWriter) {
    json.byte(0x22)
    writeDigits(to: &json)
    json.byte(0x22)
  }

  fileprivate func writeDigits(to json: inout JSONWriter) {
    let (year, month, day) = components
    json.digits(year, width: 4)
    json.byte(0x2D)
    json.digits(month, width: 2)
    json.byte(0x2D)
    json.digits(day, width: 2)
  }
}

extension Timestamp: JSONEncodable {
  func write(to json: inout JSONWriter) {
    let day = day
    let rest = milliseconds - day.number * 86_400_000
    json.byte(0x22)
    day.writeDigits(to: &json)
    json.byte(0x54)
    json.digits(rest / 3_600_000, width: 2)
    json.byte(0x3A)
    json.digits(rest / 60_000 % 60, width: 2)
    json.byte(0x3A)
    json.digits(rest / 1000 % 60, width: 2)
    json.byte(0x2E)
    json.digits(rest % 1000, width: 3)
    json.raw("Z\"")
  }
}

extension JSONEncodable where Self: RawRepresentable, RawValue == String {
  func write(to json: inout JSONWriter) { json.text(rawValue) }
}

extension Comparator: JSONEncodable {}
extension Measure: JSONEncodable {}
extension Accumulation: JSONEncodable {}
extension AchievementRule: JSONEncodable {}
extension Reading: JSONEncodable {}
extension ObjectiveKind: JSONEncodable {}
extension Language: JSONEncodable {}
extension Question.Kind: JSONEncodable {}

// What merges show of the records inside others.

extension Target: JSONEncodable {
  func write(to json: inout JSONWriter) { json.object(TargetForm(self)) }
}

extension TermTarget: JSONEncodable {
  func write(to json: inout JSONWriter) { json.object(TermTargetForm(self)) }
}

extension JSONEncodable where Self: FileRecord {
  func write(to json: inout JSONWriter) { json.object(self) }
}

extension SourcePlace: JSONEncodable {
  /// Writes a line as its number, a cell as its object.
  func write(to json: inout JSONWriter) {
    if let line { line.write(to: &json) } else { json.object(PlaceForm(self)) }
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
