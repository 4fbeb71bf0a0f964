import PlanStore
import Wording

// The errors of stores in English, for logs and tests; people are told in their language.

extension StoreError: CustomStringConvertible {
  public var description: String { Phrases(.english).words(of: self) }
}

extension PlanProblem: CustomStringConvertible {
  public var description: String { Phrases(.english).words(of: self) }
}

extension PlanProblems: CustomStringConvertible {
  public var description: String { Phrases(.english).words(of: self) }
}
