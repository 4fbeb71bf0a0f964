import PerformanceModel

extension EventRejection {
  /// The field of the entry form that the rejection concerns.
  var field: EntryForm.Field.Kind {
    switch self {
    case .blank(.author), .unsound(.author, _): .author
    case .blank, .unsound: .note
    case .closedDays, .otherMeasure, .tooLate, .tooEarly, .retractedAlready, .replacedAlready,
      .noMomentLeft, .ofOtherIndicator, .readAlready, .readWithoutDoubt:
      .date
    }
  }
}
