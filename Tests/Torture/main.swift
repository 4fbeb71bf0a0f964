// Injects every fault into the real program and prints a table of what came of it.
//
//   torture [ROUNDS] [--only TEXT]
//   torture --fuzz MINUTES [--seed NUMBER]
//   torture --fuzz-cells MINUTES [--seed NUMBER]
//
// Ends with 1 when anything that was acknowledged is lost, or a broken sync goes unnoticed.

import Faults
import Glibc

func option(_ name: String) -> String? {
  let arguments = CommandLine.arguments
  guard let place = arguments.firstIndex(of: name) else { return nil }
  return arguments.indices.contains(place + 1) ? arguments[place + 1] : nil
}

let seed = option("--seed").flatMap(Int.init) ?? Int.random(in: 1...1_000_000)
if let minutes = option("--fuzz-cells").flatMap(Int.init) {
  exit(fuzzCells(minutes: minutes, seed: seed) ? 0 : 1)
}
if let minutes = option("--fuzz").flatMap(Int.init) {
  exit(try fuzz(minutes: minutes, seed: seed) ? 0 : 1)
}

let rounds = CommandLine.arguments.dropFirst().compactMap { Int($0) }.first ?? 20
let only = option("--only") ?? ""
let tools = Tools()
var sheet = ResultSheet()

for trial in Trial.all where only.isEmpty || trial.name.contains(only) {
  sheet.add(trial, Result { try trial.report(with: tools, rounds: rounds) })
}
for broken in ["file", "late", "folder"] {
  let trial = Trial.brokenPowerCuts(broken)
  guard only.isEmpty || trial.name.contains(only) else { continue }
  sheet.add(trial, Result { try trial.report(with: tools, rounds: rounds) }, mustLose: true)
}
sheet.finish()
exit(sheet.isGood ? 0 : 1)
