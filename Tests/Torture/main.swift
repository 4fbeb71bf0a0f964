// Injects every fault into the real program and prints a table of what came of it.
//
//   torture [ROUNDS] [--only TEXT]
//
// Ends with 1 when anything that was acknowledged is lost, or a broken sync goes unnoticed.

import Faults
import Glibc

let arguments = CommandLine.arguments.dropFirst()
let rounds = arguments.compactMap { Int($0) }.first ?? 20
let only = arguments.firstIndex(of: "--only").map { arguments[$0 + 1] } ?? ""
let tools = Tools()
var sheet = ResultSheet()

for trial in Trial.all where only.isEmpty || trial.name.contains(only) {
  let start = ContinuousClock.now
  sheet.add(trial, Result { try trial.report(with: tools, rounds: rounds) })
  if getenv("T") != nil {
    print(ContinuousClock.now - start)
    fflush(nil)
  }
}
for broken in ["file", "late", "folder"] {
  let trial = Trial.brokenPowerCuts(broken)
  guard only.isEmpty || trial.name.contains(only) else { continue }
  sheet.add(trial, Result { try trial.report(with: tools, rounds: rounds) }, mustLose: true)
}
sheet.finish()
exit(sheet.isGood ? 0 : 1)
