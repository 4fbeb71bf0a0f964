extension ColumnRole {
  /// Tells whether the column holds what is to be reached.
  var isTarget: Bool {
    switch self {
    case .target, .targetOfYear: true
    case .kind, .title, .context, .description, .indicator, .formula, .valueOfYear, .baseline,
      .weight, .indicatorWeight, .unit, .direction, .tolerance, .source, .area, .office, .person,
      .remark, .code, .dueDate, .measuredInQuarter, .measuredOn:
      false
    }
  }

  /// Tells whether the column says what is measured or what is to be reached.
  var tellsWhatIsAsked: Bool { isTarget || self == .formula || self == .indicator }

  /// Tells whether tables side by side, or pairs of columns, each have a column of their own for it.
  var isOfPart: Bool {
    switch self {
    case .title, .description, .indicator, .formula, .target, .targetOfYear, .valueOfYear,
      .baseline, .weight, .indicatorWeight, .unit, .direction, .tolerance, .code, .dueDate, .remark,
      .source:
      true
    case .kind, .context, .area, .office, .person, .measuredInQuarter, .measuredOn: false
    }
  }
}
