import PerformanceModel

extension Phrases {
  /// Returns the question that a reading raises.
  public func question(_ question: Question) -> String {
    let detail = { (index: Int) in
      question.details.indices.contains(index) ? question.details[index] : "…"
    }
    switch question.kind {
    case .isFloor:
      return say("«\(detail(0))» vale come minimo?", "Is “\(detail(0))” a minimum?")
    case .isCeiling:
      return say("«\(detail(0))» vale come massimo?", "Is “\(detail(0))” a maximum?")
    case .noTarget:
      return say("Qual è il valore obiettivo?", "What is the target?")
    }
  }
}
