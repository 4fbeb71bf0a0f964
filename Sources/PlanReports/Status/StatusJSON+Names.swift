import PerformanceModel

extension Decision.Ruling {
  /// The name of the ruling in the plan file, which programs know it by.
  var name: String {
    switch self {
    case .confirmed: "confirmed"
    case .reopened: "reopened"
    case .corrected: "corrected"
    case .revised: "revised"
    case .weight: "weight"
    case .assigned: "assigned"
    case .thresholds: "thresholds"
    case .closed: "closed"
    case .opened: "opened"
    }
  }
}

extension StatusReason {
  /// The name of the reason, which programs know it by.
  var name: String {
    switch self {
    case .noTarget: "noTarget"
    case .periodNotBegun: "periodNotBegun"
    case .termRunsOn: "termRunsOn"
    case .nothingYet: "nothingYet"
    case .nothingInTime: "nothingInTime"
    case .figureTooOld: "figureTooOld"
    case .met: "met"
    case .metSoFar: "metSoFar"
    case .withinLimit: "withinLimit"
    case .limitExceeded: "limitExceeded"
    case .unmet: "unmet"
    case .onPace: "onPace"
    case .belowPace: "belowPace"
    case .withoutPace: "withoutPace"
    case .levelNear: "levelNear"
    case .levelFar: "levelFar"
    case .doneInTime: "doneInTime"
    case .doneLate: "doneLate"
    case .notDoneYet: "notDoneYet"
    case .notDone: "notDone"
    }
  }
}
