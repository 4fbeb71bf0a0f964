import PerformanceModel

extension Day: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let day = Day(iso: text) else { preconditionFailure("'\(text)' is no day") }
    self = day
  }
}

extension Code: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let code = Code(text) else { preconditionFailure("'\(text)' is no code") }
    self = code
  }
}

extension Figure: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let figure = Figure(canonical: text) else {
      preconditionFailure("'\(text)' is no figure")
    }
    self = figure
  }
}

extension Timestamp: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let moment = Timestamp(iso: text) else { preconditionFailure("'\(text)' is no moment") }
    self = moment
  }
}

extension Rational: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  public init(integerLiteral value: Int) {
    self.init(value)
  }

  public init(stringLiteral text: String) {
    self.init(Figure(stringLiteral: text))
  }

  /// Four decimals, cut, as reports show them.
  var shown: String { truncated(decimals: 4).canonical }
}
